package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;
import no.front.traffic.control.TrafficStore;
import no.front.traffic.control.UsageAccountStore;
import no.front.traffic.entity.TrafficError;

/** Traffic as figures: of what is paid for, by day, account and country. */
@Stateless
@Allowed(Function.USAGE_READ)
public class Traffic {

    @Inject
    TrafficStore store;

    @Inject
    UsageAccountStore accounts;

    /** The days of a month that have traffic. */
    public List<TrafficDay> days(BillingMonth month) {
        return store.days(month, 0);
    }

    /** The same of one account. */
    public List<TrafficDay> daysOf(long accountId, BillingMonth month) {
        return store.days(month, accountId);
    }

    /**
     * Accounts with traffic in a month.
     *
     * @param text part of the customer's or account's name, or of its number; "" for all
     */
    public Page<TrafficAccount> accounts(BillingMonth month, String text, PageRequest request) {
        return store.accounts(month, text, request);
    }

    /** Where SMS went in a month, most parts first. */
    public List<TrafficCountry> countries(BillingMonth month) {
        return store.countries(month);
    }

    /** Months that have traffic, newest first. */
    public List<BillingMonth> months() {
        return store.months();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public UsageAccount account(long id) {
        UsageAccount account = accounts.of(List.of(id)).get(id);
        if (account == null) {
            throw new BusinessRuleViolation(TrafficError.NOT_FOUND);
        }
        return account;
    }
}
