package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.boundary.OpenMoney;
import no.front.credit.boundary.ExposureShare;
import no.front.credit.boundary.ExposureSource;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Wording;

/**
 * What customers owe by open invoices and notes, and what they have used and not been invoiced, at the prices of its days,
 * incl. VAT (CRE-7); an account with any of that is not closed for inactivity (CON-8). For many customers by a fixed number
 * of queries for some hundred accounts.
 */
@ApplicationScoped
public class UnbilledExposure implements ExposureSource, OpenMoney {

    private static final int CHUNK = 200;

    @Inject
    UnbilledStore store;

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    @Override
    public Map<Long, ExposureShare> of(Collection<Long> customerIds) {
        if (customerIds.isEmpty()) {
            return Map.of();
        }
        LocalDate today = clock.today();
        Map<Long, Money> overdue = store.owed(customerIds, today, true);
        Map<Long, Money> open = store.owed(customerIds, today, false);
        Map<Long, Money> unbilled = unbilled(customerIds, today);
        Set<Long> known = new HashSet<>(overdue.keySet());
        known.addAll(open.keySet());
        known.addAll(unbilled.keySet());
        Map<Long, ExposureShare> shares = new HashMap<>();
        known.forEach(customer -> shares.put(
                customer,
                new ExposureShare(
                        overdue.getOrDefault(customer, Money.ZERO),
                        open.getOrDefault(customer, Money.ZERO),
                        unbilled.getOrDefault(customer, Money.ZERO),
                        Money.ZERO)));
        return shares;
    }

    private Map<Long, Money> unbilled(Collection<Long> customerIds, LocalDate today) {
        List<long[]> accounts = store.accounts(customerIds);
        Map<Long, Money> unbilled = new HashMap<>();
        for (int from = 0; from < accounts.size(); from += CHUNK) {
            List<long[]> chunk = accounts.subList(from, Math.min(from + CHUNK, accounts.size()));
            Map<Long, Long> customers = new HashMap<>();
            chunk.forEach(row -> customers.put(row[0], row[1]));
            for (InvoiceFactsLoader.Loaded loaded : loader.load(customers.keySet(), today)) {
                Money total = Unbilled.of(loaded.facts(), wording).total();
                if (!total.isZero()) {
                    unbilled.merge(customers.get(loaded.account().id()), total, Money::plus);
                }
            }
        }
        return unbilled;
    }

    @Override
    public Money open(long customerId, long accountId) {
        return loader.load(List.of(accountId), clock.today()).stream()
                .map(loaded -> Unbilled.of(loaded.facts(), wording).total().abs())
                .collect(Money.summing());
    }
}
