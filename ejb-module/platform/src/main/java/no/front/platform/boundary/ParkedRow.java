package no.front.platform.boundary;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import no.front.platform.entity.ParkedItem;

/**
 * A parked item as staff see it.
 *
 * @param reasonKey key of the sentence that says why, with its arguments
 */
public record ParkedRow(
        long id,
        String job,
        String subjectType,
        long subjectId,
        String subject,
        OptionalLong customer,
        String reasonKey,
        List<String> reasonArguments,
        int attempts,
        Instant firstParkedAt,
        Instant lastParkedAt) {

    static ParkedRow of(ParkedItem item) {
        return new ParkedRow(
                item.id(),
                item.job(),
                item.subjectType(),
                item.subjectId(),
                item.subjectLabel(),
                item.subjectCustomer(),
                item.reasonKey(),
                item.reasonArguments(),
                item.attempts(),
                item.firstParkedAt(),
                item.lastParkedAt());
    }
}
