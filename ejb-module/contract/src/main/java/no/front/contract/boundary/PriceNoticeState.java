package no.front.contract.boundary;

/** What has become of telling a customer of new prices. */
public enum PriceNoticeState {
    /** The mail waits to be sent, or is tried again. */
    WAITING,
    SENT,
    /** The mail came back, or was given up. */
    FAILED,
    /** CUS-6: delivery to the customer is stopped. */
    DELIVERY_STOPPED,
    NO_CONTACT,
    /** Each user sees it at sign-in. */
    AT_SIGN_IN,
    ON_INVOICE,
    /** Did not arrive, and somebody has seen to it. */
    SETTLED;

    /** Somebody has to see to it. */
    public boolean needsSomebody() {
        return this == FAILED || this == DELIVERY_STOPPED || this == NO_CONTACT;
    }
}
