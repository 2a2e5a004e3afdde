package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.RealClock;

/**
 * Removes what has served its time by the wall's clock: counts of failures and of requests after a day, dead links after a month, ended
 * sessions and closed reports of misuse after twelve months, as sign-in entries of the change log (ACC-8).
 */
@ApplicationScoped
public class AccessCleaning implements DailyJob {

    private static final Duration COUNTERS = Duration.ofDays(1);
    private static final Duration LINKS = Duration.ofDays(30);
    private static final Duration SESSIONS = Duration.ofDays(366);

    @Inject
    CounterStore counters;

    @Inject
    LinkStore links;

    @Inject
    SessionStore sessions;

    @Inject
    RequestStore requests;

    @Inject
    PortalLookStore looks;

    @Inject
    MisuseStore misuse;

    @Inject
    RealClock clock;

    @Override
    public String name() {
        return "access-cleaning";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        Instant now = clock.now();
        progress.step("counters", () -> counters.deleteOlderThan(now.minus(COUNTERS)));
        progress.step("requests", () -> requests.deleteBefore(now.minus(COUNTERS)));
        progress.step("links", () -> links.deleteExpiredBefore(now.minus(LINKS)));
        progress.step("looks", () -> looks.deleteStartedBefore(now.minus(SESSIONS)));
        progress.step("sessions", () -> sessions.deleteStartedBefore(now.minus(SESSIONS)));
        progress.step("misuse", () -> misuse.deleteClosedBefore(now.minus(SESSIONS)));
    }
}
