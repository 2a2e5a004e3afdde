package no.front.payment.entity;

import no.front.kernel.ErrorCode;

/** What is refused of money out. The comment of each names what fills {0}, {1} … of its sentence. */
public enum OutgoingError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** ACC-9: who prepared can't approve. */
    FOUR_EYES(Kind.FORBIDDEN),
    /** CPA-7: who entered an account can't confirm it. */
    SAME_PERSON(Kind.FORBIDDEN),
    /** Only a person may. */
    PERSON_ONLY(Kind.FORBIDDEN),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    PAYEE_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    /** The customer has no confirmed account, another one, or one that waits to be confirmed. {0} = payee. */
    ACCOUNT_NOT_CONFIRMED(Kind.RULE),
    /** It is on its way, or paid. {0} = payee. */
    ORDERED_ALREADY(Kind.CONFLICT),
    /** {0} = status. */
    STATUS(Kind.CONFLICT),
    REASON_MISSING(Kind.RULE),
    REFERENCE_MISSING(Kind.RULE),
    /** {0} = reference. */
    REFERENCE_USED(Kind.CONFLICT),
    DATE_MISSING(Kind.RULE),
    /** {0} = day. */
    DAY_IN_FUTURE(Kind.RULE),
    ACCOUNT_MISSING(Kind.RULE),
    /** It is the one in force already. */
    ACCOUNT_UNCHANGED(Kind.RULE),
    /** Another change waits. */
    ACCOUNT_WAITING(Kind.CONFLICT),
    /** {0} = status. */
    ACCOUNT_STATUS(Kind.CONFLICT),
    /** There is no address to tell the customer at. */
    NOBODY_TO_TELL(Kind.RULE),
    /** The customer has not been told yet. */
    NOT_TOLD_YET(Kind.RULE),
    /** {0} = the first day. */
    TOO_EARLY(Kind.RULE),
    /** Nothing waits to be paid today. */
    NOTHING_DUE(Kind.CONFLICT),
    /** Front's own account, BIC or customer id at the bank isn't set. {0} = setting. */
    BANK_SETTING(Kind.RULE),
    /** It has left the house once: a copy needs a reason. */
    COPY_REASON_MISSING(Kind.CONFLICT),
    /** {0} folder for the bank's link, {1} what the system says. */
    FOLDER(Kind.CONFLICT),
    /** Only the demo has a bank of its own. */
    DEMO_ONLY(Kind.FORBIDDEN);

    private final Kind kind;

    OutgoingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
