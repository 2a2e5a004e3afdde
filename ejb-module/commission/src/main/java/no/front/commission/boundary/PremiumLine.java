package no.front.commission.boundary;

/**
 * A premium transaction as it is told: nothing of it is trusted yet. What is not told is null or "". A reversal has a negative
 * price and names what it takes back, by its id ("-" and the original's) or in {@code reversalOf}; the rest is the original's.
 *
 * @param transactionId Strex' id, unique; up to 80 characters of printable ASCII
 * @param keyword in any case
 * @param recipient E.164, or Norwegian without country code
 * @param operator {@code no.telenor}, {@code Telia} …
 * @param price including VAT, {@code 10.00}
 * @param acceptedAt {@code 2026-03-31T21:30:00Z}, or with an offset
 * @param billed {@code true}, {@code false}; not told means unknown, of a reversal true
 * @param billedAt when; if not told, when it was accepted
 */
public record PremiumLine(
        String transactionId,
        String shortNumber,
        String keyword,
        String recipient,
        String operator,
        String price,
        String acceptedAt,
        String billed,
        String billedAt,
        String reversalOf) {}
