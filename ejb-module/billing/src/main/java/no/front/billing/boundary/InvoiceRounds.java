package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.billing.control.InvoiceMaking;
import no.front.billing.control.InvoiceRunStore;
import no.front.billing.control.RunAccountStore;
import no.front.billing.control.RunSchedule;
import no.front.billing.entity.InvoiceRun;
import no.front.billing.entity.RunChange;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunOutcome;
import no.front.billing.entity.RunStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.entity.Changes;
import no.front.traffic.boundary.UsageCounts;

/**
 * The steps of invoice runs (BIL-11), each in the transaction of the job that works them: prepared, begun, chunk by chunk,
 * ended. An account is marked in the transaction that makes its invoice, so that a run that is killed goes on with just
 * those that are left.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InvoiceRounds {

    /** Most accounts that are asked for at once where usage is open. */
    private static final int AT_ONCE = 1000;

    @Inject
    InvoiceRunStore store;

    @Inject
    RunAccountStore accounts;

    @Inject
    InvoiceMaking making;

    @Inject
    UsageCounts usageCounts;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** A run that is begun. @param day to stand on its invoices @param left accounts that have not had their turn */
    public record Begun(long run, LocalDate day, boolean dry, long accounts, long left) {}

    /**
     * What became of a chunk.
     *
     * @param goesOn false when the run was stopped, or ended by somebody else
     * @param troubled accounts to be tried one by one, since each must be parked by itself
     */
    public record Chunk(boolean goesOn, List<Long> troubled) {}

    /** Prepares the month's run when its day has come, and one of closed accounts where there are any. @return how many */
    public int prepareDue(LocalDate today) {
        int prepared = 0;
        RunSchedule schedule = new RunSchedule(settings.number(RunSetting.DAY));
        Optional<BillingMonth> month = schedule.due(today, store.lastScheduled().orElse(null));
        if (month.isPresent()) {
            InvoiceRun run = InvoiceRun.scheduled(month.get(), today, clock.now(), by());
            store.add(run);
            takeAll(run);
            prepared++;
        }
        List<Long> ended = month.isPresent() ? List.of() : store.endedBefore(today);
        if (!ended.isEmpty()) {
            InvoiceRun run = InvoiceRun.ofEnded(today, clock.now(), by());
            store.add(run);
            store.take(run, ended);
            prepared++;
        }
        return prepared;
    }

    /** Every account that may have something to invoice. @return how many */
    public int takeAll(InvoiceRun run) {
        int taken = store.takeAll(run);
        List<Long> open = usageCounts.accountsWithOpenUsage(0, AT_ONCE);
        while (!open.isEmpty()) {
            taken += store.take(run, open);
            open = usageCounts.accountsWithOpenUsage(open.getLast(), AT_ONCE);
        }
        return taken;
    }

    /** Begins the oldest run that waits, or goes on with one whose node died. */
    public Optional<Begun> begin() {
        return store.nextOpen()
                .flatMap(store::findLocked)
                .filter(run -> run.status().isOpen())
                .map(run -> {
                    LocalDate day = run.begin(clock.today(), clock.now());
                    return new Begun(
                            run.id(),
                            day,
                            run.isDry(),
                            accounts.accounts(run.id()),
                            accounts.count(run.id(), RunOutcome.PENDING));
                });
    }

    /** Whether a run waits for the job. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean someWait(String job) {
        return store.someWait(job);
    }

    /** The next accounts, by id. */
    public List<Long> pending(long run, long after, int most) {
        return accounts.pending(run, after, most);
    }

    /** Accounts that wait for somebody: each is tried by itself, so that its success is noted. */
    public Set<Long> parked(String job, Collection<Long> ids) {
        return accounts.parkedBy(job, ids);
    }

    /** Whose receivers are asked about before a chunk. */
    public List<OrganisationNumber> buyers(Collection<Long> ids) {
        return accounts.buyers(ids);
    }

    /** Invoices these accounts, or proposes in a dry run: all or none. */
    public Chunk issue(Begun begun, Collection<Long> ids) {
        InvoiceRun run = locked(begun.run());
        if (run.status() == RunStatus.RUNNING && run.stopRequested()) {
            run.stop(clock.now());
        }
        if (run.status() != RunStatus.RUNNING) {
            return new Chunk(false, List.of());
        }
        List<Long> ours =
                begun.dry() ? accounts.pendingOf(run.id(), ids) : accounts.locked(run.id(), ids, RunOutcome.PENDING);
        if (ours.isEmpty()) {
            return new Chunk(true, List.of());
        }
        List<InvoiceMaking.Made> made =
                begun.dry() ? making.propose(ours, begun.day()) : making.issue(ours, begun.day(), run.id());
        List<Long> troubled = begun.dry()
                ? List.of()
                : made.stream()
                        .filter(one -> one.outcome() == RunOutcome.PARKED)
                        .map(InvoiceMaking.Made::account)
                        .toList();
        keep(run, made.stream().filter(one -> !troubled.contains(one.account())).toList());
        return new Chunk(true, troubled);
    }

    /** Invoices one account. @throws BusinessRuleViolation why it can't be */
    public void issueOne(Begun begun, long account) {
        InvoiceRun run = locked(begun.run());
        if (!accounts.locked(run.id(), List.of(account), RunOutcome.PENDING).isEmpty()) {
            keepOne(run, account, begun.day());
        }
    }

    /** Tries a parked account again, for the newest run that parked it; nothing to do where a later run has dealt with it. */
    public void retry(long account) {
        Optional<Long> parkedIn = accounts.runThatParked(account);
        if (parkedIn.isPresent()) {
            InvoiceRun run = locked(parkedIn.get());
            if (!accounts.locked(run.id(), List.of(account), RunOutcome.PARKED).isEmpty()) {
                LocalDate today = clock.today();
                keepOne(run, account, today.isAfter(run.invoiceDate()) ? today : run.invoiceDate());
            }
        }
    }

    private void keepOne(InvoiceRun run, long account, LocalDate day) {
        List<InvoiceMaking.Made> made = making.issue(List.of(account), day, run.id());
        made.stream().flatMap(one -> one.trouble().stream()).findFirst().ifPresent(trouble -> {
            throw trouble;
        });
        keep(run, made);
    }

    private void keep(InvoiceRun run, List<InvoiceMaking.Made> made) {
        accounts.mark(run.id(), made.stream().map(InvoiceMaking.Made::mark).toList());
        store.sum(run.id(), made.stream().flatMap(one -> one.lines().stream()).toList());
        if (!run.isDry()) {
            accounts.settleEarlier(
                    run.id(), made.stream().map(InvoiceMaking.Made::account).toList());
        }
    }

    /** The account is parked, as the job has it. */
    public void park(String job, long run, long account) {
        accounts.mark(
                run,
                List.of(new RunAccountStore.Mark(
                        account,
                        RunOutcome.PARKED,
                        Money.ZERO,
                        Money.ZERO,
                        null,
                        0,
                        accounts.reason(job, account).orElse(null))));
    }

    /** Every account has had its turn: it is done, unless it was stopped. */
    public void end(long id) {
        InvoiceRun run = locked(id);
        if (run.status() == RunStatus.RUNNING) {
            if (run.stopRequested() && accounts.count(id, RunOutcome.PENDING) > 0) {
                run.stop(clock.now());
            } else {
                run.end(clock.now());
                if (!run.isDry()) {
                    changeLog.record(
                            RunChange.INVOICE_RUN_DONE,
                            run,
                            Changes.none()
                                    .field("invoices", null, accounts.count(id, RunOutcome.INVOICED))
                                    .field("parked", null, accounts.count(id, RunOutcome.PARKED)));
                }
            }
        }
    }

    /** What a line about accounts is called, in the order of their ids. */
    public List<RunAccountStore.Named> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : accounts.named(ids);
    }

    private InvoiceRun locked(long id) {
        return store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(RunError.NOT_FOUND));
    }

    private String by() {
        return actor.get().name();
    }
}
