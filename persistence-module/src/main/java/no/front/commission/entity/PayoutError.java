package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about payouts and advances, and why a customer is parked. */
public enum PayoutError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** Nobody has this organisation number. */
    NO_CUSTOMER(Kind.RULE),
    /** {0} where the run stands */
    RUN_STATUS(Kind.CONFLICT),
    /** One is under way. */
    RUN_OPEN(Kind.CONFLICT),
    /** Nothing is due, or nothing is left. */
    NOBODY_DUE(Kind.RULE),
    DAY_MISSING(Kind.RULE),
    /** {0} the earliest, {1} the latest day */
    DAY_OUT_OF_RANGE(Kind.RULE),
    /** {0} where the payout or advance stands */
    PAYOUT_STATUS(Kind.CONFLICT),
    /** Prepares and approves: the same person. */
    FOUR_EYES(Kind.FORBIDDEN),
    STAFF_ONLY(Kind.FORBIDDEN),
    /** Somebody has asked for it already, and it waits for another to approve. */
    REPEAT_WAITS(Kind.CONFLICT),
    /** {0} what was decided */
    REPEAT_DECIDED(Kind.CONFLICT),
    /** Something that it was made from has changed since. */
    FACTS_CHANGED(Kind.CONFLICT),
    /** {0} customer: an earlier payout waits to be approved */
    PAYOUT_OPEN(Kind.CONFLICT),
    /** {0} customer: no bank account that a second person has confirmed */
    ACCOUNT_NOT_CONFIRMED(Kind.RULE),
    /** {0} customer: no agreement that Front issues its commission notes */
    SELF_BILLING_MISSING(Kind.RULE),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    MONTH_MISSING(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** {0} most characters */
    TOO_LONG(Kind.RULE),
    /** {0} what is earned and not paid: more was asked for, and nobody said that this is meant */
    ADVANCE_ABOVE_EARNED(Kind.RULE),
    /** {0} the contract's first day */
    SET_OFF_DAY(Kind.RULE),
    /** It is agreed like that on that day already. */
    SET_OFF_AGREED(Kind.RULE);

    private final Kind kind;

    PayoutError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
