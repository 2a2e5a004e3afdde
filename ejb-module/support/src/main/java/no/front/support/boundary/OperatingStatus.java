package no.front.support.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Open;
import no.front.support.control.OperatingStore;
import no.front.support.entity.OperatingState;
import no.front.support.entity.SupportSetting;

/** How the services are, for everybody (OPS-2). */
@Stateless
@Open("the status page is public")
public class OperatingStatus {

    private static final int MOST = 200;
    private static final Duration ALL = Duration.ofDays(3650);

    @Inject
    OperatingStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** What every page of the portal tells: what goes on, and maintenance that begins soon. First to begin first. */
    public List<OperatingNotice> notices() {
        Instant now = clock.now();
        Instant soon = now.plus(Duration.ofDays(settings.number(SupportSetting.MAINTENANCE_NOTICE_DAYS)));
        return store.holding(now, soon).stream()
                .map(message -> OperatingNotice.brief(message, now))
                .toList();
    }

    /** What goes on now and what is planned, however far ahead; first to begin first. */
    public List<OperatingNotice> holding() {
        Instant now = clock.now();
        return store.holding(now, now.plus(ALL)).stream()
                .map(message -> OperatingNotice.whole(message, now))
                .sorted(Comparator.comparing(notice -> notice.state() != OperatingState.GOING_ON))
                .toList();
    }

    /** What is over or was called off within the last months, latest first. */
    public List<OperatingNotice> past() {
        Instant now = clock.now();
        Instant since = Oslo.startOf(clock.today().minusMonths(settings.number(SupportSetting.STATUS_HISTORY_MONTHS)));
        return store.past(now, since, MOST).stream()
                .map(message -> OperatingNotice.whole(message, now))
                .toList();
    }
}
