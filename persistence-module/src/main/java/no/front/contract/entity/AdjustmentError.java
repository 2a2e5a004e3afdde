package no.front.contract.entity;

import no.front.kernel.ErrorCode;

/**
 * What is refused of index adjustment, notices of price change, downtime and charges that staff note. The comment of each
 * names what fills {0}, {1} … of its sentence.
 */
public enum AdjustmentError implements ErrorCode {
    /** BIL-12: without cause at the customer, work is paid only as agreed before. */
    PRIOR_AGREEMENT_MISSING(Kind.RULE),
    /** BIL-12. {0} = the day of the work. */
    PRIOR_AGREEMENT_TOO_LATE(Kind.RULE),
    /** {0} = most minutes of one charge. */
    MINUTES_OUT_OF_RANGE(Kind.RULE),
    /** BIL-13: costs of misuse need their proof. */
    PROOF_MISSING(Kind.RULE),
    /** The price list has no price of an hour on that day. {0} = the day. */
    NO_HOURLY_PRICE(Kind.RULE),
    /** {0} = the day the account was opened. */
    BEFORE_ACCOUNT(Kind.RULE),
    /** So many steps make an hour: 15, 30 or 60 minutes. */
    WORK_STEP_UNFIT(Kind.RULE),
    /** A price reduction is below zero. */
    AMOUNT_NOT_NEGATIVE(Kind.RULE);

    private final Kind kind;

    AdjustmentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
