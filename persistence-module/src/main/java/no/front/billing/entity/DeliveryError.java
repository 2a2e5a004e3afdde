package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What sending invoices refuses (BIL-5). The comment of each names what fills {0}, {1} … of its sentence. */
public enum DeliveryError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** A setting that is to be a day is none. */
    NO_DAY(Kind.RULE);

    private final Kind kind;

    DeliveryError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
