package no.front.commission.boundary;

/**
 * A delivery report as it is told. Once by transaction and status; in any order, also before its transaction.
 *
 * @param statusCode {@code Queued}, {@code Sent}, {@code Failed}, {@code Ok}, {@code Reversed}
 * @param detailedStatusCode {@code Delivered}, {@code InsufficientFunds} …
 * @param billed {@code true}, {@code false}; not told means unknown
 * @param received when the report was made, with an offset
 */
public record PremiumReportLine(
        String transactionId, String statusCode, String detailedStatusCode, String billed, String received) {}
