package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.traffic.boundary.Traffic;
import no.front.traffic.boundary.UsageAccount;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRecords;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.TrafficError;
import no.front.web.ListQuery;

/**
 * Single messages: {@code ?account=&month=2026-10}, of an invoice line also {@code &kind=SMS&product=&destination=&after=&upTo=},
 * of a day {@code &day=}; {@code &from=} goes on where the page before ended.
 */
@Named
@RequestScoped
public class UsageMessagesBacking {

    private static final int AT_ONCE = 50;

    @Inject
    UsageRecords records;

    @Inject
    Traffic traffic;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    private UsageAccount account;
    private BillingMonth month;
    private UsageQuestion question;
    private UsagePage page;
    private UsageTotal total;

    @PostConstruct
    void load() {
        account = traffic.account(
                query.id("account").orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND)));
        month = TrafficMonth.of(query, BillingMonth.of(clock.today()));
        LocalDate day = day(query.text("day"));
        question = new UsageQuestion(
                account.id(),
                month,
                query.choice("kind", PriceKind.class).orElse(null),
                query.has("product") ? query.text("product") : null,
                query.has("destination") ? query.text("destination") : null,
                query.id("after").orElse(null),
                query.id("upTo").orElse(null),
                day,
                day);
        page = records.page(question, query.text("from"), AT_ONCE);
        total = records.total(question);
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public UsageAccount getAccount() {
        return account;
    }

    public BillingMonth getMonth() {
        return month;
    }

    public UsagePage getPage() {
        return page;
    }

    public UsageTotal getTotal() {
        return total;
    }

    /** Whether it is less than all of the month. */
    public boolean isNarrowed() {
        return !question.equals(UsageQuestion.of(account.id(), month));
    }

    /** The address of this list from another place on. */
    public String getNext() {
        StringBuilder address = new StringBuilder("usage-messages?account=" + account.id() + "&month=" + month);
        for (String name : new String[] {"kind", "product", "destination", "after", "upTo", "day"}) {
            if (query.has(name)) {
                address.append('&')
                        .append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(query.text(name), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return address.append("&from=").append(page.next().orElse("")).toString();
    }
}
