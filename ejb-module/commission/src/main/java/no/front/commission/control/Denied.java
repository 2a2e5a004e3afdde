package no.front.commission.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Denials of premium-rate messages as they stood when they were read, by service (CPA-6). */
public final class Denied {

    /** @param until from when it is not denied any more; null while it is */
    record Span(Instant from, Instant until) {}

    private final Map<Long, List<Span>> spans;

    Denied(Map<Long, List<Span>> spans) {
        this.spans = Map.copyOf(spans);
    }

    /** Whether a message of that service, accepted at that moment, is denied. */
    public boolean denied(long serviceId, Instant at) {
        return spans.getOrDefault(serviceId, List.of()).stream()
                .anyMatch(span -> !at.isBefore(span.from()) && (span.until() == null || at.isBefore(span.until())));
    }
}
