package no.front.ledger.entity;

/**
 * Something of a higher component that a voucher or open item belongs to, named so that one can go back to it.
 *
 * @param type simple name of the aggregate, e.g. {@code Deposit}
 */
public record Subject(String type, long id) {}
