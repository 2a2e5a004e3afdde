package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.commission.boundary.PayoutWork;
import no.front.commission.boundary.Payouts;
import no.front.platform.entity.Function;

/** Payouts of commission and advances. */
@RequestScoped
public class PayoutTasks implements WorkSource {

    @Inject
    Payouts payouts;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.PAYOUT_APPROVE)) {
            PayoutWork work = payouts.work();
            tasks.add("d", "pi-wallet", "payoutsRejected", work.rejected(), "payout-runs");
            tasks.add("w", "pi-wallet", "payoutsToApprove", work.toApprove(), "payout-runs");
            tasks.add("w", "pi-forward", "advancesToApprove", work.advancesToApprove(), "advances?status=PREPARED");
        }
    }
}
