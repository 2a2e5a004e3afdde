package no.front.billing.entity;

/** Where a document of an invoice stands. */
public enum DocumentState {
    /** Somebody is making it. Who died at it is followed by another after some minutes. */
    QUEUED,
    /** Ready to be sent. */
    MADE,
    /** Breaks rules: kept to be looked at, never sent. If content must change, the invoice is credited and issued anew. */
    INVALID,
    /** Could not be made, a fault of ours; tried again. */
    FAILED
}
