package no.front.payment.entity;

import no.front.kernel.ErrorCode;

/** What the payment component refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum PaymentError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    FILE_EMPTY(Kind.RULE),
    /** {0} = most megabytes. */
    FILE_TOO_LARGE(Kind.RULE),
    /** Neither camt.054 nor OCR giro. */
    FILE_UNKNOWN(Kind.RULE),
    /** XML, but not camt.054. {0} = its root or namespace. */
    FILE_OTHER_MESSAGE(Kind.RULE),
    /** {0} = line, {1} = what. */
    FILE_BROKEN(Kind.RULE),
    /** A document type, entity or other opening for mischief. */
    FILE_UNSAFE(Kind.RULE),
    /** {0} = encoding. */
    FILE_ENCODING(Kind.RULE),
    /** {0} = element, {1} = what stands there. */
    FILE_VALUE(Kind.RULE),
    /** {0} = element. */
    FILE_INCOMPLETE(Kind.RULE),
    /** {0} = currency. */
    FILE_CURRENCY(Kind.RULE),
    /** Sums differ. {0} = what the file says, {1} = what its transactions come to. */
    FILE_TOTAL(Kind.RULE),
    /** Counts differ. {0} = what the file says, {1} = what was counted. */
    FILE_COUNT(Kind.RULE),
    /** {0} = line, {1} = length. */
    OCR_LENGTH(Kind.RULE),
    /** {0} = line. */
    OCR_ORDER(Kind.RULE),
    /** {0} = line, {1} = field, {2} = what stands there. */
    OCR_FIELD(Kind.RULE),
    /** {0} = name of the earlier file, {1} = when it was read. */
    FILE_REPEATED(Kind.CONFLICT),
    /** Money to another account than ours. {0} = account. */
    FILE_OTHER_ACCOUNT(Kind.RULE),
    /** Nothing is left to allocate, or less. {0} = what is left. */
    NOTHING_LEFT(Kind.CONFLICT),
    NOTHING_CHOSEN(Kind.RULE),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    /** The item is not one that payments go to. {0} = its number. */
    NOT_TO_PAY(Kind.RULE),
    /** {0} = status. */
    TRANSACTION_STATUS(Kind.CONFLICT),
    ALREADY_TAKEN_BACK(Kind.CONFLICT),
    REASON_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    /** {0} = status. */
    REFUND_STATUS(Kind.CONFLICT),
    /** ACC-9: who prepared can't approve. */
    FOUR_EYES(Kind.FORBIDDEN),
    /** Only a person may. */
    STAFF_ONLY(Kind.FORBIDDEN),
    REFERENCE_MISSING(Kind.RULE),
    /** {0} = reference. */
    REFERENCE_USED(Kind.CONFLICT),
    /** {0} = day. */
    DAY_IN_FUTURE(Kind.RULE),
    ACCOUNT_MISSING(Kind.RULE),
    DATE_MISSING(Kind.RULE),
    /** Deposits are paid back on their own page. {0} = number. */
    DEPOSIT_CREDIT(Kind.RULE),
    CUSTOMER_UNKNOWN(Kind.RULE),
    /** Nothing that is expected is called so, or it has come. */
    EXPECTED_UNKNOWN(Kind.CONFLICT),
    /** What else the payment was for has to be taken back first. */
    OTHERS_FIRST(Kind.CONFLICT),
    /** {0} = what was typed. */
    ITEM_UNKNOWN(Kind.RULE);

    private final Kind kind;

    PaymentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
