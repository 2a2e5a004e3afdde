package no.front.support.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.front.support.entity.OperatingKind;
import no.front.support.entity.OperatingMessage;
import no.front.support.entity.OperatingState;
import no.front.support.entity.OperatingText;
import no.front.support.entity.ServiceName;

/**
 * An operating message as everybody may read it: nobody of the staff is named.
 *
 * @param endsAt when it ended or is to end; null while nobody knows
 * @param updates oldest first; empty where they weren't asked for
 */
public record OperatingNotice(
        long id,
        OperatingKind kind,
        OperatingState state,
        Set<ServiceName> services,
        OperatingText title,
        OperatingText text,
        Instant startsAt,
        Instant endsAt,
        List<Update> updates) {

    /** What was told on the way. */
    public record Update(Instant toldAt, OperatingText text) {}

    static OperatingNotice brief(OperatingMessage message, Instant now) {
        return of(message, now, List.of());
    }

    static OperatingNotice whole(OperatingMessage message, Instant now) {
        return of(
                message,
                now,
                message.updates().stream()
                        .map(update -> new Update(update.toldAt(), update.text()))
                        .toList());
    }

    private static OperatingNotice of(OperatingMessage message, Instant now, List<Update> updates) {
        return new OperatingNotice(
                message.id(),
                message.kind(),
                message.state(now),
                message.services(),
                message.title(),
                message.text(),
                message.startsAt(),
                message.endsAt().orElse(null),
                updates);
    }

    public boolean isIncident() {
        return kind == OperatingKind.INCIDENT;
    }
}
