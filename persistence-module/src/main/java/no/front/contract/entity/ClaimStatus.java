package no.front.contract.entity;

/** What came of the claim of a price reduction. */
public enum ClaimStatus {
    OPEN,
    /** The reduction waits for the next invoice, or stands on it. */
    GRANTED,
    REFUSED
}
