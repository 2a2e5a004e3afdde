package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.front.commission.boundary.PayoutRounds;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ParkedItem;

/**
 * Works payout runs (CPA-2): proposes in chunks, then approves what somebody said is approved, each payout in a transaction
 * of its own. One node is at it at a time; killed, it goes on with what is left.
 */
@ApplicationScoped
public class PayoutRunJob implements DailyJob, ParkedItemRetry {

    public static final String NAME = "payout-runs";

    private static final int CHUNK = 250;

    @Inject
    PayoutRounds rounds;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String job() {
        return NAME;
    }

    /** After earnings, settlements and holds of the day. */
    @Override
    public int order() {
        return 120;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        Optional<PayoutRounds.Begun> begun = progress.ask(() -> rounds.begin());
        while (begun.isPresent()) {
            propose(begun.get(), progress);
            begun = progress.ask(() -> rounds.begin());
        }
        Optional<Long> approving = progress.ask(() -> rounds.approving());
        while (approving.isPresent()) {
            approve(approving.get(), progress);
            approving = progress.ask(() -> rounds.approving());
        }
    }

    private void propose(PayoutRounds.Begun run, JobProgress progress) {
        progress.expect(run.left());
        boolean goesOn = true;
        List<Long> customers = progress.ask(() -> rounds.pending(run.run(), 0, CHUNK));
        while (goesOn && !customers.isEmpty()) {
            List<Long> chunk = customers;
            AtomicReference<Boolean> on = new AtomicReference<>(true);
            if (!progress.together(chunk.size(), () -> on.set(rounds.propose(run.run(), chunk)))) {
                oneByOne(run.run(), chunk, progress);
            }
            goesOn = on.get();
            customers = progress.ask(() -> rounds.pending(run.run(), chunk.getLast(), CHUNK));
        }
        progress.step("ended", () -> {
            rounds.end(run.run());
            return 1;
        });
    }

    private void oneByOne(long run, List<Long> customers, JobProgress progress) {
        for (PayoutRounds.Named customer : progress.ask(() -> rounds.named(customers))) {
            progress.item(customer, () -> rounds.propose(run, List.of(customer.id())));
        }
    }

    private void approve(long run, JobProgress progress) {
        List<Long> payouts = progress.ask(() -> rounds.toApprove(run, 0, CHUNK));
        progress.expect(payouts.size());
        while (!payouts.isEmpty()) {
            List<Long> chunk = payouts;
            for (PayoutRounds.Named payout : progress.ask(() -> rounds.payoutsNamed(chunk))) {
                progress.item(payout, () -> rounds.approve(run, payout.id()));
            }
            payouts = progress.ask(() -> rounds.toApprove(run, chunk.getLast(), CHUNK));
        }
        progress.step("approved", () -> {
            rounds.approved(run);
            return 1;
        });
    }

    @Override
    public void retry(ParkedItem item) {
        rounds.retry(item.subjectType(), item.subjectId());
    }
}
