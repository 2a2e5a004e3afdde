package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.front.customer.control.CustomerStore;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** What happened with an organisation, from all components that know something. */
@Stateless
@Allowed(Function.CUSTOMER_READ)
public class Timelines {

    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    @Inject
    CustomerStore customers;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    CurrentActor currentActor;

    /**
     * @param before only what happened before this moment; null for the newest
     * @param most entries at most, 1 to 200
     * @return newest first
     * @throws BusinessRuleViolation NOT_FOUND
     */
    public List<TimelineEntry> of(long customerId, Instant before, int most) {
        customers.get(customerId, currentActor.get());
        Instant until = before == null ? LATEST : before;
        int wanted = Math.clamp(most, 1, 200);
        return sources.stream()
                .flatMap(source -> source.entries(customerId, until, wanted).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(wanted)
                .toList();
    }
}
