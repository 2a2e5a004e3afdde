package no.front.commission.entity;

import no.front.kernel.ErrorCode;

/** What is refused about premium services and transactions. The comment of each names what fills {0}, {1} … */
public enum PremiumError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    SHARE_NEGATIVE(Kind.RULE),
    /** {0} their sum */
    SHARES_NOT_WHOLE(Kind.RULE),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    SHORT_NUMBER_INVALID(Kind.RULE),
    /** {0} most characters */
    KEYWORD_INVALID(Kind.RULE),
    /** {0} most characters */
    NAME_INVALID(Kind.RULE),
    SERVICE_CODE_INVALID(Kind.RULE),
    REGIME_MISSING(Kind.RULE),
    VAT_INVALID(Kind.RULE),
    /** {0} the oldest */
    AGE_INVALID(Kind.RULE),
    /** Missing, or before the service began. */
    DAY_INVALID(Kind.RULE),
    /** {0} the service that has number and keyword then */
    SERVICE_TAKEN(Kind.CONFLICT),
    /** Its contract has no premium messages on the first day. */
    NO_PREMIUM_PRODUCT(Kind.RULE),
    /** {0} the highest price */
    PRICE_INVALID(Kind.RULE),
    /** {0} the price, which holds on that day already */
    PRICE_TAKEN(Kind.CONFLICT),
    REASON_MISSING(Kind.RULE),
    NO_LINES(Kind.RULE),
    /** {0} most lines at once */
    TOO_MANY_LINES(Kind.RULE),
    /** {0} most characters */
    KEY_INVALID(Kind.RULE),
    /** The key was used for another request. */
    KEY_REUSED(Kind.CONFLICT),
    /** No source bears this key. */
    SOURCE_UNKNOWN(Kind.FORBIDDEN),
    FILE_MISSING(Kind.RULE),
    /** {0} most megabytes */
    FILE_TOO_LARGE(Kind.RULE),
    FILE_NOT_TEXT(Kind.RULE),
    /** {0} the columns that are missing */
    FILE_COLUMNS(Kind.RULE),
    /** {0} most lines */
    FILE_TOO_MANY_LINES(Kind.RULE),
    /** {0} the line */
    FILE_UNREADABLE(Kind.RULE);

    private final Kind kind;

    PremiumError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
