package no.front.contract.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where the proposal to close an account without activity stands (CON-8). */
public enum InactivityStatus {
    PROPOSED,
    /** The customer is told; waits until the days are over and staff decide. */
    TOLD,
    CLOSED,
    /** Staff keep the account. */
    KEPT,
    /** It was used again. */
    ACTIVE_AGAIN;

    private Set<InactivityStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(TOLD, KEPT, ACTIVE_AGAIN);
            case TOLD -> EnumSet.of(CLOSED, KEPT, ACTIVE_AGAIN);
            case CLOSED, KEPT, ACTIVE_AGAIN -> EnumSet.noneOf(InactivityStatus.class);
        };
    }

    public boolean canBecome(InactivityStatus status) {
        return next().contains(status);
    }

    public boolean isOpen() {
        return this == PROPOSED || this == TOLD;
    }
}
