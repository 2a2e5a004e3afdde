package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.commission.boundary.SettlementWork;
import no.front.commission.boundary.Settlements;
import no.front.platform.entity.Function;

/** Differences to Strex, and settlements that it has not paid. */
@RequestScoped
public class SettlementTasks implements WorkSource {

    @Inject
    Settlements settlements;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.SETTLEMENT_EDIT)) {
            SettlementWork work = settlements.work();
            tasks.add(
                    "w",
                    "pi-exclamation-triangle",
                    "settlementDifferences",
                    work.waiting(),
                    "settlements?show=DIFFERENCES");
            tasks.add("i", "pi-hourglass", "settlementsUnpaid", work.unpaid(), "settlements?show=UNPAID");
        }
    }
}
