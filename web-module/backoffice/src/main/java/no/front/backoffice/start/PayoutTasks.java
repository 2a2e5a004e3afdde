package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.commission.boundary.PayoutWork;
import no.front.commission.boundary.Payouts;
import no.front.commission.entity.Payout;
import no.front.platform.entity.Function;

/** Payouts of commission and advances, and a run that is due. */
@RequestScoped
public class PayoutTasks implements WorkSource {

    @Inject
    Payouts payouts;

    @Override
    public void find(StartTasks tasks) {
        if (!tasks.may(Function.PAYOUT_APPROVE) && !tasks.may(Function.PAYOUT_PREPARE)) {
            return;
        }
        PayoutWork work = payouts.work();
        if (tasks.may(Function.PAYOUT_APPROVE)) {
            tasks.add("d", "pi-money-bill", "payoutsRejected", work.rejected(), "payouts?status=REJECTED");
            tasks.add("d", "pi-forward", "advancesRejected", work.advancesRejected(), "advances?status=REJECTED");
            work.oldestRepeat()
                    .ifPresent(oldest -> tasks.add(
                            "w",
                            "pi-refresh",
                            "repeatsToApprove",
                            work.repeats(),
                            (oldest.type().equals(Payout.SUBJECT) ? "payout?id=" : "advance?id=") + oldest.id()));
            tasks.add("w", "pi-money-bill", "payoutsToApprove", work.toApprove(), "payouts?status=PROPOSED");
            tasks.add("w", "pi-forward", "advancesToApprove", work.advancesToApprove(), "advances?status=PREPARED");
        }
        if (tasks.may(Function.PAYOUT_PREPARE)) {
            tasks.add("w", "pi-calendar", "payoutRunDue", work.withoutRun(), "payout-runs");
        }
    }
}
