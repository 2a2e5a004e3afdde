package no.front.billing.entity;

/** What a member of staff is to decide about a customer that does not pay (BIL-9). */
public enum CollectionProposalKind {
    /** Stop delivery (CON-15), where the system may not do it by itself. */
    SUSPEND,
    /** End the contract for material breach (CON-9): always decided by staff. */
    TERMINATE
}
