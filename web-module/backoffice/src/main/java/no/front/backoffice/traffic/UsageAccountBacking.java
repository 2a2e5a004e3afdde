package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.platform.boundary.BusinessClock;
import no.front.traffic.boundary.Traffic;
import no.front.traffic.boundary.UsageAccount;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRecords;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageCount;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** A month of one account by day: {@code ?id=&month=2026-10}. */
@Named
@RequestScoped
public class UsageAccountBacking {

    @Inject
    Traffic traffic;

    @Inject
    UsageRecords records;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private UsageAccount account;
    private BillingMonth month;
    private List<UsageCount> days;

    @PostConstruct
    void load() {
        account = traffic.account(query.id("id").orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND)));
        month = TrafficMonth.of(query, BillingMonth.of(clock.today()));
        days = records.days(account.id(), month);
    }

    public UsageAccount getAccount() {
        return account;
    }

    public BillingMonth getMonth() {
        return month;
    }

    public List<UsageCount> getDays() {
        return days;
    }

    public Bars getChart() {
        return TrafficChart.of(month, traffic.daysOf(account.id(), month), words);
    }

    public Map<String, String> getMonths() {
        return TrafficMonth.choices(traffic.months(), month, show);
    }

    public String country(String code) {
        return code.isEmpty() ? "" : new CountryCode(code).name(words.language());
    }

    /** Messages of the month, of what counts. */
    public long getMessages() {
        return days.stream().mapToLong(UsageCount::messages).sum();
    }

    public long getPieces() {
        return days.stream().mapToLong(UsageCount::pieces).sum();
    }

    /** What is still kept of it message by message, also what doesn't count. */
    public UsageTotal getKept() {
        return records.total(UsageQuestion.of(account.id(), month));
    }
}
