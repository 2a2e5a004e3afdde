package no.front.commission.boundary;

/** What the list of settlements may be narrowed to. */
public enum SettlementChoice {
    /** A difference waits. */
    DIFFERENCES,
    /** Strex has settled and not paid. */
    UNPAID
}
