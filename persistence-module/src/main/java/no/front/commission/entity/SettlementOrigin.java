package no.front.commission.entity;

/** How a settlement came in. */
public enum SettlementOrigin {
    FILE,
    HAND
}
