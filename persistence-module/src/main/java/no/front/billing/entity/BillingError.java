package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What billing refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum BillingError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** No price list has a price for it on that day. {0} what, {1} day */
    PRICE_MISSING(Kind.RULE),
    /** More was billed than there is: nothing is invoiced until somebody has looked. {0} what, {1} month, {2} pieces */
    USAGE_LESS_THAN_BILLED(Kind.RULE),
    /** {0} name of what was wrong */
    NOT_WORKED_OUT(Kind.RULE);

    private final Kind kind;

    BillingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
