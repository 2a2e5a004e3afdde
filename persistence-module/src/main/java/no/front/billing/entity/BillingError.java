package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What billing refuses. The comment of each names what fills {0}, {1} … of its sentence. */
public enum BillingError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    BillingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
