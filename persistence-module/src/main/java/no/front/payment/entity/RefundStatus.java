package no.front.payment.entity;

/** Where a refund stands: one prepares, another approves, then it is paid at the bank (ACC-9). */
public enum RefundStatus {
    PREPARED,
    APPROVED,
    /** The bank won't pay it: prepared anew, or not paid at all. */
    REJECTED,
    PAID,
    CANCELLED;

    public boolean canBecome(RefundStatus next) {
        return switch (this) {
            case PREPARED -> next == APPROVED || next == CANCELLED;
            case APPROVED -> next == PAID || next == REJECTED || next == CANCELLED;
            case REJECTED -> next == PREPARED || next == CANCELLED;
            case PAID, CANCELLED -> false;
        };
    }

    /** Its money is spoken for. */
    public boolean isOpen() {
        return this != PAID && this != CANCELLED;
    }
}
