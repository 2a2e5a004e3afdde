package no.front.payment.boundary;

/**
 * What a payment may be, that is expected from others than customers.
 *
 * @param why what speaks for it
 */
public record ExpectedProposal(ExpectedMoney.Expected expected, Why why) {

    /** The likeliest first. */
    public enum Why {
        /** Its reference stands on the payment. */
        NAMED,
        /** The usual payer, and what remains. */
        PAYER_AND_AMOUNT,
        SAME_AMOUNT,
        PAYER,
        /** It is open; nothing else speaks for it. */
        OPEN
    }

    /** Whether somebody should be told without asking. */
    public boolean isLikely() {
        return why == Why.NAMED || why == Why.PAYER_AND_AMOUNT;
    }
}
