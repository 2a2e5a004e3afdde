package no.front.portal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.CommissionStatement;
import no.front.commission.boundary.CommissionSums;
import no.front.commission.boundary.OwnCommission;
import no.front.commission.boundary.OwnCommissionMonth;
import no.front.commission.entity.CommissionError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.web.ListQuery;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Words;

/** CPA-9: one month of the own commission: {@code ?month=2026-03}. */
@Named("ownCommissionMonthBacking")
@RequestScoped
public class CommissionMonthBacking {

    @Inject
    OwnCommission commission;

    @Inject
    BusinessClock clock;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private BillingMonth month;
    private Optional<OwnCommissionMonth> progress;
    private CommissionStatement statement;

    @PostConstruct
    void load() {
        month = month(query);
        progress = commission.progress().stream()
                .filter(one -> one.month().equals(month))
                .findFirst();
        statement = commission.month(month);
    }

    /** @throws BusinessRuleViolation NOT_FOUND for what is no month */
    static BillingMonth month(ListQuery query) {
        return query.month("month").orElseThrow(() -> new BusinessRuleViolation(CommissionError.NOT_FOUND));
    }

    public BillingMonth getMonth() {
        return month;
    }

    /** "mars 2026" */
    public String getName() {
        return show.month(month.month());
    }

    public boolean isNothing() {
        return progress.isEmpty();
    }

    public CommissionSums getSums() {
        return statement.sums();
    }

    public List<CommissionStatement.Line> getLines() {
        return statement.lines();
    }

    /** Where the messages of a line are. */
    public String messages(CommissionStatement.Line line) {
        String operator = line.operator().map(one -> "&operator=" + one.name()).orElse("");
        return "commission-transactions?month=" + month + "&service=" + line.serviceId() + operator + "&price="
                + line.price();
    }

    public List<OwnCommissionMonth.Payment> getPayouts() {
        return progress.map(OwnCommissionMonth::payouts).orElse(List.of());
    }

    public List<MonthTrack.Mark> getTrack() {
        MonthTrack track = new MonthTrack(words, show, BillingMonth.of(clock.today()));
        return progress.map(track::of).orElse(List.of());
    }

    public List<MoneySentence.Piece> getSentence() {
        CommissionSums sums = getSums();
        MoneySentence sentence = new MoneySentence(words, show)
                .say("ownCommission.say.earned", sums.of(CommissionPart.EARNED), getName());
        if (sums.has(CommissionPart.SETTLED)) {
            String settled = sums.more().isPositive() ? "more" : sums.less().isPositive() ? "less" : "equal";
            sentence.say(
                    "ownCommission.say." + settled,
                    sums.of(CommissionPart.SETTLED),
                    sums.more().plus(sums.less()));
        } else {
            sentence.say("ownCommission.say.unsettled");
        }
        return sentence.sayIf(
                        sums.has(CommissionPart.SETTLED) ? sums.of(CommissionPart.PENDING) : Money.ZERO,
                        "ownCommission.say.pending")
                .sayIf(
                        progress.map(OwnCommissionMonth::takenBack)
                                .orElse(Money.ZERO)
                                .negate(),
                        "ownCommission.say.takenBack")
                .sayIf(sums.of(CommissionPart.DISPUTED), "ownCommission.say.disputed")
                .sayIf(sums.of(CommissionPart.WITHHELD), "ownCommission.say.withheld")
                .sayIf(sums.of(CommissionPart.FORFEITED), "ownCommission.say.forfeited")
                .sayIf(sums.of(CommissionPart.CARRIED), "ownCommission.say.carried")
                .sayIf(sums.of(CommissionPart.PAYABLE), "ownCommission.say.payable")
                .sayIf(sums.of(CommissionPart.NOTED), "ownCommission.say.noted")
                .sayIf(sums.of(CommissionPart.ADVANCED), "ownCommission.say.advanced")
                .sayIf(sums.of(CommissionPart.SET_OFF), "ownCommission.say.setOff")
                .sayIf(sums.of(CommissionPart.PAID), "ownCommission.say.paid")
                .pieces();
    }
}
