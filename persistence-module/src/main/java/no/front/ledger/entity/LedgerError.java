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
    /** BIL-10: the month is closed. {0} = the day, {1} = the first day that is open. */
    PERIOD_CLOSED(Kind.RULE),
    /** Months are closed in their order, and when they are over. {0} = the month that is next. */
    PERIOD_ORDER(Kind.RULE),
    /** Only the last closed month is opened again. {0} = that month. */
    PERIOD_NOT_LAST(Kind.RULE),
    /** Something speaks against closing. {0} = what it is. */
    PERIOD_NOT_READY(Kind.RULE),
    /** The sums of a closed month have changed. {0} = the month, {1} = by how much. */
    CLOSED_MONTH_CHANGED(Kind.RULE),
    /** A day is asked for and isn’t there, or is none. */
    DAY_MISSING(Kind.RULE),
    /** The first day is after the last. */
    DAYS_REVERSED(Kind.RULE),
    /** Numbers of accounts have four digits. */
    ACCOUNT_NUMBER(Kind.RULE),
    /** {0} = the number. */
    ACCOUNT_NUMBER_TAKEN(Kind.CONFLICT),
    /** {0} = how many characters it may have. */
    TEXT_TOO_LONG(Kind.RULE),
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
