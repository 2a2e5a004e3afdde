package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.Internal;
import no.front.traffic.control.UsageCountStore;
import no.front.traffic.control.UsageForecast;
import no.front.traffic.control.UsageReadStore;
import no.front.traffic.entity.UsageCount;

/** What amounts are made of, for boundaries whose reader may see the amount: counts by day, and messages with masked numbers. */
@Stateless
@Internal
public class UsageBehind {

    private static final int MOST = 500;

    @Inject
    UsageReadStore store;

    @Inject
    UsageCountStore counts;

    /**
     * @param from {@link UsagePage#next} of the page before; "" for the first
     * @param most rows, 500 at most
     */
    public UsagePage page(UsageQuestion question, String from, int most) {
        return store.page(question, from, Math.clamp(most, 1, MOST));
    }

    /** How many the question finds among what is still kept. */
    public UsageTotal total(UsageQuestion question) {
        long[] found = store.count(question);
        return new UsageTotal(found[0], found[1]);
    }

    /** Of what is paid for; they stay when messages are deleted. */
    public List<UsageCount> days(long accountId, BillingMonth month) {
        return counts.days(accountId, month);
    }

    /** The same of many accounts and months by one question: by account, its days in their order; accounts without any are left out. */
    public Map<Long, List<UsageCount>> days(Collection<Long> accountIds, BillingMonth first, BillingMonth last) {
        return accountIds.isEmpty() ? Map.of() : counts.days(accountIds, first, last);
    }

    /**
     * What an account still uses this month if it goes on as lately.
     *
     * @param known its days of this month and the one before
     * @return from today on, today with what is still expected; empty where there is too little to expect by
     */
    public Optional<List<UsageCount>> rest(List<UsageCount> known, LocalDate today) {
        return UsageForecast.rest(known, today);
    }
}
