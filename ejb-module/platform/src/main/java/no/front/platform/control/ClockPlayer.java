package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.ClockShift;

/**
 * Plays a move of the clock day by day: what is due today, then the next day with all its jobs, and so on to the goal.
 * Killed in the middle, it goes on where it was, because the goal stands until it is reached and done days are not done
 * twice.
 */
@Dependent
public class ClockPlayer {

    static final String CLAIM = "clock";

    @Inject
    ClockStore clocks;

    @Inject
    JobStore store;

    @Inject
    DailyRound round;

    @Inject
    OwnTransaction transaction;

    @Inject
    NodeName node;

    /**
     * Plays on if a move is under way and no other node is at it.
     *
     * @param today asked after each step, since each step moves it
     * @param moved called after the clock went on by a day
     * @return whether a move is still under way
     */
    public boolean play(Supplier<LocalDate> today, Runnable moved) {
        if (goal().isEmpty()) {
            return false;
        }
        OptionalLong claim = transaction.call(() -> store.claim(CLAIM, node.value(), JobRunner.LEASE, Duration.ZERO));
        if (claim.isEmpty()) {
            return true;
        }
        try {
            return playClaimed(claim.getAsLong(), today, moved);
        } finally {
            transaction.run(() -> store.release(CLAIM, claim.getAsLong()));
        }
    }

    private boolean playClaimed(long token, Supplier<LocalDate> today, Runnable moved) {
        while (true) {
            Optional<LocalDate> goal = goal();
            LocalDate day = today.get();
            if (goal.isEmpty()) {
                return false;
            }
            String movedBy = transaction.call(() -> clocks.read().movedBy());
            if (!round.runDay(day, movedBy)) {
                return true;
            }
            boolean arrived = !day.isBefore(goal.get());
            transaction.run(() -> {
                if (!store.beat(CLAIM, token)) {
                    throw new JobInterruption(JobInterruption.Why.LOST);
                }
                ClockShift shift = clocks.lock();
                if (arrived) {
                    shift.arrived();
                } else {
                    shift.nextDay();
                }
            });
            moved.run();
        }
    }

    public Optional<LocalDate> goal() {
        return transaction.call(() -> clocks.read().movingTo());
    }
}
