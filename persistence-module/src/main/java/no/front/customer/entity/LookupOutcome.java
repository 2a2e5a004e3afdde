package no.front.customer.entity;

/** What came of asking the register (CUS-4). */
public enum LookupOutcome {
    FOUND,
    /** The unit is deleted, or taken out of the open data. */
    DELETED,
    UNKNOWN,
    /** The number is a branch's, not a legal owner's. */
    BRANCH,
    /** No usable answer; says nothing about the organisation. */
    UNAVAILABLE
}
