package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.front.billing.boundary.InvoiceRounds;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.entity.ParkedItem;
import no.front.traffic.boundary.UsageCounts;

/**
 * Works invoice runs (BIL-11): first those that wait or were left, then those whose day has come. One node is at it at a
 * time, so runs come one after the other, in their order. Accounts go in chunks; where a chunk fails, or an account of it is
 * in trouble, they go one by one, and those that can't be invoiced are parked with their reason.
 */
@ApplicationScoped
public class InvoiceRunJob implements DailyJob, ParkedItemRetry {

    public static final String NAME = "invoice-runs";

    private static final int CHUNK = 50;

    @Inject
    InvoiceRounds rounds;

    @Inject
    UsageCounts usageCounts;

    @Inject
    Receivers receivers;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String job() {
        return NAME;
    }

    /** When contracts that end have ended, and prices of the day hold. */
    @Override
    public int order() {
        return 60;
    }

    @Override
    public LocalTime earliest() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        workAll(progress);
        usageCounts.cut();
        if (progress.step("prepared", () -> rounds.prepareDue(today)) > 0) {
            workAll(progress);
        }
    }

    private void workAll(JobProgress progress) {
        Optional<InvoiceRounds.Begun> begun = begin(progress);
        while (begun.isPresent()) {
            work(begun.get(), progress);
            begun = begin(progress);
        }
    }

    private Optional<InvoiceRounds.Begun> begin(JobProgress progress) {
        AtomicReference<Optional<InvoiceRounds.Begun>> begun = new AtomicReference<>(Optional.empty());
        progress.step("begun", () -> {
            begun.set(rounds.begin());
            return begun.get().isPresent() ? 1 : 0;
        });
        return begun.get();
    }

    private void work(InvoiceRounds.Begun run, JobProgress progress) {
        // what has come in by now is on it, as far as it is counted
        usageCounts.cut();
        progress.expect(run.left());
        boolean goesOn = true;
        List<Long> accounts = next(run, 0, progress);
        while (goesOn && !accounts.isEmpty()) {
            goesOn = chunk(run, accounts, progress);
            accounts = next(run, accounts.getLast(), progress);
        }
        progress.step("ended", () -> {
            rounds.end(run.run());
            return 1;
        });
    }

    private List<Long> next(InvoiceRounds.Begun run, long after, JobProgress progress) {
        return progress.ask(() -> rounds.pending(run.run(), after, CHUNK));
    }

    /** @return whether to go on */
    private boolean chunk(InvoiceRounds.Begun run, List<Long> accounts, JobProgress progress) {
        AtomicReference<List<Long>> alone = new AtomicReference<>(List.of());
        AtomicReference<List<OrganisationNumber>> buyers = new AtomicReference<>(List.of());
        progress.step("looked", () -> {
            Set<Long> parked = run.dry() ? Set.of() : rounds.parked(NAME, accounts);
            alone.set(accounts.stream().filter(parked::contains).toList());
            buyers.set(rounds.buyers(accounts));
            return 0;
        });
        List<Long> many =
                accounts.stream().filter(id -> !alone.get().contains(id)).toList();
        receivers.refresh(buyers.get());
        AtomicReference<InvoiceRounds.Chunk> done = new AtomicReference<>(new InvoiceRounds.Chunk(true, List.of()));
        boolean succeeded = many.isEmpty() || progress.together(many.size(), () -> done.set(rounds.issue(run, many)));
        if (!done.get().goesOn()) {
            return false;
        }
        oneByOne(run, alone.get(), progress);
        oneByOne(run, succeeded ? done.get().troubled() : many, progress);
        return true;
    }

    private void oneByOne(InvoiceRounds.Begun run, List<Long> accounts, JobProgress progress) {
        if (accounts.isEmpty()) {
            return;
        }
        for (RunAccountStore.Named account : progress.ask(() -> rounds.named(accounts))) {
            if (!progress.item(account, () -> rounds.issueOne(run, account.id()))) {
                progress.step("parkedAccounts", () -> {
                    rounds.park(NAME, run.run(), account.id());
                    return 1;
                });
            }
        }
    }

    @Override
    public void retry(ParkedItem item) {
        usageCounts.cut();
        rounds.retry(item.subjectId());
    }
}
