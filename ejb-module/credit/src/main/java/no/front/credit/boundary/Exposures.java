package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.credit.control.ExposureStore;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.ExposureWarning;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Function;

/** How much of their credit limits customers have used, and who was warned about (CRE-7). */
@Stateless
public class Exposures {

    private static final int SHOWN = 200;
    private static final int WHOLE = 100;

    @Inject
    ExposureStore store;

    @Inject
    @Any
    Instance<ExposureSource> sources;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** A customer's exposure now. */
    @Allowed(Function.CREDIT_READ)
    public Exposure of(long customerId) {
        return of(List.of(customerId)).get(customerId);
    }

    /** From which share of the limit staff are warned, beside the whole. */
    @Allowed(Function.CREDIT_READ)
    public int warnPercent() {
        return settings.number(CreditSetting.WARN_PERCENT);
    }

    /** What was warned about and still holds, newest first; 200 at most. */
    @Allowed(Function.CREDIT_READ)
    public List<ExposureWarning> warnings() {
        return store.openWarnings(SHOWN);
    }

    /** How many customers that is. */
    @Allowed(Function.CREDIT_READ)
    public long warned() {
        return store.countWarned();
    }

    /** Customers that have a limit. */
    @Internal
    public List<Long> limited() {
        return store.limited();
    }

    /** Warns once for each crossing, and again after it was below (CRE-7). @return how many warnings are new */
    @Internal
    public long watch(Collection<Long> customerIds) {
        Set<Integer> shares = Set.of(settings.number(CreditSetting.WARN_PERCENT), WHOLE);
        long fresh = 0;
        for (Map.Entry<Long, Exposure> each : of(customerIds).entrySet()) {
            fresh += watch(each.getKey(), each.getValue(), shares);
        }
        return fresh;
    }

    private long watch(long customerId, Exposure exposure, Set<Integer> shares) {
        store.openWarnings(customerId).stream()
                .filter(warning -> !shares.contains(warning.percent()) || !exposure.crosses(warning.percent()))
                .forEach(warning -> warning.below(clock.now()));
        long fresh = 0;
        for (int share : shares) {
            if (exposure.crosses(share) && store.openWarning(customerId, share).isEmpty()) {
                ExposureWarning warning = new ExposureWarning(
                        customerId, store.nameOf(customerId), share, exposure.total(), exposure.limit(), clock.now());
                store.add(warning);
                changeLog.record(CreditChange.EXPOSURE_CROSSED, warning, warning.crossed());
                fresh++;
            }
        }
        return fresh;
    }

    private Map<Long, Exposure> of(Collection<Long> customerIds) {
        Map<Long, ExposureShare> shares = new HashMap<>();
        for (ExposureSource source : sources) {
            source.of(customerIds).forEach((customer, share) -> shares.merge(customer, share, ExposureShare::plus));
        }
        Map<Long, Money> limits = store.limits(customerIds);
        Map<Long, Exposure> exposures = new HashMap<>();
        for (long customer : customerIds) {
            exposures.put(
                    customer, new Exposure(limits.get(customer), shares.getOrDefault(customer, ExposureShare.NONE)));
        }
        return exposures;
    }
}
