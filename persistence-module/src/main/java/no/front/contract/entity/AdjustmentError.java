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
    AMOUNT_NOT_NEGATIVE(Kind.RULE),

    // index (CON-10)
    /** Above zero, with at most three decimals. */
    INDEX_VALUE_UNFIT(Kind.RULE),
    /** {0} = the table, which Statistics Norway no longer keeps up. */
    INDEX_FROZEN(Kind.RULE),
    INDEX_TABLE_UNFIT(Kind.RULE),
    /** A month that is not over has no index. {0} = the newest possible. */
    INDEX_MONTH_UNFIT(Kind.RULE),
    /** No index is known. {0} = the table, {1} = the month. */
    INDEX_MISSING(Kind.RULE),
    /** The index must be of a later month than at the last adjustment. {0} = that month. */
    INDEX_NOT_LATER(Kind.RULE),
    /** Both indices are of the same base year. {0}, {1} = the two. */
    INDEX_BASES_DIFFER(Kind.RULE),
    /** A falling index changes nothing unless agreed; one that stands still changes nothing. */
    INDEX_CHANGES_NOTHING(Kind.RULE),
    /** Once for a calendar year. {0} = the year. */
    ADJUSTED_ALREADY(Kind.CONFLICT),
    /** CON-11. {0} = the first day possible. */
    NOTICE_TOO_SHORT(Kind.RULE),
    /** Somebody has settled it already. */
    NOTICE_SETTLED(Kind.CONFLICT),
    /** CON-11: the customer has said no already. {0} = when. */
    OBJECTED_ALREADY(Kind.CONFLICT),
    /** CON-11: no product of the customer costs something else. */
    NOTHING_CONCERNED(Kind.RULE),
    /** CON-11: whoever has used the new prices for months does not object at once. {0} = the last day it was possible. */
    OBJECTION_TOO_LATE(Kind.RULE),

    // downtime (CON-14, OPS-3)
    /** A service that is down was not down later than now. */
    DOWNTIME_FUTURE(Kind.RULE),
    /** It ends after it began. */
    DOWNTIME_REVERSED(Kind.RULE),
    /** {0} = who recorded its end. */
    DOWNTIME_OVER(Kind.CONFLICT),
    /** Before the end nobody knows what is given back. */
    DOWNTIME_GOES_ON(Kind.RULE),
    /** Announced maintenance does not count, nor what others caused. */
    DOWNTIME_NOT_OURS(Kind.RULE),
    /** The customer did not have the service while it was down. */
    DOWNTIME_ELSEWHERE(Kind.RULE),
    /** Once for each event and product. {0} = when. */
    CLAIMED_ALREADY(Kind.CONFLICT),
    /** {0} = who settled it. */
    CLAIM_SETTLED(Kind.CONFLICT),
    /** The fee was 0.00, or ran for none of the time. */
    NOTHING_TO_REDUCE(Kind.RULE);

    private final Kind kind;

    AdjustmentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
