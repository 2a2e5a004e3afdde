package no.front.payment.entity;

import java.util.EnumSet;
import java.util.Set;

/** What becomes of a transaction of the bank. */
public enum TransactionStatus {
    /** Read, not looked at yet. */
    RECEIVED,
    /** All of it went to what its KID names. */
    BOOKED,
    /** Somebody must say what it, or the rest of it, is for. */
    OPEN,
    /** Somebody has said what all of it is for. */
    ALLOCATED,
    /** What was left over was paid back. */
    REFUNDED,
    /** The bank took it back. */
    RETURNED,
    /** Stands in an earlier file too. */
    REPEATED,
    /** Money out, or a reversal that is dealt with: nothing to do. */
    NOTED;

    private static final Set<TransactionStatus> IN_HAND = EnumSet.of(BOOKED, OPEN, ALLOCATED, REFUNDED);

    /** The money came and is in our books. */
    public boolean isInHand() {
        return IN_HAND.contains(this);
    }
}
