package no.front.access.boundary;

import java.time.Instant;
import no.front.access.entity.AccessSession;

/**
 * One signed-in browser.
 *
 * @param current the one that asks
 */
public record SessionRow(
        long id, Instant startedAt, Instant lastSeenAt, String address, String agent, boolean current) {

    static SessionRow of(AccessSession session, long current) {
        return new SessionRow(
                session.id(),
                session.startedAt(),
                session.lastSeenAt(),
                session.address(),
                session.agent(),
                session.id() == current);
    }
}
