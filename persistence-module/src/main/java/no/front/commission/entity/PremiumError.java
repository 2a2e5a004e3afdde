package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about premium services and transactions. */
public enum PremiumError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    SHARE_NEGATIVE(Kind.RULE),
    /** {0} their sum */
    SHARES_NOT_WHOLE(Kind.RULE);

    private final Kind kind;

    PremiumError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
