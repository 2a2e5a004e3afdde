package no.front.payment.entity;

/** Where a customer's account for money out stands (CPA-7). */
public enum PayeeAccountStatus {
    /** Entered; another person must confirm it. Meanwhile nothing is paid. */
    WAITING,
    /** Confirmed; the customer is paid here. */
    IN_FORCE,
    /** Another one was confirmed. */
    REPLACED,
    /** A second person said no. */
    REFUSED,
    /** Taken back by those who entered it. */
    WITHDRAWN
}
