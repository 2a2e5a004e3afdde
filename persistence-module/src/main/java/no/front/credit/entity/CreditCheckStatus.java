package no.front.credit.entity;

/** Where a credit check stands. */
public enum CreditCheckStatus {
    /** To be asked, or asked again after a technical failure. */
    PENDING,
    /** The bureau has answered. */
    DONE,
    /** The bureau does not know the organisation. */
    UNKNOWN,
    /** Given up: no usable answer after the last try. Never counts as positive (CRE-1). */
    NO_ANSWER,
    /** The order was closed before anybody was asked: there was no need to know any more. */
    CANCELLED;

    public boolean isPending() {
        return this == PENDING;
    }
}
