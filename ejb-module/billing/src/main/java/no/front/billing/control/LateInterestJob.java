package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.front.billing.boundary.ReminderRounds;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ParkedItem;

/**
 * BIL-9: notes of interest, when a late invoice is paid or on the first of each month as the setting says. A half-year
 * without a known rate parks the customer with that reason: nothing is guessed.
 */
@ApplicationScoped
public class LateInterestJob implements DailyJob, ParkedItemRetry {

    @Inject
    ReminderRounds rounds;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "late-interest";
    }

    @Override
    public String job() {
        return name();
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(9, 0);
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<LateCustomer> owing = rounds.owingInterest(today);
        progress.expect(owing.size());
        owing.forEach(customer -> progress.item(customer, () -> rounds.noteInterest(customer.id(), today)));
    }

    @Override
    public void retry(ParkedItem item) {
        rounds.noteInterest(item.subjectId(), clock.today());
    }
}
