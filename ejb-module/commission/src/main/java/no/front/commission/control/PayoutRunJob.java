package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Supplier;
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
        Optional<PayoutRounds.Begun> begun = asked(progress, () -> rounds.begin());
        while (begun.isPresent()) {
            propose(begun.get(), progress);
            begun = asked(progress, () -> rounds.begin());
        }
        Optional<Long> approving = asked(progress, () -> rounds.approving());
        while (approving.isPresent()) {
            approve(approving.get(), progress);
            approving = asked(progress, () -> rounds.approving());
        }
    }

    private void propose(PayoutRounds.Begun run, JobProgress progress) {
        progress.expect(run.left());
        boolean goesOn = true;
        List<Long> customers = next(progress, 0, after -> rounds.pending(run.run(), after, CHUNK));
        while (goesOn && !customers.isEmpty()) {
            List<Long> chunk = customers;
            AtomicReference<Boolean> on = new AtomicReference<>(true);
            if (!progress.together(chunk.size(), () -> on.set(rounds.propose(run.run(), chunk)))) {
                oneByOne(run.run(), chunk, progress);
            }
            goesOn = on.get();
            customers = next(progress, chunk.getLast(), after -> rounds.pending(run.run(), after, CHUNK));
        }
        progress.step("ended", () -> {
            rounds.end(run.run());
            return 1;
        });
    }

    private void oneByOne(long run, List<Long> customers, JobProgress progress) {
        for (PayoutRounds.Named customer : asked(progress, () -> rounds.named(customers))) {
            progress.item(customer, () -> rounds.propose(run, List.of(customer.id())));
        }
    }

    private void approve(long run, JobProgress progress) {
        List<Long> payouts = next(progress, 0, after -> rounds.toApprove(run, after, CHUNK));
        progress.expect(payouts.size());
        while (!payouts.isEmpty()) {
            for (PayoutRounds.Named payout : asked(progress, payoutsNamed(payouts))) {
                progress.item(payout, () -> rounds.approve(run, payout.id()));
            }
            payouts = next(progress, payouts.getLast(), after -> rounds.toApprove(run, after, CHUNK));
        }
        progress.step("approved", () -> {
            rounds.approved(run);
            return 1;
        });
    }

    private Supplier<List<PayoutRounds.Named>> payoutsNamed(List<Long> payouts) {
        return () -> rounds.payoutsNamed(payouts);
    }

    private static <T> T asked(JobProgress progress, Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        progress.step("looked", () -> {
            answer.set(question.get());
            return 0;
        });
        return answer.get();
    }

    private static List<Long> next(JobProgress progress, long after, LongFunction<List<Long>> question) {
        return asked(progress, () -> question.apply(after));
    }

    @Override
    public void retry(ParkedItem item) {
        rounds.retry(item.subjectType(), item.subjectId());
    }
}
