package no.front.ledger.entity;

import no.front.kernel.ErrorCode;

/** What the books refuse. The comment of each names what fills {0}, {1} … of its sentence. */
public enum LedgerError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    AMOUNT_NOT_POSITIVE(Kind.RULE),
    TEXT_MISSING(Kind.RULE),
    /** Debits and credits differ. {0} = the voucher's text, {1} = by how much. */
    UNBALANCED(Kind.RULE),
    /** {0} = the day. */
    BOOKED_IN_FUTURE(Kind.RULE),
    /** The same event is booked already, with other figures. {0} = number of the voucher. */
    ALREADY_BOOKED(Kind.CONFLICT),
    /** More than remains. {0} = number of the open item, {1} = what remains. */
    OPEN_ITEM_OVERDRAWN(Kind.CONFLICT),
    /** BIL-10: vouchers that don't balance. {0} = how many, {1} = some of them. */
    VOUCHERS_UNBALANCED(Kind.RULE),
    /** A series of vouchers has gaps. {0} = the series, {1} = how many numbers are missing. */
    SERIES_GAP(Kind.RULE),
    /** Open items whose rest is not the sum of their entries. {0} = how many, {1} = some of them. */
    ITEMS_UNLIKE_ENTRIES(Kind.RULE),
    /** An account is not the sum of its open items. {0} = number of the account, {1} = by how much. */
    ACCOUNT_UNLIKE_ITEMS(Kind.RULE);

    private final Kind kind;

    LedgerError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
