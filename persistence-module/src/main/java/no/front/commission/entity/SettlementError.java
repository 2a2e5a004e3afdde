package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about settlements of Strex and the amounts they give. */
public enum SettlementError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** {0} the {@link AmountStatus} it has */
    AMOUNT_STATUS(Kind.CONFLICT),
    FILE_MISSING(Kind.RULE),
    /** {0} megabytes */
    FILE_TOO_LARGE(Kind.RULE),
    FILE_NOT_TEXT(Kind.RULE),
    /** {0} the columns that are missing */
    FILE_COLUMNS(Kind.RULE),
    /** {0} line */
    FILE_UNREADABLE(Kind.RULE),
    NO_LINES(Kind.RULE),
    /** {0} line, {1} column, {2} what stands there */
    LINE_VALUE(Kind.RULE),
    /** {0} line, {1} short number and keyword */
    LINE_SERVICE(Kind.RULE),
    /** {0} line; two of one service, price, operator and month */
    LINE_REPEATED(Kind.RULE),
    /** {0} line, {1} what price and counts come to, {2} what the line says */
    LINE_SUM(Kind.RULE),
    /** {0} line, {1} month; not within one month of Oslo */
    LINE_PERIOD(Kind.RULE),
    /** {0} line; belongs to another settlement than the first one */
    LINE_SETTLEMENT(Kind.RULE),
    /** {0} line, {1} merchant */
    LINE_MERCHANT(Kind.RULE),
    /** {0} line, {1} currency */
    LINE_CURRENCY(Kind.RULE),
    /** {0} line; no shares are in force for it */
    LINE_SHARES(Kind.RULE),
    /** {0} what single transactions come to, {1} what the lines say, {2} what it is about */
    TRANSACTIONS_SUM(Kind.RULE),
    /** {0} line, {1} transaction */
    TRANSACTION_REPEATED(Kind.RULE),
    /** {0} settlement */
    SAME_CONTENT(Kind.CONFLICT),
    /** {0} day */
    IN_FUTURE(Kind.RULE),
    /** {0} day; before the settlement's month */
    PAID_TOO_EARLY(Kind.RULE),
    /** {0} day */
    PAID_ALREADY(Kind.CONFLICT),
    /** Nothing differs between what Strex owes and what came. */
    NO_DIFFERENCE(Kind.CONFLICT),
    TAKEN_BACK_ALREADY(Kind.CONFLICT),
    /** It came by the bank: it is taken back on the page of the payment. */
    TAKE_BACK_AT_PAYMENT(Kind.RULE),
    DATE_MISSING(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** {0} letters */
    TOO_LONG(Kind.RULE),
    NOTHING_CHOSEN(Kind.RULE),
    /** {0} the line; it was resolved already */
    RESOLVED(Kind.CONFLICT),
    /** Strex is played in the demo only. */
    DEMO_ONLY(Kind.RULE),
    /** Every month that is over is settled. */
    NOTHING_TO_SETTLE(Kind.RULE);

    private final Kind kind;

    SettlementError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
