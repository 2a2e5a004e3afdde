package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.front.contract.boundary.OwnContract;
import no.front.contract.boundary.OwnContracts;
import no.front.contract.boundary.OwnOrder;
import no.front.contract.boundary.OwnOrders;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The customer's start page: what is agreed, what it costs a month, and what comes next. */
@Named
@RequestScoped
public class HomeBacking {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    OwnContracts contracts;

    @Inject
    OwnOrders orders;

    @Inject
    HomeToPayBacking toPay;

    @Inject
    HomeCommissionBacking commission;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private List<OwnContract> all;
    private List<OwnOrder> underWay;

    @PostConstruct
    void load() {
        all = contracts.all();
        underWay = currentActor.get().may(CustomerFunction.ORDERS_READ)
                ? orders.all().stream().filter(OwnOrder::isUnderWay).toList()
                : List.of();
    }

    /** "God ettermiddag, Maja" */
    public String getGreeting() {
        LocalTime time = Oslo.timeOf(clock.now()).toLocalTime();
        String part = time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "day" : "evening";
        return words.say("home.good." + part, currentActor.get().name().split(" ", 2)[0]);
    }

    /** One sentence on how things stand. */
    public String getState() {
        if (getRunning().isEmpty() && toPay.overdue() + commission.demanded() == 0) {
            return words.say(all.isEmpty() ? "home.state.none" : "home.state.ended");
        }
        long all = troubles() + toPay.overdue() + commission.demanded();
        return all > 0 ? words.count("home.state.troubles", all) : words.say("home.state.good");
    }

    /** Delivery is stopped, or an end is in sight. */
    public boolean isWorthKnowing() {
        return troubles() > 0;
    }

    private long troubles() {
        return getRunning().stream()
                .filter(contract -> contract.suspended() || contract.hasLastDay())
                .count();
    }

    /** Just accepted the invitation. */
    public boolean isWelcome() {
        return query.has("welcome");
    }

    /** Contracts that hold. */
    public List<OwnContract> getRunning() {
        return all.stream().filter(OwnContract::isRunning).toList();
    }

    public List<OwnContract> getEnded() {
        return all.stream().filter(contract -> !contract.isRunning()).toList();
    }

    public List<OwnOrder> getUnderWay() {
        return underWay;
    }

    /** What runs each month in all contracts, NOK excl. VAT, before traffic. */
    public Money getMonthly() {
        return getRunning().stream().map(OwnContract::monthly).collect(Money.summing());
    }

    /** "2 × Ekstra konto" */
    public String name(OwnContract.Line line) {
        String name = line.name(Language.of(words.language()));
        return line.quantity() == 1 ? name : words.say("home.pieces", line.quantity(), name);
    }

    /** Invoices are made on the first of each month (BIL). */
    public LocalDate getNextInvoice() {
        return clock.today().withDayOfMonth(1).plusMonths(1);
    }
}
