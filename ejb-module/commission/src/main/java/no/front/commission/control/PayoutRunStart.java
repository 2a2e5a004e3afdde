package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.commission.boundary.PayoutRounds;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.JobWork;

/** Calls the job for what somebody has just prepared or approved, and for what a dead node has left. */
@ApplicationScoped
public class PayoutRunStart implements IntervalJob {

    @Inject
    PayoutRounds rounds;

    @Inject
    JobWork work;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "payout-run-start";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (rounds.someWait()) {
            work.run(PayoutRunJob.NAME, clock.today(), "");
        }
    }
}
