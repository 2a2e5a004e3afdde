package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.customer.control.AttentionStore;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** What about customers waits for the one who asks. */
@Stateless
@Allowed(Function.CUSTOMER_READ)
public class CustomerAttention {

    @Inject
    AttentionStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    public Attention now() {
        return store.of(currentActor.get().id(), clock.today());
    }
}
