package no.front.platform.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeValue;

/** One line of the change log with its values (ACC-8). */
public record ChangeRow(
        long id,
        Instant realAt,
        Instant businessAt,
        Actor.Kind actorKind,
        String actor,
        String address,
        String action,
        String subjectType,
        long subjectId,
        String subject,
        OptionalLong customer,
        String reason,
        List<Value> values) {

    /**
     * A field before and after.
     *
     * @param before "" for none
     * @param erasedAt when the retention job erased both values
     */
    public record Value(String field, String before, String after, Optional<Instant> erasedAt) {

        static Value of(ChangeValue value) {
            return new Value(value.field(), value.before(), value.after(), value.erasedAt());
        }
    }

    static ChangeRow of(ChangeEntry entry, List<ChangeValue> values) {
        return new ChangeRow(
                entry.id(),
                entry.realAt(),
                entry.businessAt(),
                entry.actorKind(),
                entry.actorName(),
                entry.address(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.subjectLabel(),
                entry.subjectCustomer(),
                entry.reason(),
                values.stream().map(Value::of).toList());
    }
}
