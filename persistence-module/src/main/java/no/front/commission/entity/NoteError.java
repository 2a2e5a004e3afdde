package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about commission notes and agreements on self-billing. */
public enum NoteError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** {0} customer, {1} day */
    AGREEMENT_MISSING(Kind.RULE),
    AGREEMENT_DAYS(Kind.RULE),
    AGREEMENT_ENDED(Kind.CONFLICT),
    /** {0} first day of the one that runs */
    AGREEMENT_RUNS(Kind.CONFLICT),
    AGREED_BY_MISSING(Kind.RULE),
    EDITION_MISSING(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** {0} most characters */
    TOO_LONG(Kind.RULE),
    NO_LINES(Kind.RULE),
    /** A note is for something that is owed. */
    NOT_POSITIVE(Kind.RULE),
    /** {0} customer */
    NUMBER_MISSING(Kind.RULE),
    /** {0} customer */
    ADDRESS_MISSING(Kind.RULE),
    /** {0} customer */
    NOT_VAT_REGISTERED(Kind.RULE),
    VAT_CODE(Kind.RULE),
    /** More is set off than the note is for. */
    SET_OFF_TOO_MUCH(Kind.RULE),
    CORRECTS_NOTHING(Kind.RULE),
    /** {0} what is left of the corrected note, excl. VAT */
    CORRECTS_TOO_MUCH(Kind.RULE),
    NO_DOCUMENT(Kind.CONFLICT),
    NO_EMAIL(Kind.RULE),
    NO_EHF_ADDRESS(Kind.RULE),
    CHANNEL_MISSING(Kind.RULE),
    /** {0} its state */
    DELIVERY_STATE(Kind.CONFLICT);

    private final Kind kind;

    NoteError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
