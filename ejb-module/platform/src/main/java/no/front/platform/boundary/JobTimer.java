package no.front.platform.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every two seconds for interval jobs and moves of the clock, and every minute for daily jobs. The timers run on every
 * node; who does the work decides the claim in the database. A tick that comes while the last one still works is let go.
 */
@Singleton
@Startup
@Internal
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

    private final AtomicBoolean daily = new AtomicBoolean();
    private final AtomicBoolean intervals = new AtomicBoolean();
    private final AtomicBoolean playing = new AtomicBoolean();
    private volatile boolean begun;
    private volatile boolean ending;

    @Inject
    JobWork work;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void everyMinute() {
        once(daily, work::runDaily);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void everyTwoSeconds() {
        once(intervals, work::runIntervals);
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void everyOtherSecond() {
        once(playing, work::playClock);
    }

    /** Jobs use boundaries of all components, which answer only once the last of them has started. */
    @Open("told by what starts last; a second time changes nothing")
    public void begin() {
        begun = true;
    }

    @PreDestroy
    void end() {
        ending = true;
    }

    private void once(AtomicBoolean busy, Runnable round) {
        if (!begun || ending || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            round.run();
        } catch (RuntimeException e) {
            // the database may be gone for a while; the next tick tries again
            LOG.log(Level.WARNING, "jobs could not be run", e);
        } finally {
            busy.set(false);
        }
    }
}
