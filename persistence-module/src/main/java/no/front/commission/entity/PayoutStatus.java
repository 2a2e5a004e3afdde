package no.front.commission.entity;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a payout has come (CPA-7).
 *
 * <pre>
 * PROPOSED → APPROVED ⇄ REJECTED     SENT_BACK: proposed anew by another payout
 *     ↓ ↘        ↓                   SETTLED: advances and claims took all of it
 * SENT_BACK      PAID                DEMANDED: below zero after the contract's end, asked back
 * </pre>
 */
public enum PayoutStatus {
    PROPOSED,
    SENT_BACK,
    /** Its note is issued and booked, its payment ordered. */
    APPROVED,
    /** The bank did not pay; the note stands, and the payment waits to be ordered anew. */
    REJECTED,
    PAID,
    SETTLED,
    DEMANDED;

    private Set<PayoutStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(SENT_BACK, APPROVED, SETTLED, DEMANDED);
            case APPROVED -> EnumSet.of(PAID, REJECTED);
            case REJECTED -> EnumSet.of(APPROVED);
            case SENT_BACK, PAID, SETTLED, DEMANDED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }

    public boolean canBecome(PayoutStatus status) {
        return next().contains(status);
    }
}
