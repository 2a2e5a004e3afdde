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
 * BIL-9, each business day: lets delivery go on where all is paid, ends holds and plans, then takes the steps that are due,
 * customer by customer. Run again it finds the steps taken. Not in the night: the bank's files of the day before come first.
 */
@ApplicationScoped
public class ReminderJob implements DailyJob, ParkedItemRetry {

    @Inject
    ReminderRounds rounds;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "reminders";
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
        return 300;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        for (long stop : rounds.stopsToFollow(today)) {
            progress.step("stopsEnded", () -> rounds.follow(stop, today));
        }
        List<LateCustomer> released = rounds.toRelease();
        List<LateCustomer> overdue = rounds.overdue(today);
        progress.expect(released.size() + (long) overdue.size());
        released.forEach(customer -> progress.item(customer, () -> rounds.release(customer.id(), today)));
        overdue.forEach(customer -> progress.item(customer, () -> rounds.remind(customer.id(), today)));
    }

    @Override
    public void retry(ParkedItem item) {
        rounds.release(item.subjectId(), clock.today());
        rounds.remind(item.subjectId(), clock.today());
    }
}
