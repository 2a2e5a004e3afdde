package no.front.commission.entity;

/** Where a monthly amount of commission comes from. */
public enum AmountCause {
    SETTLED,
    /** CPA-3: taken back by recipients, in the month in which it was settled. */
    REVERSED,
    /** A settlement that came again with other content: the difference. */
    CORRECTED,
    /** CPA-6: was held, and found in order. */
    RELEASED
}
