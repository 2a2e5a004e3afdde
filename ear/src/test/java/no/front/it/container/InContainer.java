package no.front.it.container;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import no.front.it.FrontIT;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;

/** A test inside the container: fields marked {@code @Inject} are filled, and it acts as whom it says. */
public abstract class InContainer extends FrontIT {

    @Inject
    CurrentActor currentActor;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void injectFields() {
        BeanManager beans = CDI.current().getBeanManager();
        CreationalContext<InContainer> context = beans.createCreationalContext(null);
        beans.getInjectionTargetFactory(beans.createAnnotatedType((Class<InContainer>) getClass()))
                .createInjectionTarget(null)
                .inject(this, context);
    }

    protected void actAs(Role... roles) {
        currentActor.become(Actor.staff(1, "Test Testesen", Set.of(roles), "127.0.0.1"));
    }
}
