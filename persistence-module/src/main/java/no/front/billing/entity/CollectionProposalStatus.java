package no.front.billing.entity;

/** The life of a proposal. */
public enum CollectionProposalStatus {
    OPEN,
    /** Of a termination: the breach is notified in writing, so that the contract may be ended. */
    NOTIFIED,
    DONE,
    DISMISSED,
    /** Paid meanwhile, or the contract ended. */
    LAPSED;

    public boolean isOpen() {
        return this == OPEN || this == NOTIFIED;
    }
}
