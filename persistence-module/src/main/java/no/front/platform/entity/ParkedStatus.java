package no.front.platform.entity;

/** Whether a parked item still waits for somebody. */
public enum ParkedStatus {
    PARKED,
    /** A later run or a retry could do it. */
    RESOLVED
}
