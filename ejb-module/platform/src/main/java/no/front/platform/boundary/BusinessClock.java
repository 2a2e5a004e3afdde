package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.front.kernel.Oslo;
import no.front.platform.control.ClockStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of the business. In production it is the real time; in demo mode an administrator moves it forward by whole
 * days. Rules never ask it: boundaries do, and hand {@code today} and {@code now} down.
 */
@ApplicationScoped
public class BusinessClock {

    /** The zone of every business date. */
    public static final ZoneId OSLO = Oslo.ZONE;

    @Inject
    RealClock realClock;

    @Inject
    ClockStore store;

    @Inject
    @ConfigProperty(name = "front.movable.clock", defaultValue = "false")
    boolean movable;

    private volatile Shift shift = new Shift(0, Instant.EPOCH);

    private record Shift(int days, Instant readAt) {}

    /** The time on the wall, as many whole days ahead as the clock was moved; the time of day stays. */
    public Instant now() {
        Instant real = realClock.now();
        int days = movable ? daysAhead(real) : 0;
        return days == 0 ? real : real.atZone(OSLO).plusDays(days).toInstant();
    }

    /** Today in Europe/Oslo. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), OSLO);
    }

    /** Time of day in Europe/Oslo. */
    public LocalTime timeOfDay() {
        return LocalTime.ofInstant(now(), OSLO);
    }

    /** Whether this is a demo, where the clock can be moved. */
    public boolean movable() {
        return movable;
    }

    /** Forgets what was read: the clock was just moved. */
    void moved() {
        shift = new Shift(0, Instant.EPOCH);
    }

    /** At most a second old, since another node may have moved it. */
    private int daysAhead(Instant real) {
        Shift known = shift;
        if (real.isBefore(known.readAt().plusSeconds(1)) && !real.isBefore(known.readAt())) {
            return known.days();
        }
        int days = store.daysAhead();
        shift = new Shift(days, real);
        return days;
    }
}
