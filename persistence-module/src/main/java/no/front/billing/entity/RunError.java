package no.front.billing.entity;

import no.front.kernel.ErrorCode;

/** What invoice runs refuse, and why they park an account. The comment of each names what fills {0}, {1} … of its sentence. */
public enum RunError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    /** {0} where the run stands */
    RUN_STATUS(Kind.CONFLICT),
    /** One of the same accounts is under way. */
    RUN_OPEN(Kind.CONFLICT),
    /** Nobody is there to invoice. */
    NO_ACCOUNTS(Kind.RULE),
    /** {0} customer: neither invoice nor visiting address */
    BUYER_ADDRESS_MISSING(Kind.RULE),
    /** {0} customer: EHF goes to an organisation number */
    EHF_NUMBER_MISSING(Kind.RULE),
    /** {0} customer, {1} address: mail came back, and delivery is stopped (CUS-6) */
    DELIVERY_STOPPED(Kind.RULE),
    /** {0} what would be credited: the account never had an invoice that it could refer to */
    NOTHING_TO_CREDIT(Kind.RULE);

    private final Kind kind;

    RunError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
