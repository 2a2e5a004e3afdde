package no.front.platform.boundary;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
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

    /** What the container would find as implementations; only to be gone through. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> beans(T... beans) {
        List<T> all = List.of(beans);
        return (Instance<T>) Proxy.newProxyInstance(
                TestPlatform.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> all.stream();
                    case "iterator" -> all.iterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
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
