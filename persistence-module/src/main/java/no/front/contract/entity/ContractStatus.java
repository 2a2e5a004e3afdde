package no.front.contract.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands, and where it can go from there (CON-6, CON-9). Suspension is beside it (CON-15). */
public enum ContractStatus {
    ACTIVE,
    /** Notice is given; runs to its last day. */
    UNDER_NOTICE,
    /** Its last day is over. */
    ENDED,
    /** Ended at once, for material breach. */
    TERMINATED;

    private Set<ContractStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(UNDER_NOTICE, ENDED, TERMINATED);
            case UNDER_NOTICE -> EnumSet.of(ACTIVE, ENDED, TERMINATED);
            case ENDED, TERMINATED -> EnumSet.noneOf(ContractStatus.class);
        };
    }

    public boolean canBecome(ContractStatus status) {
        return next().contains(status);
    }

    /** The contract holds. */
    public boolean isRunning() {
        return this == ACTIVE || this == UNDER_NOTICE;
    }
}
