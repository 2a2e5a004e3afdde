package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What credit notes refuse. The comment of each names what fills {0}, {1} … of its sentence. */
public enum CreditNoteError implements ErrorCode {
    /** A credit note is not credited: what was credited wrongly is invoiced anew. */
    IS_CREDIT_NOTE(Kind.RULE),
    /** All of it is credited. */
    NOTHING_LEFT(Kind.RULE),
    NOTHING_CHOSEN(Kind.RULE),
    /** {0} number of the line, {1} how many are left */
    TOO_MANY(Kind.RULE),
    /** {0} number of the line, {1} amount that is left */
    TOO_MUCH(Kind.RULE),
    /** {0} number of the line */
    NOT_POSITIVE(Kind.RULE),
    /** {0} number of the line: either how many, or how much */
    QUANTITY_OR_AMOUNT(Kind.RULE),
    /** {0} number of the line, which only as a whole can be invoiced anew */
    ANEW_WHOLE_LINE(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** {0} characters at most */
    REASON_TOO_LONG(Kind.RULE),
    /** Something of it was credited since the page was opened. */
    CHANGED_MEANWHILE(Kind.CONFLICT);

    private final Kind kind;

    CreditNoteError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
