package no.front.payment.entity;

/** What an answer of the bank did. */
public enum BankAnswerOutcome {
    /** The payment or file stands as it says. */
    APPLIED,
    /** It was so already, or has gone further since. */
    NO_CHANGE,
    /** Nothing of ours is called that: somebody must look. */
    UNKNOWN,
    /** It does not fit what is known, e.g. another amount, or rejected after paid: somebody must look. */
    CONTRADICTS;

    public boolean needsSomebody() {
        return this == UNKNOWN || this == CONTRADICTS;
    }
}
