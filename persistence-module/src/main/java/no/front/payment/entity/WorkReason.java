package no.front.payment.entity;

/** Why somebody must look at a transaction. */
public enum WorkReason {
    NO_KID,
    /** Nothing of ours has this KID. */
    UNKNOWN_KID,
    /** More than was asked for; the rest is left over. */
    TOO_MUCH,
    /** What its KID names is paid already. */
    ALREADY_PAID,
    /** What its KID names was credited. */
    CREDITED,
    /** The same KID, amount and day came in a file of another format. */
    LOOKS_REPEATED,
    /** The deposit could not be registered, e.g. since finance has done so by hand. */
    DEPOSIT_REFUSED,
    /** The bank takes back what we don't know. */
    REVERSAL_UNKNOWN,
    /** The bank takes back what can't be taken back here, e.g. a deposit whose order is confirmed. */
    REVERSAL_REFUSED,
    /** The bank took it back after it was paid back to the payer. */
    RETURNED_AFTER_REFUND,
    /** Money that we paid came back. */
    PAYOUT_RETURNED,
    /** An allocation was taken back. */
    TAKEN_BACK
}
