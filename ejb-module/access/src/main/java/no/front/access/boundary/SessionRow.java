package no.front.access.boundary;

import java.time.Instant;

/**
 * One signed-in browser.
 *
 * @param current the one that asks
 */
public record SessionRow(
        long id, Instant startedAt, Instant lastSeenAt, String address, String agent, boolean current) {}
