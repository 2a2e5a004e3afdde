package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.front.commission.boundary.CommissionCustomerRow;
import no.front.commission.boundary.CommissionMonths;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.CommissionSums;
import no.front.commission.boundary.EarnedPart;
import no.front.commission.boundary.Settlements;
import no.front.commission.entity.CommissionError;
import no.front.commission.entity.Operator;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.web.ListQuery;
import no.front.web.MoneySentence;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** The commission of one month: {@code ?month=2026-03}. */
@Named
@RequestScoped
public class CommissionMonthBacking {

    private static final int IN_CHART = 12;

    @Inject
    CommissionMonths months;

    @Inject
    Settlements allSettlements;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private BillingMonth month;
    private List<CommissionCustomerRow> rows;
    private CommissionSums sums;
    private List<EarnedPart> services;
    private List<StrexSettlement> settlements;

    @PostConstruct
    void load() {
        month = query.month("month").orElseThrow(() -> new BusinessRuleViolation(CommissionError.NOT_FOUND));
        rows = months.customers(month);
        sums = rows.stream().map(CommissionCustomerRow::sums).reduce(CommissionSums.NONE, CommissionSums::plus);
        services = months.services(month);
        settlements = allSettlements.ofMonth(month);
    }

    public BillingMonth getMonth() {
        return month;
    }

    /** "mars 2026" */
    public String getName() {
        return show.month(month.month());
    }

    public List<CommissionCustomerRow> getRows() {
        return rows;
    }

    public CommissionSums getSums() {
        return sums;
    }

    /** Those of Strex that have lines of the month. */
    public List<StrexSettlement> getSettlements() {
        return settlements;
    }

    public List<EarnedPart> getServices() {
        return services;
    }

    public List<MoneySentence.Piece> getSentence() {
        return of(words, show, sums, getName(), words.say("commission.say.customers"))
                .pieces();
    }

    /** What became of a month's commission, in words. @param who earned it */
    static MoneySentence of(Words words, Show show, CommissionSums sums, String month, String who) {
        MoneySentence sentence =
                new MoneySentence(words, show).say("commission.say.earned", sums.of(CommissionPart.EARNED), month, who);
        if (sums.has(CommissionPart.SETTLED)) {
            String settled = sums.more().isPositive()
                    ? "commission.say.more"
                    : sums.less().isPositive() ? "commission.say.less" : "commission.say.equal";
            sentence.say(settled, sums.of(CommissionPart.SETTLED), sums.more().plus(sums.less()));
        } else {
            sentence.say("commission.say.unsettled");
        }
        return sentence.sayIf(
                        sums.has(CommissionPart.SETTLED) ? sums.of(CommissionPart.PENDING) : Money.ZERO,
                        "commission.say.pending")
                .sayIf(sums.of(CommissionPart.DISPUTED), "commission.say.disputed")
                .sayIf(sums.of(CommissionPart.WITHHELD), "commission.say.withheld")
                .sayIf(sums.of(CommissionPart.FORFEITED), "commission.say.forfeited")
                .sayIf(sums.of(CommissionPart.CARRIED), "commission.say.carried")
                .sayIf(sums.of(CommissionPart.PAYABLE), "commission.say.payable")
                .sayIf(sums.of(CommissionPart.NOTED), "commission.say.noted")
                .sayIf(sums.of(CommissionPart.ADVANCED), "commission.say.advanced")
                .sayIf(sums.of(CommissionPart.SET_OFF), "commission.say.setOff")
                .sayIf(sums.of(CommissionPart.PAID), "commission.say.paid");
    }

    /** The last months by operator. */
    public Bars getOperators() {
        List<EarnedPart> parts = months.operators(month.plusMonths(1 - IN_CHART), month);
        List<String> names = parts.stream()
                .map(EarnedPart::name)
                .distinct()
                .sorted()
                .limit(4)
                .toList();
        Map<BillingMonth, Map<String, Money>> byMonth = parts.stream()
                .collect(Collectors.groupingBy(
                        EarnedPart::month, TreeMap::new, Collectors.toMap(EarnedPart::name, EarnedPart::earned)));
        Bars bars = Bars.of(
                words.say("commission.operators"),
                words.say("commission.month"),
                words.say("unit.kroner"),
                names.isEmpty()
                        ? new String[] {words.of(CommissionPart.EARNED)}
                        : names.stream().map(CommissionMonthBacking::operator).toArray(String[]::new));
        for (Map.Entry<BillingMonth, Map<String, Money>> one : byMonth.entrySet()) {
            bars = bars.bar(
                    show.month(one.getKey().month()),
                    names.stream()
                            .map(name -> one.getValue()
                                    .getOrDefault(name, Money.ZERO)
                                    .amount())
                            .toArray(BigDecimal[]::new));
        }
        return bars;
    }

    private static String operator(String name) {
        return Operator.of(name).map(Operator::title).orElse(name);
    }
}
