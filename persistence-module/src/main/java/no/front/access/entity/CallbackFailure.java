package no.front.access.entity;

/** Why a call to a customer's address came to no answer. */
public enum CallbackFailure {
    /** No name server knows the name. */
    UNKNOWN_HOST,
    /** The name leads to an address inside a house, ours or another's. */
    INTERNAL_ADDRESS,
    NO_CONNECTION,
    /** The other side can't prove to be the name by its certificate, or speaks no TLS. */
    NO_TLS,
    TOO_SLOW,
    /** Something that is no answer of HTTP. */
    UNREADABLE
}
