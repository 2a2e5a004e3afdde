package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about commission as a whole. The comment of each names what fills {0}, {1} … of its sentence. */
public enum CommissionError implements ErrorCode {
    /** Also a month of somebody else's. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** {0} number of the account, {1} difference in NOK */
    ACCOUNT_UNLIKE_COMMISSION(Kind.RULE);

    private final Kind kind;

    CommissionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
