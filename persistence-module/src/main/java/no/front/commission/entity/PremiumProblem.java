package no.front.commission.entity;

/** Why a line of premium transactions or delivery reports was refused. */
public enum PremiumProblem {
    LINE_UNREADABLE,
    ID_INVALID,
    SHORT_NUMBER_INVALID,
    KEYWORD_INVALID,
    RECIPIENT_INVALID,
    OPERATOR_UNKNOWN,
    /** Not above zero, or of a reversal not below it; too many decimals; too much. */
    PRICE_INVALID,
    TIME_INVALID,
    TIME_IN_FUTURE,
    TIME_TOO_OLD,
    BILLED_INVALID,
    STATUS_INVALID,
    /** Known already, and said otherwise. */
    OTHER_CONTENT
}
