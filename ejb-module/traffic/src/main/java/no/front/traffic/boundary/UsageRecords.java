package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;
import no.front.traffic.control.UsageCountStore;
import no.front.traffic.control.UsageReadStore;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageCount;

/** Single messages behind what is invoiced, while they are kept (PRV-3), and the counts by day that stay. */
@Stateless
public class UsageRecords {

    private static final int MOST = 500;

    @Inject
    UsageReadStore store;

    @Inject
    UsageCountStore counts;

    /**
     * Single messages and look-ups, numbers masked.
     *
     * @param from {@link UsagePage#next} of the page before; "" for the first
     * @param most rows, 500 at most
     */
    @Allowed(Function.MESSAGE_READ)
    public UsagePage page(UsageQuestion question, String from, int most) {
        return store.page(question, from, Math.clamp(most, 1, MOST));
    }

    /** @throws BusinessRuleViolation NOT_FOUND; also when it is no longer kept */
    @Allowed(Function.MESSAGE_READ)
    public UsageRow get(long id) {
        return store.get(id).orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND));
    }

    /** How many the question finds among what is still kept. */
    @Allowed(Function.USAGE_READ)
    public UsageTotal total(UsageQuestion question) {
        long[] found = store.count(question);
        return new UsageTotal(found[0], found[1]);
    }

    /** Counts of an account's month by day, product and country, of what is paid for; they stay when messages are deleted. */
    @Allowed(Function.USAGE_READ)
    public List<UsageCount> days(long accountId, BillingMonth month) {
        return counts.days(accountId, month);
    }
}
