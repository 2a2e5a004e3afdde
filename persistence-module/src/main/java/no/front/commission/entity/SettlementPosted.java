package no.front.commission.entity;

/**
 * A settlement of Strex stands, or a difference of it was resolved: transactions may have become SETTLED since. Fired in the
 * transaction that does it; may come several times for the same.
 */
public record SettlementPosted(long settlementId) {}
