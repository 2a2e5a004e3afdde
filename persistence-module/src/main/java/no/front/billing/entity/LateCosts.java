package no.front.billing.entity;

/** What late payment costs a customer beside interest (BIL-9): never both. */
public enum LateCosts {
    NONE,
    /** Fees for letters, within the law's most. */
    FEE,
    /** The standard compensation between businesses (section 3a), with which fees are set off. */
    COMPENSATION
}
