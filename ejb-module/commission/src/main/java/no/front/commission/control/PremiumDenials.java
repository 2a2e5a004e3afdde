package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says which premium-rate messages are denied (CPA-6). */
@Dependent
public class PremiumDenials {

    @Inject
    PremiumDenialStore store;

    /** Whether a message of that service, accepted at that moment, is denied. Who asks for many asks {@link #all}. */
    public boolean denied(long serviceId, Instant at) {
        return all().denied(serviceId, at);
    }

    /** As they stand now. */
    public Denied all() {
        return store.all();
    }
}
