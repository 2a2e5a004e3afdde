package no.front.commission.control;

import java.time.Instant;
import java.util.Arrays;
import no.front.commission.entity.Operator;
import no.front.kernel.Money;
import no.front.kernel.Sha256;

/**
 * A premium transaction that was read and found good in itself.
 *
 * @param recipient "" where a reversal doesn't tell it; as are short number and keyword
 * @param operator null where a reversal doesn't tell it
 * @param price below zero of a reversal; null where it doesn't tell
 * @param reversalOf what it takes back; null for none
 * @param content of all but what was billed, to tell another by
 */
record PremiumItem(
        String transactionId,
        String shortNumber,
        String keyword,
        String recipient,
        Operator operator,
        Money price,
        Instant acceptedAt,
        String reversalOf,
        BilledWord word,
        byte[] content) {

    private static final int BYTES = 16;

    static PremiumItem of(
            String transactionId,
            String shortNumber,
            String keyword,
            String recipient,
            Operator operator,
            Money price,
            Instant acceptedAt,
            String reversalOf,
            BilledWord word) {
        String told = String.join(
                "\n",
                shortNumber,
                keyword,
                recipient,
                String.valueOf(operator),
                String.valueOf(price),
                acceptedAt.toString(),
                String.valueOf(reversalOf));
        return new PremiumItem(
                transactionId,
                shortNumber,
                keyword,
                recipient,
                operator,
                price,
                acceptedAt,
                reversalOf,
                word,
                Arrays.copyOf(Sha256.of(told), BYTES));
    }

    boolean isReversal() {
        return reversalOf != null;
    }
}
