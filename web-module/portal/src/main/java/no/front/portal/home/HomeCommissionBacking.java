package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import no.front.commission.boundary.OwnCommission;
import no.front.commission.boundary.OwnCommissionMonth;
import no.front.commission.boundary.OwnCommissionMonth.Payment;
import no.front.commission.boundary.OwnDemand;
import no.front.commission.boundary.OwnDemands;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.portal.commission.CommissionTab;
import no.front.portal.commission.MonthTrack;
import no.front.web.Show;
import no.front.web.Words;

/**
 * Commission on the start page: what is on its way (CPA-9), and demands of proof that wait (CPA-6). Nothing for who has no
 * premium services or may not see commission.
 */
@Named
@RequestScoped
public class HomeCommissionBacking {

    private static final int SHOWN = 2;

    @Inject
    OwnCommission commission;

    @Inject
    OwnDemands demands;

    @Inject
    CommissionTab tab;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    @Inject
    Show show;

    private List<OwnCommissionMonth> months = List.of();
    private List<OwnDemand> waiting = List.of();
    private BillingMonth now;

    @PostConstruct
    void load() {
        now = BillingMonth.of(clock.today());
        if (actor.may(CustomerFunction.COMMISSION_READ) && tab.isShown()) {
            months = commission.progress();
            if (actor.may(CustomerFunction.PROOF_ANSWER)) {
                waiting = demands.open().stream().filter(OwnDemand::isWaiting).toList();
            }
        }
    }

    public boolean isAny() {
        return !months.isEmpty();
    }

    /** Those that come next, oldest first. */
    public List<OwnCommissionMonth> getShown() {
        List<OwnCommissionMonth> underWay = months.stream()
                .filter(month -> month.step(now) != OwnCommissionMonth.Step.DONE)
                .toList();
        return underWay.reversed().stream().limit(SHOWN).toList();
    }

    public List<MonthTrack.Mark> track(OwnCommissionMonth month) {
        return new MonthTrack(words, show, now).of(month);
    }

    /** "1 211,20 kr ble betalt 15.05.2026."; "" where nothing was paid yet. */
    public String getPaid() {
        return months.stream()
                .flatMap(month -> month.payouts().stream())
                .filter(payment -> payment.paidOn().isPresent())
                .max(Comparator.comparing((Payment payment) -> payment.paidOn().get()))
                .map(payment -> words.say(
                        "homeCommission.paid", payment.toPay(), payment.paidOn().get()))
                .orElse("");
    }

    public List<OwnDemand> getWaiting() {
        return waiting;
    }

    /** How many demands wait for an answer. */
    long demanded() {
        return waiting.size();
    }

    public String title(OwnDemand demand) {
        return demand.service().isEmpty()
                ? words.say("homeCommission.proof")
                : words.say("homeCommission.proofOf", demand.service());
    }

    /** What depends on it, and until when. */
    public String text(OwnDemand demand) {
        String day = words.say(demand.overdue() ? "homeCommission.late" : "homeCommission.due", demand.dueOn());
        return demand.withheld().isZero() ? day : words.say("homeCommission.withheld", demand.withheld()) + " " + day;
    }
}
