package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.billing.boundary.InvoiceRounds;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.JobWork;

/** Calls the job for runs that somebody has just prepared, and for those that a dead node has left, without waiting for the night. */
@ApplicationScoped
public class InvoiceRunStart implements IntervalJob {

    @Inject
    InvoiceRounds rounds;

    @Inject
    JobWork work;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "invoice-run-start";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (rounds.someWait(InvoiceRunJob.NAME)) {
            work.run(InvoiceRunJob.NAME, clock.today(), "");
        }
    }
}
