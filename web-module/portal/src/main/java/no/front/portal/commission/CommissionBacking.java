package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.OwnCommission;
import no.front.commission.boundary.OwnCommissionMonth;
import no.front.commission.boundary.OwnCommissionMonth.Payment;
import no.front.commission.boundary.OwnCommissionMonth.Step;
import no.front.commission.boundary.OwnNote;
import no.front.commission.boundary.OwnNotes;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** CPA-9: the own commission month by month, what is on its way, and the notes. */
@Named("ownCommissionBacking")
@RequestScoped
public class CommissionBacking {

    private static final int IN_CHART = 12;

    @Inject
    OwnCommission commission;

    @Inject
    OwnNotes ownNotes;

    @Inject
    BusinessClock clock;

    @Inject
    Words words;

    @Inject
    Show show;

    private List<OwnCommissionMonth> months;
    private List<OwnNote> notes;
    private BillingMonth now;

    @PostConstruct
    void load() {
        months = commission.progress();
        notes = ownNotes.all();
        now = BillingMonth.of(clock.today());
    }

    /** Newest first. */
    public List<OwnCommissionMonth> getMonths() {
        return months;
    }

    public List<OwnNote> getNotes() {
        return notes;
    }

    /** Months whose money is not all paid, newest first. */
    public List<OwnCommissionMonth> getUnderWay() {
        return months.stream().filter(month -> month.step(now) != Step.DONE).toList();
    }

    public List<MonthTrack.Mark> track(OwnCommissionMonth month) {
        return new MonthTrack(words, show, now).of(month);
    }

    /** What is on its way, in a sentence. */
    public List<MoneySentence.Piece> getSentence() {
        MoneySentence sentence = new MoneySentence(words, show);
        Money open = months.stream().map(OwnCommissionMonth::open).collect(Money.summing());
        Money ordered = months.stream()
                .flatMap(month -> month.payouts().stream())
                .distinct()
                .filter(Payment::isUnderWay)
                .map(Payment::toPay)
                .collect(Money.summing());
        Money withheld = months.stream()
                .map(month -> month.sums().of(CommissionPart.WITHHELD))
                .collect(Money.summing());
        if (open.isZero() && ordered.isZero()) {
            sentence.say("ownCommission.say.nothing");
        }
        return sentence.sayIf(open, "ownCommission.say.open")
                .sayIf(ordered, "ownCommission.say.ordered")
                .sayIf(withheld, "ownCommission.say.withheldInAll")
                .pieces();
    }

    /** Where each month's commission is. */
    public Bars getChart() {
        Bars bars = Bars.of(
                words.say("ownCommission.chart"),
                words.say("commission.month"),
                words.say("unit.kroner"),
                words.say("ownCommission.chart.noted"),
                words.say("ownCommission.chart.open"),
                words.say("ownCommission.chart.pending"),
                words.say("ownCommission.part.withheld"));
        for (OwnCommissionMonth month : months.stream()
                .limit(IN_CHART)
                .sorted(Comparator.comparing(OwnCommissionMonth::month))
                .toList()) {
            Money pending = month.sums().of(CommissionPart.PENDING);
            bars = bars.bar(
                    show.month(month.month().month()),
                    month.sums().of(CommissionPart.NOTED).amount(),
                    month.open().minus(pending).amount(),
                    pending.amount(),
                    month.sums().of(CommissionPart.WITHHELD).amount());
        }
        return bars;
    }
}
