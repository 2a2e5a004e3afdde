package no.front.contract.entity;

/** Where the agreement of a price stands on a day. */
public enum CustomerPriceState {
    COMING,
    RUNNING,
    ENDED,
    /** Taken back before its first day. */
    WITHDRAWN
}
