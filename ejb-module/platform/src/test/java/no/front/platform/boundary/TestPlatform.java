package no.front.platform.boundary;

import java.time.Instant;
import java.util.function.Supplier;
import no.front.platform.entity.Actor;
import no.front.test.TestPersistence;

/** The platform's own pieces without a container: clocks that stand still, transactions of the test's unit. */
public final class TestPlatform {

    private TestPlatform() {}

    /** A clock on the wall that moves when told. */
    public static class SettableClock extends RealClock {
        private volatile Instant now;

        public SettableClock(String now) {
            this.now = Instant.parse(now);
        }

        @Override
        public Instant now() {
            return now;
        }

        public void set(Instant now) {
            this.now = now;
        }
    }

    public static OwnTransaction transactionsOf(TestPersistence unit) {
        return new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
    }

    public static RunAs runAs(CurrentActor actor) {
        RunAs runAs = new RunAs();
        runAs.currentActor = actor;
        return runAs;
    }

    public static CurrentActor acting(Actor actor) {
        CurrentActor current = new CurrentActor();
        current.become(actor);
        return current;
    }
}
