package no.front.access.entity;

/** Where an offer of API credentials stands. */
public enum OfferStatus {
    OFFERED,
    /** The credentials were made and shown. */
    TAKEN,
    WITHDRAWN
}
