package no.front.traffic.entity;

/** Why a line of usage is refused. */
public enum UsageProblem {
    LINE_UNREADABLE,
    ID_MISSING,
    /** More than 64 characters, or others than printable ASCII. */
    ID_INVALID,
    ACCOUNT_MISSING,
    ACCOUNT_INVALID,
    KIND_UNKNOWN,
    DIRECTION_UNKNOWN,
    PRODUCT_UNKNOWN,
    SENDER_INVALID,
    RECIPIENT_MISSING,
    RECIPIENT_INVALID,
    DESTINATION_UNKNOWN,
    /** Not 1 to 255. */
    PARTS_INVALID,
    OPERATOR_PARTS_INVALID,
    TIME_INVALID,
    /** More than a day ahead. */
    TIME_IN_FUTURE,
    /** Before what accounting still keeps. */
    TIME_TOO_OLD,
    STATUS_UNKNOWN,
    REASON_INVALID,
    /** The id was reported before, with other content. */
    OTHER_CONTENT,
    /** Refused or cancelled, they say now; but it was counted, and so it stays. */
    COUNTED_ALREADY,
    /** It was refused or cancelled before, and that was its end. */
    ENDED_ALREADY
}
