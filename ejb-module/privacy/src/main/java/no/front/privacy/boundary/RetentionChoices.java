package no.front.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Function;
import no.front.privacy.control.RetentionFigures;
import no.front.privacy.control.RetentionStore;

/** How long each customer's traffic is kept, for staff and for the jobs that delete (PRV-3). */
@Stateless
public class RetentionChoices {

    @Inject
    RetentionStore store;

    @Inject
    RetentionFigures figures;

    @Allowed(Function.CUSTOMER_READ)
    public RetentionView of(long customerId) {
        return RetentionView.of(store.of(customerId), figures.rule());
    }

    /** Months that hold for one customer. */
    @Internal
    public int months(long customerId) {
        return store.latest(customerId).map(choice -> choice.months()).orElseGet(() -> figures.rule()
                .standard());
    }

    /** Months by id of the customer, of those that have chosen; {@link #standard()} holds for all others. */
    @Internal
    public Map<Long, Integer> chosen() {
        return store.chosen();
    }

    @Internal
    public int standard() {
        return figures.rule().standard();
    }
}
