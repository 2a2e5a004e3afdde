package no.front.contract.entity;

/** What the units of a charge are. */
public enum ChargeUnit {
    PIECE,
    HOUR
}
