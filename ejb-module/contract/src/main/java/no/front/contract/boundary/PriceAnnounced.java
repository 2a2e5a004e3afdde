package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A price list that customers are told of.
 *
 * @param finishedAt when the last was told; null while it goes on
 * @param told customers
 * @param undelivered notices that wait for somebody
 * @param objections customers who did not accept
 */
public record PriceAnnounced(
        long id,
        long listId,
        int list,
        LocalDate from,
        Instant orderedAt,
        String orderedBy,
        Instant finishedAt,
        long told,
        long undelivered,
        long objections) {}
