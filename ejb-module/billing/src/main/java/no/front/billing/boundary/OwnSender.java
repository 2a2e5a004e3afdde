package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.TrafficRating;
import no.front.billing.entity.BillingError;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Product;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.UsageCount;

/** A product of an account that messages are sent by, and what more of them cost there today. */
public final class OwnSender {

    private final long accountId;
    private final String account;
    private final Product product;
    private final LocalDate today;
    private final List<UsageCount> days;
    private final PriceBook prices;

    /** @param days of this month */
    OwnSender(
            long accountId, String account, Product product, LocalDate today, List<UsageCount> days, PriceBook prices) {
        this.accountId = accountId;
        this.account = account;
        this.product = product;
        this.today = today;
        this.days = List.copyOf(days);
        this.prices = prices;
    }

    /** What forms call it by. */
    public String key() {
        return accountId + "-" + product.code();
    }

    public String account() {
        return account;
    }

    public String product(Language language) {
        return product.name(language);
    }

    /**
     * By how much the month becomes dearer if these are sent today, rated as invoices are (BIL-1). Example: 1 950 parts sent
     * and 2 000 at 0.44, then 0.42: 100 more are 50 × 0.44 + 50 × 0.42 = 43.00.
     *
     * @param parts SMS parts, 0 or more
     * @return NOK excl. VAT; empty where there is no price
     */
    public Optional<Money> cost(CountryCode to, long parts) {
        PriceItem item = PriceItem.sms(product.code(), to);
        List<UsageCount> more = new ArrayList<>(days);
        more.add(new UsageCount(today, item.kind(), item.product(), item.destination(), parts, parts));
        try {
            return Optional.of(rated(more).minus(rated(days)));
        } catch (BusinessRuleViolation violation) {
            if (violation.code() == BillingError.PRICE_MISSING) {
                return Optional.empty();
            }
            throw violation;
        }
    }

    /** @throws BusinessRuleViolation PRICE_MISSING */
    private Money rated(List<UsageCount> counts) {
        return TrafficRating.amount(new OpenUsage(accountId, BillingMonth.of(today), 0, 0, 0, counts), prices);
    }
}
