package no.front.commission.entity;

/** What a case on held commission is about (CPA-6). */
public enum HoldScope {
    /** All of a customer's commission. */
    ALL,
    /** That of one service. */
    SERVICE,
    /** That which one recipient paid for. */
    NUMBER
}
