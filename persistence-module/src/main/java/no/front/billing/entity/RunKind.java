package no.front.billing.entity;

/** Why there is an invoice run, and whom it takes. */
public enum RunKind {
    /** The month's own run over all accounts, when its day has come. */
    SCHEDULED,
    /** What is left of accounts that were closed (BIL-3). */
    ENDED,
    /** All accounts, because somebody asked. */
    BY_HAND,
    /** The accounts of one contract, because somebody asked. */
    CONTRACT
}
