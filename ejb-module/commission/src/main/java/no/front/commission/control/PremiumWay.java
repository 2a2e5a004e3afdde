package no.front.commission.control;

import java.time.Instant;
import no.front.traffic.entity.UsageChannel;

/**
 * Whose premium transactions they are, and by which way they came.
 *
 * @param fileId 0 for none
 * @param firstLine number of the first line of it
 * @param key its idempotency key, null for none
 */
public record PremiumWay(
        long sourceId,
        UsageChannel channel,
        long fileId,
        int firstLine,
        String key,
        String requestHash,
        Instant at,
        String by) {}
