package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.front.credit.boundary.DepositRounds;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;

/**
 * CRE-4: reminds of deposits, lets orders lapse whose deposit was not paid in time, and follows what became of their orders.
 * Late in the day, so that a payment of the last day can be registered on the next one before the order lapses.
 */
@ApplicationScoped
public class DepositFollowUp implements DailyJob, ParkedItemRetry {

    @Inject
    DepositRounds rounds;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "deposit-follow-up";
    }

    @Override
    public String job() {
        return name();
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(16, 0);
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<ChangeSubject> due = rounds.due();
        progress.expect(due.size());
        due.forEach(deposit -> progress.item(deposit, () -> rounds.followUp(deposit.subjectId(), today)));
    }

    @Override
    public void retry(ParkedItem item) {
        rounds.followUp(item.subjectId(), clock.today());
    }
}
