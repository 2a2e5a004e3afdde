package no.front.commission.boundary;

import java.time.Instant;
import no.front.traffic.entity.UsageChannel;

/**
 * A file or request of premium transactions or reports.
 *
 * @param content TRANSACTIONS or REPORTS
 * @param file its name; "" for a request
 * @param whole whether it was read to its end
 */
public record PremiumImportRow(
        String key,
        String content,
        String file,
        boolean whole,
        String source,
        UsageChannel channel,
        Instant receivedAt,
        String receivedBy,
        long accepted,
        long repeated,
        long updated,
        long refused,
        long aside) {}
