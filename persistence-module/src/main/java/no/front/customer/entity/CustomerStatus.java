package no.front.customer.entity;

/** Whether the relation lives. */
public enum CustomerStatus {
    ACTIVE,
    /** Nothing is done together any more; can be taken up again. */
    ENDED
}
