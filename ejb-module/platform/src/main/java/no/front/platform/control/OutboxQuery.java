package no.front.platform.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.kernel.Oslo;
import no.front.platform.boundary.OutboxFilter;

/** The condition of a filter of the outbox, and what is bound to it. */
final class OutboxQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();

    private OutboxQuery() {}

    static OutboxQuery of(OutboxFilter filter) {
        OutboxQuery query = new OutboxQuery();
        if (!filter.recipient().isBlank()) {
            String start = filter.recipient().strip().replaceAll("([!%_])", "!$1");
            query.add("m.recipient LIKE :recipient ESCAPE '!'", "recipient", start + "%");
        }
        filter.channel().ifPresent(channel -> query.add("m.channel = :channel", "channel", channel));
        filter.status().ifPresent(status -> query.add("m.status = :status", "status", status));
        filter.customer().ifPresent(customer -> query.add("m.customerId = :customer", "customer", customer));
        filter.from().ifPresent(day -> query.add("m.createdAt >= :from", "from", Oslo.startOf(day)));
        filter.to().ifPresent(day -> query.add("m.createdAt < :to", "to", Oslo.startOf(day.plusDays(1))));
        return query;
    }

    /** What comes after that message, newest first. */
    OutboxQuery after(Instant createdAt, long id) {
        add("m.createdAt <= :at", "at", createdAt);
        add("(m.createdAt < :at OR m.id < :id)", "id", id);
        return this;
    }

    String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    /** By name. */
    Map<String, Object> arguments() {
        return arguments;
    }

    private void add(String condition, String name, Object argument) {
        conditions.add(condition);
        arguments.put(name, argument);
    }
}
