package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
import no.front.platform.boundary.BusinessClock;

/**
 * Payment lifts a suspension for non-payment in its own transaction, so that nobody waits for the next morning. What the
 * event misses (credit notes, set-off) the daily job does.
 */
@ApplicationScoped
public class LateEvents {

    @Inject
    LateRelease release;

    @Inject
    BusinessClock clock;

    void settled(@Observes OpenItemsSettled event) {
        Set<Long> paid = event.items().stream()
                .filter(item -> item.remaining().isZero())
                .map(OpenItemSettled::customerId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!paid.isEmpty()) {
            release.releaseStopped(paid, clock.today());
        }
    }
}
