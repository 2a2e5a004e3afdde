package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import no.front.it.FrontIT;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;

/** A test inside the container: fields marked {@code @Inject} are filled, and it acts as whom it says; at first as nobody. */
public abstract class InContainer extends FrontIT {

    static final long STAFF_ID = 1;
    static final String STAFF_NAME = "Test Testesen";
    static final String ADDRESS = "192.0.2.17";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    CurrentActor currentActor;

    @Inject
    UserTransaction transaction;

    @Inject
    BusinessClock clock;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void injectFields() {
        BeanManager beans = CDI.current().getBeanManager();
        CreationalContext<InContainer> context = beans.createCreationalContext(null);
        beans.getInjectionTargetFactory(beans.createAnnotatedType((Class<InContainer>) getClass()))
                .createInjectionTarget(null)
                .inject(this, context);
        currentActor.become(Actor.nobody(ADDRESS));
    }

    static Actor staff(Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Set.of(roles));
        return Actor.staff(STAFF_ID, STAFF_NAME, all, ADDRESS);
    }

    void actAs(Role... roles) {
        currentActor.become(staff(roles));
    }

    /** The refusal that this must end in. */
    static BusinessRuleViolation refused(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, work::run);
    }

    /** The code of that refusal, by name. */
    static String refusal(Runnable work) {
        return refused(work).code().name();
    }

    /** Does it in a transaction that is rolled back in the end. */
    <T> T undone(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    /** Does it in one transaction. */
    <T> T together(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    /** Waits for what happens in the background. */
    static void until(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > limit) {
                fail("Waited in vain: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
