package no.front.contract.entity;

/** Who caused that a service was down. */
public enum DowntimeCause {
    FRONT,
    OPERATOR,
    CUSTOMER,
    UNKNOWN
}
