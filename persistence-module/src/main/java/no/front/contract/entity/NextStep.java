package no.front.contract.entity;

/**
 * What has to happen next with an order, and whether it waits for Front. An objection to the terms is settled before
 * anything else (CON-16).
 *
 * <p>Example: approved, but with an open objection: SETTLE_OBJECTION; once that is settled: CONFIRM.
 */
public enum NextStep {
    /** The orderer accepts the terms, or a signed agreement comes (CON-1). */
    ACCEPT(false),
    /** Sales settle the objection (CON-16). */
    SETTLE_OBJECTION(true),
    /** Staff decide on credit (CRE-2). */
    DECIDE(true),
    /** The orderer pays the deposit (CRE-4). */
    PROVIDE_SECURITY(false),
    /** Front confirms (CON-1). */
    CONFIRM(true),
    NONE(false);

    private final boolean ours;

    NextStep(boolean ours) {
        this.ours = ours;
    }

    public static NextStep of(OrderStatus status, boolean openObjection) {
        if (!status.isOpen()) {
            return NONE;
        }
        if (openObjection) {
            return SETTLE_OBJECTION;
        }
        return switch (status) {
            case AWAITING_ACCEPTANCE -> ACCEPT;
            case RECEIVED -> DECIDE;
            case AWAITING_SECURITY -> PROVIDE_SECURITY;
            case APPROVED -> CONFIRM;
            case CONFIRMED, REFUSED, WITHDRAWN, LAPSED -> NONE;
        };
    }

    /** Front has to act. */
    public boolean isOurs() {
        return ours;
    }
}
