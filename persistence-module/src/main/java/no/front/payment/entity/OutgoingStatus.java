package no.front.payment.entity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a payment to the bank stands (CPA-7). */
public enum OutgoingStatus {
    /** Waits to be put in a file. */
    ORDERED,
    /** In a file for the bank, which has not said yet that it will pay. */
    IN_FILE,
    /** The bank has said that it will pay. */
    ACCEPTED,
    PAID,
    REJECTED,
    CANCELLED;

    private static final Set<OutgoingStatus> AT_BANK = EnumSet.of(IN_FILE, ACCEPTED);

    public static Set<OutgoingStatus> atBank() {
        return Collections.unmodifiableSet(AT_BANK);
    }

    public boolean canBecome(OutgoingStatus next) {
        return switch (this) {
            case ORDERED -> next == IN_FILE || next == PAID || next == CANCELLED;
            case IN_FILE -> next == ACCEPTED || next == PAID || next == REJECTED;
            case ACCEPTED -> next == PAID || next == REJECTED;
            case PAID, REJECTED, CANCELLED -> false;
        };
    }

    /** The bank has it and hasn't paid yet. */
    public boolean isAtBank() {
        return AT_BANK.contains(this);
    }
}
