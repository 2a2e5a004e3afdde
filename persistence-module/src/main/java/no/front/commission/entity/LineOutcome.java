package no.front.commission.entity;

/** How a line of a settlement stands beside our own traffic (CPA-3). */
public enum LineOutcome {
    EQUAL,
    /** We have charged messages that Strex has not settled. */
    MISSING_AT_STREX,
    /** Strex settled messages that we have not. */
    MISSING_HERE,
    /** As many messages, another sum. */
    DIFFERENT_AMOUNT,
    /** Recipients took back what we have not, or took back messages of an earlier month. */
    LATE_REVERSAL
}
