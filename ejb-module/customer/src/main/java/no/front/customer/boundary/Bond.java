package no.front.customer.boundary;

/** By what the one who asks belongs to the organisation asked about (CUS-8), closest first. */
public enum Bond {
    SAME_COMPANY,
    SAME_GROUP,
    SAME_CHAIN
}
