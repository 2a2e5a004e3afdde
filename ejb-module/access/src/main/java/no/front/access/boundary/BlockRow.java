package no.front.access.boundary;

import java.time.Instant;

/**
 * A block as the page shows it.
 *
 * @param target network, or two letters of a country
 * @param until null for no end
 * @param liftedAt null while nobody has lifted it
 */
public record BlockRow(
        long id,
        boolean ofCountry,
        String target,
        String reason,
        Instant from,
        Instant until,
        String staffName,
        Instant liftedAt) {}
