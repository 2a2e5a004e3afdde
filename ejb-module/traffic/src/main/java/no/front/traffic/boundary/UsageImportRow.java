package no.front.traffic.boundary;

import java.time.Instant;
import no.front.traffic.entity.UsageChannel;

/**
 * What came in by one way: a file, or a request.
 *
 * @param fileId 0 where it was no file; then {@code id} names the intake
 * @param file its name, "" for none
 * @param whole whether all of it was read; a file that broke off is simply sent again
 */
public record UsageImportRow(
        long id,
        long fileId,
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
        long aside) {

    public long lines() {
        return accepted + repeated + updated + refused + aside;
    }

    /** How pages call it: {@code f} and the id of a file, {@code i} and that of an intake. */
    public String key() {
        return fileId == 0 ? "i" + id : "f" + fileId;
    }
}
