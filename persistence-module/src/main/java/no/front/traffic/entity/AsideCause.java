package no.front.traffic.entity;

/** Why usage could not be rated yet. */
public enum AsideCause {
    ACCOUNT_UNKNOWN,
    /** Accepted before the account was opened. */
    ACCOUNT_NOT_OPEN_YET,
    /** Accepted after the last day of the account. */
    ACCOUNT_CLOSED
}
