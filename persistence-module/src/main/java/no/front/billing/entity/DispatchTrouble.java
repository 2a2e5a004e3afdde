package no.front.billing.entity;

/** What stands in the way of an invoice, beside faults of the link (BIL-5). */
public enum DispatchTrouble {
    /** The directory says that the organisation does not take this kind of document. */
    NOT_REGISTERED,
    /** The directory or the access point has no usable answer; tried again. */
    NO_ANSWER,
    /** The other side refuses the document; its words stand beside. */
    REFUSED,
    /** The document is not made yet, or broke a rule. */
    NO_DOCUMENT,
    /** There is no e-mail address, or mail to it is stopped (CUS-6). */
    NO_ADDRESS,
    /** CUS-6: mail to the postal address came back, and is stopped until it is corrected. */
    POST_STOPPED,
    /** Tried for so long. */
    GIVEN_UP
}
