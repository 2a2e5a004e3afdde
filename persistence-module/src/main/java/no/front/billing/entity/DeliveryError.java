package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What sending invoices refuses (BIL-5). The comment of each names what fills {0}, {1} … of its sentence. */
public enum DeliveryError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** A setting that is to be a day is none. */
    NO_DAY(Kind.RULE),
    /** It is not where it has to be for this. {0} = its state. */
    DELIVERY_STATE(Kind.CONFLICT),
    /** Whoever chooses another way says why. */
    REASON_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    CHANNEL_MISSING(Kind.RULE),
    /** There is no organisation number, so no EHF. */
    NO_EHF_ADDRESS(Kind.RULE),
    /** CUS-6: no e-mail address, or mail to it is stopped. */
    NO_EMAIL(Kind.RULE),
    /** EHF is a duty towards that customer, and the customer takes it. */
    EHF_IS_DUTY(Kind.RULE),
    /** The document that goes this way is not made, or broke a rule. */
    NO_DOCUMENT(Kind.RULE),
    /** Nothing waits to be printed. */
    NO_LETTERS(Kind.RULE),
    /** {0} = who posted it. */
    BATCH_POSTED(Kind.CONFLICT),
    /** Making its file was broken off. */
    BATCH_UNPRINTED(Kind.CONFLICT),
    /** The customer has no organisation number to look up. */
    NO_NUMBER(Kind.RULE);

    private final Kind kind;

    DeliveryError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
