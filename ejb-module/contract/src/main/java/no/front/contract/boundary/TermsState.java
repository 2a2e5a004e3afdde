package no.front.contract.boundary;

/** Where a version stands on a day. */
public enum TermsState {
    /** Its day is still ahead. */
    COMING,
    IN_FORCE,
    /** A later one has replaced it. */
    FORMER
}
