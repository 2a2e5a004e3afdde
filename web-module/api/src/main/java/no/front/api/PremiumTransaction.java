package no.front.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import no.front.commission.boundary.PremiumLine;

/**
 * A premium transaction, or the reversal of one: a negative price, and what it takes back told by its id ("-" and the
 * original's) or in reversalOf.
 *
 * @param transactionId Strex' id, up to 80 printable characters
 * @param shortNumber 2440
 * @param keyword in any case; nothing for the whole number
 * @param recipient in international form, +4798079008
 * @param operator no.telenor, no.telia or no.ice
 * @param price including VAT, 10.00
 * @param acceptedAt 2026-10-31T23:30:00Z
 * @param billed true, false, or null for not known
 * @param billedAt when; if not told, when it was accepted
 */
public record PremiumTransaction(
        String transactionId,
        String shortNumber,
        String keyword,
        String recipient,
        String operator,
        String price,
        String acceptedAt,
        Boolean billed,
        String billedAt,
        String reversalOf) {

    /** Null for what is no object. */
    static PremiumLine line(JsonValue value) {
        return value instanceof JsonObject told
                ? new PremiumLine(
                        SourceRequest.text(told, "transactionId"),
                        SourceRequest.text(told, "shortNumber"),
                        SourceRequest.text(told, "keyword"),
                        SourceRequest.text(told, "recipient"),
                        SourceRequest.text(told, "operator"),
                        SourceRequest.text(told, "price"),
                        SourceRequest.text(told, "acceptedAt"),
                        SourceRequest.text(told, "billed"),
                        SourceRequest.text(told, "billedAt"),
                        SourceRequest.text(told, "reversalOf"))
                : null;
    }
}
