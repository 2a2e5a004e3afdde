package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.SettlementChange;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.SettlementPosted;
import no.front.commission.entity.StrexSettlementLine;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;

/** What finance decides about differences (CPA-3). */
@Dependent
public class SettlementDecisions {

    @Inject
    SettlementStore store;

    @Inject
    SettlementMarking marking;

    @Inject
    SettlementMoney money;

    @Inject
    Earnings earnings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    Event<SettlementPosted> posted;

    /** All or none. @throws BusinessRuleViolation NOTHING_CHOSEN, NOT_FOUND, RESOLVED, REASON_MISSING, TOO_LONG */
    public void decide(Collection<Long> ids, LineResolution decision, String reason) {
        if (ids == null || ids.isEmpty()) {
            throw new BusinessRuleViolation(SettlementError.NOTHING_CHOSEN);
        }
        List<StrexSettlementLine> lines = store.lockedLines(ids);
        if (lines.size() != new TreeSet<>(ids).size()) {
            throw new BusinessRuleViolation(SettlementError.NOT_FOUND);
        }
        SettlementChange change = decision == LineResolution.ACCEPTED
                ? SettlementChange.DIFFERENCE_ACCEPTED
                : SettlementChange.DIFFERENCE_CLAIMED;
        for (StrexSettlementLine line : lines) {
            changeLog.record(
                    change,
                    line,
                    reason,
                    line.decide(
                            decision, reason, clock.now(), currentActor.get().name()));
        }
        marking.decided(lines);
        Set<BillingMonth> months =
                lines.stream().map(line -> line.key().month()).collect(Collectors.toCollection(TreeSet::new));
        months.forEach(month -> earnings.refresh(
                month, lines.stream().map(line -> line.key().customerId()).collect(Collectors.toSet())));
        money.reconsider(months);
        lines.stream()
                .map(line -> line.settlement().id())
                .distinct()
                .forEach(id -> posted.fire(new SettlementPosted(id)));
    }
}
