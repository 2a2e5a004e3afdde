package no.front.credit.entity;

import no.front.kernel.ErrorCode;

/** What the credit component refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum CreditError implements ErrorCode {
    /** Unknown, or not this actor's (ACC-10). */
    NOT_FOUND(Kind.NOT_FOUND),
    /** CRE-1: a credit check needs a reason to know. */
    NEED_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    /** CRE-6: who pays before use is not checked. */
    PREPAID(Kind.RULE),
    /** CRE-6: a natural person is checked only after the warning was confirmed. */
    SOLE_TRADER_UNCONFIRMED(Kind.RULE),
    /** There is no organisation number to ask for. */
    NUMBER_MISSING(Kind.RULE),
    /** The order is closed, or not received yet: no reason to know. {0} = its status. */
    NOT_NEEDED(Kind.RULE),
    /** One is under way already. */
    CHECK_UNDER_WAY(Kind.CONFLICT),
    /** CRE-3, PRV-15: only a member of staff decides. */
    STAFF_ONLY(Kind.FORBIDDEN),
    /** Somebody else was quicker. {0} = who, {1} = outcome. */
    DECIDED_MEANWHILE(Kind.CONFLICT),
    /** The order can't be decided. {0} = its status. */
    NOT_TO_DECIDE(Kind.CONFLICT),
    /** CRE-3: all but the clear positive case of a limited company needs a note. */
    NOTE_MISSING(Kind.RULE),
    /** A refusal needs a reason that can be told. */
    REASON_MISSING(Kind.RULE),
    /** {0} = most. */
    LIMIT_OUT_OF_RANGE(Kind.RULE),
    SECURITY_AMOUNT_MISSING(Kind.RULE),
    /** The check is not one of a sole trader. */
    NO_COPY_LETTER(Kind.RULE);

    private final Kind kind;

    CreditError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
