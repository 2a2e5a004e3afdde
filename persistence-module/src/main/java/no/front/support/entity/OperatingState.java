package no.front.support.entity;

/** Where an operating message is in its time (OPS-2). */
public enum OperatingState {
    COMING,
    GOING_ON,
    OVER,
    /** Planned maintenance that won't be, or an incident that was none. */
    CALLED_OFF
}
