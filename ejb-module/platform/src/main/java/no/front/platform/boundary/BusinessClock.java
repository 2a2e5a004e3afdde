package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the business. In production it is the real time; in demo mode an administrator moves it forward. Rules
 * never ask it: boundaries do, and hand {@code today} and {@code now} down.
 */
@ApplicationScoped
public class BusinessClock {

    /** The zone of every business date. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    RealClock realClock;

    private volatile Duration ahead = Duration.ZERO;

    public Instant now() {
        return realClock.now().plus(ahead);
    }

    /** Today in Europe/Oslo. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), OSLO);
    }
}
