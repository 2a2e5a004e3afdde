package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;

/** Each night: what waited is taken in where it can be, and what was earned is counted and booked as pending (CPA-2). */
@ApplicationScoped
public class PremiumEarningsJob implements DailyJob {

    @Inject
    PremiumTaking taking;

    @Inject
    Earnings earnings;

    @Inject
    EarningStore store;

    @Inject
    OwnTransaction transaction;

    @Override
    public String name() {
        return "premium-earnings";
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(2, 0);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        progress.count("premium-taken", taking.retry());
        for (BillingMonth month : transaction.call(store::openMonths)) {
            progress.step("premium-months", () -> {
                earnings.refresh(month);
                return 1;
            });
        }
    }
}
