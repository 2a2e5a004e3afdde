package no.front.ledger.entity;

/** Why an open item grew or shrank. */
public enum EntryCause {
    DEMANDED,
    PAID,
    PAID_BACK,
    SET_OFF,
    MOVED,
    TAKEN_BACK,
    CREDITED,
    WRITTEN_OFF,
    /** Withdrawn or lapsed: no longer asked for. */
    CANCELLED
}
