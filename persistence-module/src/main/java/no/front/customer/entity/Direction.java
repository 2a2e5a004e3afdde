package no.front.customer.entity;

/** Who took the initiative. */
public enum Direction {
    /** They came to us. */
    IN,
    /** We went to them. */
    OUT
}
