package no.front.contract.entity;

/** What a one-off charge is for. */
public enum ChargeKind {
    SET_UP,
    /** The monthly fee of a new product's first month (CON-7). */
    FIRST_MONTH,
    /** The difference of an upgrade (CON-7). */
    UPGRADE,
    /** BIL-12 */
    HOURLY_WORK,
    /** Extra costs of misuse, with their proof (BIL-13, MSG-6). */
    MISUSE,
    /** Downtime caused by Front (CON-14): an amount below zero. */
    PRICE_REDUCTION,
    OTHER
}
