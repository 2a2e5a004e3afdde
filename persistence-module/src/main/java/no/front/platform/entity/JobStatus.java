package no.front.platform.entity;

/** Where a run of a job stands. */
public enum JobStatus {
    RUNNING,
    /** Went through; single items may be parked. */
    DONE,
    /** Broke off by a fault of its own, not of one item. */
    FAILED,
    /** Somebody asked it to stop; what was done stays done. */
    STOPPED
}
