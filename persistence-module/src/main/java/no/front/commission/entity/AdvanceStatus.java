package no.front.commission.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far an advance has come (CPA-5). */
public enum AdvanceStatus {
    PREPARED,
    /** Nobody wants it any more. */
    WITHDRAWN,
    /** Its payment is ordered. */
    APPROVED,
    /** The bank did not pay; its payment waits to be ordered anew. */
    REJECTED,
    /** Paid, and to be set off. */
    PAID,
    /** All of it is set off. */
    SET_OFF,
    /** What the last settlement left of it is asked back. */
    DEMANDED;

    private Set<AdvanceStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(WITHDRAWN, APPROVED);
            case APPROVED -> EnumSet.of(PAID, REJECTED);
            case REJECTED -> EnumSet.of(APPROVED, WITHDRAWN);
            case PAID -> EnumSet.of(SET_OFF, DEMANDED);
            case WITHDRAWN, SET_OFF, DEMANDED -> EnumSet.noneOf(AdvanceStatus.class);
        };
    }

    public boolean canBecome(AdvanceStatus status) {
        return next().contains(status);
    }
}
