package no.front.platform.boundary;

import jakarta.persistence.OptimisticLockException;

/** Tells, for the edges, whether a failure is the lost race for a row: somebody else saved first. */
public final class LostRace {

    private LostRace() {}

    public static boolean is(Throwable thrown) {
        return thrown instanceof OptimisticLockException;
    }
}
