package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.front.kernel.BillingMonth;
import no.front.kernel.CountryCode;
import no.front.kernel.Page;
import no.front.platform.boundary.BusinessClock;
import no.front.traffic.boundary.AsideGroup;
import no.front.traffic.boundary.Traffic;
import no.front.traffic.boundary.TrafficAccount;
import no.front.traffic.boundary.TrafficCountry;
import no.front.traffic.boundary.TrafficDay;
import no.front.traffic.boundary.UsageAsides;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** A month of traffic: {@code ?month=2026-10&q=}. */
@Named
@RequestScoped
public class TrafficBacking {

    @Inject
    Traffic traffic;

    @Inject
    UsageAsides asides;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private BillingMonth month;
    private List<TrafficDay> days;
    private Page<TrafficAccount> accounts;
    private long aside;

    @PostConstruct
    void load() {
        month = TrafficMonth.of(query, BillingMonth.of(clock.today()));
        days = traffic.days(month);
        accounts = traffic.accounts(month, query.text("q"), query.page("parts", true));
        aside = asides.groups().stream().mapToLong(AsideGroup::messages).sum();
    }

    public Page<TrafficAccount> getAccounts() {
        return accounts;
    }

    public Bars getChart() {
        return TrafficChart.of(month, days, words);
    }

    public List<TrafficCountry> getCountries() {
        return traffic.countries(month);
    }

    public String country(String code) {
        Locale language = words.language();
        return code.isEmpty() ? words.say("traffic.noCountry") : new CountryCode(code).name(language);
    }

    public Map<String, String> getMonths() {
        return TrafficMonth.choices(traffic.months(), month, show);
    }

    public BillingMonth getMonth() {
        return month;
    }

    public long getMessages() {
        return days.stream().mapToLong(TrafficDay::messages).sum();
    }

    public long getParts() {
        return days.stream().mapToLong(day -> day.national() + day.abroad()).sum();
    }

    public long getAbroad() {
        return days.stream().mapToLong(TrafficDay::abroad).sum();
    }

    public long getLookups() {
        return days.stream().mapToLong(TrafficDay::lookups).sum();
    }

    /** Kept aside, of any month. */
    public long getAside() {
        return aside;
    }
}
