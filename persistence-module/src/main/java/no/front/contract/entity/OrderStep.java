package no.front.contract.entity;

/** The steps of the order form on the web, in their order. */
public enum OrderStep {
    ORGANISATION,
    PRODUCTS,
    PEOPLE,
    /** Look it over, accept, order. */
    REVIEW
}
