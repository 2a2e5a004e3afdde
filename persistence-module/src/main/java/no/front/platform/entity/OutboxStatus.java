package no.front.platform.entity;

import java.util.EnumSet;
import java.util.Set;

/** Life of a message: WAITING → SENT, or → FAILED → … → SENT or GIVEN_UP; a person may set the last two waiting again. */
public enum OutboxStatus {
    WAITING,
    SENT,
    /** Could not be handed over; tried again after a growing delay. */
    FAILED,
    /** Refused for good, or tried too often. */
    GIVEN_UP;

    private static final Set<OutboxStatus> DUE = EnumSet.of(WAITING, FAILED);

    /** Whether the dispatcher still works on it. */
    public boolean isUnsent() {
        return DUE.contains(this);
    }

    public boolean mayBeRetried() {
        return this == FAILED || this == GIVEN_UP;
    }
}
