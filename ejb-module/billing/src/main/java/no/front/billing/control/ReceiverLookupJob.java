package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/**
 * Keeps the answers of the directory of receivers ready for invoice runs: around the turn of a month not older than 20 hours,
 * else than a week. What had no answer is asked again after ten minutes.
 */
@ApplicationScoped
public class ReceiverLookupJob implements IntervalJob {

    private static final Duration BEFORE_RUN = Duration.ofHours(20);
    private static final Duration OTHERWISE = Duration.ofDays(7);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int PORTION = 200;

    /** Last day of a month until this one of the next. */
    private static final int LAST_BUSY_DAY = 2;

    @Inject
    ReceiverLookupStore store;

    @Inject
    Receivers receivers;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "receiver-lookup";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        Instant now = clock.now();
        Instant answeredBefore = now.minus(oldest(clock.today()));
        List<OrganisationNumber> due = transaction.call(() -> store.due(answeredBefore, now.minus(AGAIN), PORTION));
        receivers.ask(due);
    }

    /** How old an answer may be on that day. */
    static Duration oldest(LocalDate day) {
        boolean monthTurns = day.plusDays(1).getDayOfMonth() == 1 || day.getDayOfMonth() <= LAST_BUSY_DAY;
        return monthTurns ? BEFORE_RUN : OTHERWISE;
    }
}
