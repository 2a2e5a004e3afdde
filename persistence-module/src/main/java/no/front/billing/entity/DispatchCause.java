package no.front.billing.entity;

/** Why an invoice goes that way. */
public enum DispatchCause {
    /** As it was made for. */
    FIRST,
    /** The way before did not reach the customer (BIL-5). */
    FALLBACK,
    /** A person asked for it. */
    BY_HAND
}
