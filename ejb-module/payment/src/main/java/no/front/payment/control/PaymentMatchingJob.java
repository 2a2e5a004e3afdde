package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.RunAs;

/** BIL-8: books what was read and not matched yet, also after a crash in the middle of a file. */
@ApplicationScoped
public class PaymentMatchingJob implements IntervalJob {

    private static final int AT_ONCE = 10_000;

    @Inject
    PaymentRound round;

    @Inject
    RunAs runAs;

    @Override
    public String name() {
        return "payment-matching";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        runAs.job(name(), () -> round.run(AT_ONCE));
    }
}
