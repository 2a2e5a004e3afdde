package no.front.credit.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a deposit stands, and where it can go from there (CRE-4, CRE-5). */
public enum DepositStatus {
    /** Asked for, not paid in full. */
    DEMANDED,
    /** Paid in full; held as long as the contract lasts, notice period included. Back to DEMANDED when a payment is taken back. */
    HELD,
    /** What it secured is over: finance sets off what is owed and pays back the rest. */
    RELEASABLE,
    /** Set off and handed back; what is still to be paid out stands as the customer's credit. */
    SETTLED,
    /** Taken back by staff, replaced by another demand, or no longer needed. */
    WITHDRAWN,
    /** Not paid in time (CRE-4). */
    LAPSED;

    private Set<DepositStatus> next() {
        return switch (this) {
            case DEMANDED -> EnumSet.of(HELD, WITHDRAWN, LAPSED);
            case HELD -> EnumSet.of(RELEASABLE, DEMANDED);
            case RELEASABLE -> EnumSet.of(SETTLED);
            case SETTLED, WITHDRAWN, LAPSED -> EnumSet.noneOf(DepositStatus.class);
        };
    }

    public boolean canBecome(DepositStatus status) {
        return next().contains(status);
    }

    /** Nothing more will become of it. */
    public boolean isClosed() {
        return next().isEmpty();
    }
}
