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
        return this == PENDING ? EnumSet.of(INVOICED, DROPPED) : EnumSet.noneOf(ChargeStatus.class);
    }

    public boolean canBecome(ChargeStatus status) {
        return next().contains(status);
    }
}
