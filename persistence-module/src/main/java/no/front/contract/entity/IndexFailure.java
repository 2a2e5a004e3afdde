package no.front.contract.entity;

/** Why the statistics gave no index that can be used. */
public enum IndexFailure {
    NO_CONNECTION,
    TOO_SLOW,
    /** More than 30 questions in a minute. */
    TOO_MANY_QUESTIONS,
    UNKNOWN_TABLE,
    SERVICE_FAULT,
    /** No json-stat of one series of months. */
    UNUSABLE_ANSWER,
    /** Its base year is not told, so nothing can be compared with it. */
    BASE_YEAR_UNKNOWN,
    /** It names months that have not been yet. */
    MONTH_IN_FUTURE,
    /** It answers, but its newest month no longer advances: the table has been replaced. */
    FROZEN
}
