package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.control.ClockStore;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.ClockShift;
import no.front.platform.entity.Function;
import no.front.platform.entity.PlatformChange;

/**
 * Moves the business clock forward, in demo mode only: day by day, with each day's jobs. Back leads only a reset of the
 * demo data.
 */
@Stateless
@Allowed(Function.CLOCK_MOVE)
public class ClockMoves {

    /** So many days one move may cover. */
    public static final int MOST_DAYS = 400;

    @Inject
    ClockStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    /**
     * Where the clock stands.
     *
     * @param daysAhead whole days ahead of the wall
     * @param goal the day that a move under way will reach
     */
    public record Standing(LocalDate today, int daysAhead, Optional<LocalDate> goal) {}

    /** @throws BusinessRuleViolation CLOCK_FIXED outside demo mode */
    public Standing standing() {
        refuseUnlessMovable();
        ClockShift shift = store.read();
        return new Standing(clock.today(), shift.daysAhead(), shift.movingTo());
    }

    /**
     * Begins to move; the days are played in the background, from seconds after this commits.
     *
     * @param goal the day that will be today in the end
     * @throws BusinessRuleViolation CLOCK_FIXED, CLOCK_MOVING, CLOCK_BACKWARDS, CLOCK_TOO_FAR
     */
    public void moveTo(LocalDate goal) {
        refuseUnlessMovable();
        ClockShift shift = store.lock();
        LocalDate today = clock.today();
        refuseUnlessForward(shift.movingTo(), today, goal);
        shift.moveTo(goal, currentActor.get().name());
        changeLog.record(
                PlatformChange.CLOCK_MOVED, new Subject(), Changes.none().field("today", today, goal));
    }

    /** @param days 1 to {@value #MOST_DAYS} */
    public void moveByDays(int days) {
        moveTo(clock.today().plusDays(days));
    }

    static void refuseUnlessForward(Optional<LocalDate> movingTo, LocalDate today, LocalDate goal) {
        movingTo.ifPresent(day -> {
            throw new BusinessRuleViolation(PlatformError.CLOCK_MOVING, day);
        });
        if (!goal.isAfter(today)) {
            throw new BusinessRuleViolation(PlatformError.CLOCK_BACKWARDS, today);
        }
        if (ChronoUnit.DAYS.between(today, goal) > MOST_DAYS) {
            throw new BusinessRuleViolation(PlatformError.CLOCK_TOO_FAR, MOST_DAYS);
        }
    }

    private void refuseUnlessMovable() {
        if (!clock.movable()) {
            throw new BusinessRuleViolation(PlatformError.CLOCK_FIXED);
        }
    }

    private record Subject() implements ChangeSubject {
        @Override
        public String subjectType() {
            return "BusinessClock";
        }

        @Override
        public long subjectId() {
            return ClockShift.ID;
        }

        @Override
        public String subjectLabel() {
            return "";
        }
    }
}
