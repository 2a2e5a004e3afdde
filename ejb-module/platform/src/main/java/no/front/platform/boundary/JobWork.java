package no.front.platform.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.platform.control.ClockPlayer;
import no.front.platform.control.DailyRound;
import no.front.platform.control.JobRunner;

/** Runs jobs in the background, outside any transaction. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWork {

    @Inject
    DailyRound round;

    @Inject
    ClockPlayer player;

    @Inject
    JobRunner runner;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<IntervalJob> intervalJobs;

    /** What is due. While a move of the clock plays, it alone runs daily jobs. */
    public void runDaily() {
        if (!clock.movable() || player.goal().isEmpty()) {
            round.runDue(clock.today(), clock.timeOfDay());
        }
    }

    /** Those whose pause is over. */
    public void runIntervals() {
        LocalDate today = clock.today();
        intervalJobs.forEach(job -> runner.run(job, today));
    }

    /** Goes on with a move of the clock, if one is under way. */
    public void playClock() {
        if (clock.movable()) {
            player.play(clock::today, clock::moved);
        }
    }

    /** One job for one day, because somebody asked. */
    @Asynchronous
    public void run(String job, LocalDate day, String startedBy) {
        round.find(job).ifPresent(found -> runner.run(found, day, startedBy, true));
    }
}
