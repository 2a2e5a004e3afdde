package no.front.traffic.boundary;

/**
 * A line of reported usage, as it is told: nothing of it is trusted yet. What is not told is null or "".
 *
 * @param id the source's own id of it, unique within the source; up to 64 characters of printable ASCII
 * @param kind {@code MESSAGE} (if not told), {@code LOOKUP} or {@code OTHER}
 * @param account number of the account
 * @param product code of the product; look-ups are {@code NUMBER_LOOKUP} if not told
 * @param direction {@code OUT} (if not told) or {@code IN}
 * @param recipient E.164, or Norwegian without country code; of what comes in also a short number
 * @param destination country of the recipient by two letters; from the recipient if not told
 * @param parts 1 (if not told) to 255
 * @param operatorParts what the operator counted, where it is known
 * @param acceptedAt {@code 2026-10-31T23:30:00Z}, or with an offset
 * @param status of {@link no.front.traffic.entity.UsageStatus}; {@code SENT} if not told
 * @param reason the operator's, up to 60 characters
 */
public record UsageLine(
        String id,
        String kind,
        String account,
        String product,
        String direction,
        String sender,
        String recipient,
        String destination,
        Integer parts,
        Integer operatorParts,
        String acceptedAt,
        String status,
        String reason) {}
