package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.front.payment.entity.OpenItemSettled;
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

    void settled(@Observes OpenItemSettled event) {
        if (event.remaining().isZero()) {
            release.releaseStopped(event.customerId(), clock.today());
        }
    }
}
