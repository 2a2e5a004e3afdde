package no.front.access.entity;

/** How far a report of misuse has come. */
public enum MisuseState {
    /** Waits for somebody. */
    OPEN,
    /** Somebody looks into it. */
    TAKEN,
    CLOSED
}
