package no.front.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import no.front.commission.boundary.PremiumReportLine;

/**
 * A delivery report, in any order, also before its transaction; once by transaction and status.
 *
 * @param statusCode Queued, Sent, Failed, Ok or Reversed
 * @param detailedStatusCode Delivered, InsufficientFunds …
 * @param billed true, false, or null for not known
 * @param received 2026-10-31T23:30:00Z
 */
public record PremiumReport(
        String transactionId, String statusCode, String detailedStatusCode, Boolean billed, String received) {

    /** Null for what is no object. */
    static PremiumReportLine line(JsonValue value) {
        return value instanceof JsonObject told
                ? new PremiumReportLine(
                        SourceRequest.text(told, "transactionId"),
                        SourceRequest.text(told, "statusCode"),
                        SourceRequest.text(told, "detailedStatusCode"),
                        SourceRequest.text(told, "billed"),
                        SourceRequest.text(told, "received"))
                : null;
    }
}
