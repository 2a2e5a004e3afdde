package no.front.billing.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where an invoice run stands. */
public enum RunStatus {
    /** Waits for the job to take it. */
    PREPARED,
    RUNNING,
    /** Every account had its turn; some may be parked. */
    DONE,
    /** Somebody stopped it; the accounts that are left wait until it is taken up again. */
    STOPPED;

    private Set<RunStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(RUNNING, STOPPED);
            case RUNNING -> EnumSet.of(DONE, STOPPED);
            // parked accounts are tried again
            case DONE, STOPPED -> EnumSet.of(PREPARED);
        };
    }

    public boolean canBecome(RunStatus status) {
        return next().contains(status);
    }

    public boolean isOpen() {
        return this == PREPARED || this == RUNNING;
    }
}
