package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.commission.boundary.PremiumServices;
import no.front.commission.boundary.PremiumTransactions;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.PremiumEarning;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumPrice;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Toasts;
import no.front.web.Words;

/** One premium service: {@code ?id=}; its end is told on the same page. */
@Named
@RequestScoped
public class PremiumServiceBacking {

    private static final Money EXAMPLE = Money.of(10);

    @Inject
    PremiumServices services;

    @Inject
    PremiumTransactions transactions;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Show show;

    @Inject
    Words words;

    @Inject
    Toasts toasts;

    private PremiumService service;
    private List<PremiumPrice> prices;
    private List<PremiumShare> shares;
    private LocalDate lastDay;
    private String reason;

    /** What a month of it earned. */
    public record Month(
            BillingMonth month,
            long billed,
            long reversed,
            long unknown,
            Money gross,
            Money commission,
            Money pending) {

        private static Month of(BillingMonth month) {
            return new Month(month, 0, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO);
        }

        private Month and(PremiumEarning line) {
            return new Month(
                    month,
                    billed + line.billed(),
                    reversed + line.reversed(),
                    unknown + line.unknown(),
                    gross.plus(line.gross()),
                    commission.plus(line.commission()),
                    pending.plus(line.pending()));
        }
    }

    @PostConstruct
    void load() {
        service = services.get(query.id("id").orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND)));
        prices = services.prices(service.id());
        shares = services.shares(service.id());
        lastDay = service.endsOn().orElse(null);
    }

    public String end() {
        services.end(service.id(), service.version(), lastDay, reason);
        toasts.done("premiumService.ended", service.subjectLabel());
        return "premium-service?faces-redirect=true&id=" + service.id();
    }

    public PremiumService getService() {
        return service;
    }

    public String getLead() {
        String customer = service.customer().name();
        String from = show.date(service.startsOn());
        return service.endsOn()
                .map(end -> words.say("premiumService.leadEnded", service.name(), customer, from, show.date(end)))
                .orElseGet(() -> words.say("premiumService.lead", service.name(), customer, from));
    }

    public List<PremiumPrice> getPrices() {
        return prices;
    }

    public List<PremiumShare> getShares() {
        return shares;
    }

    public boolean holds(PremiumPrice price) {
        return price.holdsOn(clock.today());
    }

    /** "Av 10,00 kr: mva. 2,00, operatør 2,00 …" */
    public String example(PremiumShare share) {
        Money price = share.price().orElse(EXAMPLE);
        GrossSplit split = share.shares().of(price, service.vatCode());
        return words.say(
                "premiumService.example",
                show.number(price),
                show.number(split.vat()),
                show.number(split.operator()),
                show.number(split.strex()),
                show.number(split.own()),
                show.number(split.commission()));
    }

    /** Newest first. */
    public List<Month> getMonths() {
        Map<BillingMonth, Month> months = new TreeMap<>();
        transactions.earningsOf(service.customer().id()).stream()
                .filter(line -> line.serviceId() == service.id())
                .forEach(line -> months.merge(
                        line.month(), Month.of(line.month()).and(line), (before, now) -> before.and(line)));
        List<Month> newest = new ArrayList<>(months.values());
        return newest.reversed();
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
