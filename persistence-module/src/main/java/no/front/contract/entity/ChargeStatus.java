package no.front.contract.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a charge stands. */
public enum ChargeStatus {
    /** Waits for the next invoice. */
    PENDING,
    INVOICED,
    /** Taken back before it was invoiced. */
    DROPPED;

    private Set<ChargeStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(INVOICED, DROPPED);
            // credited, to be invoiced anew
            case INVOICED -> EnumSet.of(PENDING);
            case DROPPED -> EnumSet.noneOf(ChargeStatus.class);
        };
    }

    public boolean canBecome(ChargeStatus status) {
        return next().contains(status);
    }
}
