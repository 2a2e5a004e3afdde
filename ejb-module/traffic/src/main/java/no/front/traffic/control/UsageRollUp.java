package no.front.traffic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/** Keeps the counts of usage close behind what comes in, and puts on accounts what had waited for them. */
@ApplicationScoped
public class UsageRollUp implements IntervalJob {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    UsageRollUpStore store;

    @Inject
    UsageIntakeStore intakes;

    @Inject
    UsageSettling settling;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "usage-roll-up";
    }

    @Override
    public Duration interval() {
        return PAUSE;
    }

    @Override
    public void run() {
        settling.settleWhatAppeared(clock.now(), name());
        upToNow();
    }

    /** Counts all that has come in. @return the position up to which it is counted, at least */
    public long upToNow() {
        long given = transaction.call(() -> intakes.position("given"));
        boolean more = transaction.call(() -> intakes.position("rolled")) < given;
        while (more) {
            more = transaction.call(store::rollUp);
        }
        return given;
    }
}
