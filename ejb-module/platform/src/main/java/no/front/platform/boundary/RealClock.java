package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The time on the wall: one-time codes, locks, rate limits and sessions live by it. Never moved. */
@ApplicationScoped
public class RealClock {

    public Instant now() {
        return Instant.now();
    }
}
