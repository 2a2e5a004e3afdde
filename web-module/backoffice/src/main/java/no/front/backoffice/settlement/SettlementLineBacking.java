package no.front.backoffice.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.SettlementDifferenceRow;
import no.front.commission.boundary.SettlementLineRow;
import no.front.commission.boundary.SettlementView;
import no.front.commission.boundary.Settlements;
import no.front.commission.entity.LineOutcome;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** A line of a settlement and the single transactions that differ: {@code ?id=&kind=}. */
@Named
@RequestScoped
public class SettlementLineBacking {

    @Inject
    Settlements settlements;

    @Inject
    ListQuery query;

    private SettlementLineRow line;
    private SettlementView settlement;
    private Page<SettlementDifferenceRow> differences;

    @PostConstruct
    void load() {
        line = settlements.line(query.id("id").orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND)));
        settlement = settlements.get(line.settlementId());
        differences = settlements.differences(
                line.settlementId(), line.id(), query.choice("kind", LineOutcome.class), query.page("", false));
    }

    public SettlementLineRow getLine() {
        return line;
    }

    public SettlementView getSettlement() {
        return settlement;
    }

    public Page<SettlementDifferenceRow> getDifferences() {
        return differences;
    }

    public LineOutcome[] getKinds() {
        return LineOutcome.values();
    }
}
