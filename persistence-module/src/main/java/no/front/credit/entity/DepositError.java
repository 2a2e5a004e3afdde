package no.front.credit.entity;

import no.front.kernel.ErrorCode;

/** What is refused about deposits. The comment of each names what fills {0}, {1} … of its sentence. */
public enum DepositError implements ErrorCode {
    /** Unknown, or not this actor's (ACC-10). */
    NOT_FOUND(Kind.NOT_FOUND),
    /** Somebody else was quicker. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    REASON_MISSING(Kind.RULE),
    /** {0} = most characters. */
    TOO_LONG(Kind.RULE),
    /** The order has an open demand or a deposit already. {0} = its number. */
    ALREADY_DEMANDED(Kind.CONFLICT),
    /** The deposit is not where it has to be for this. {0} = its number, {1} = its status. */
    DEPOSIT_STATUS(Kind.CONFLICT),
    /** The order does not wait for a security. {0} = its number. */
    NO_SECURITY_AWAITED(Kind.CONFLICT),
    DATE_MISSING(Kind.RULE),
    REFERENCE_MISSING(Kind.RULE),
    /** {0} = most characters. */
    REFERENCE_INVALID(Kind.RULE),
    /** {0} = the day. */
    TRANSFER_IN_FUTURE(Kind.RULE),
    /** {0} = the day, {1} = the first day that is possible. */
    TRANSFER_TOO_EARLY(Kind.RULE),
    /** The bank's reference was used before. {0} = the reference, {1} = number of the deposit, {2} = amount, {3} = the day. */
    ALREADY_REGISTERED(Kind.CONFLICT),
    /** The payment was taken back already. */
    TAKEN_BACK(Kind.CONFLICT),
    /** The order has gone on with the payment. {0} = number of the order. */
    TAKE_BACK_TOO_LATE(Kind.CONFLICT),
    /** Not what is owed. {0} = what is owed. */
    PAYOUT_AMOUNT(Kind.RULE),
    NOTHING_TO_PAY_BACK(Kind.CONFLICT),
    /** Something of the contract is still to be invoiced; the deposit covers that too. */
    FINAL_INVOICE_MISSING(Kind.CONFLICT);

    private final Kind kind;

    DepositError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
