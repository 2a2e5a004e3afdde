package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.InvoiceRunListStore;
import no.front.billing.control.InvoiceRunStore;
import no.front.billing.control.RunAccountStore;
import no.front.billing.control.RunSchedule;
import no.front.billing.entity.InvoiceRun;
import no.front.billing.entity.RunChange;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunKind;
import no.front.billing.entity.RunOutcome;
import no.front.contract.entity.Contract;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Invoice runs as finance sees and starts them (BIL-11). What is started here, the job takes within seconds. */
@Stateless
public class InvoiceRuns {

    private static final int MONTHS = 12;

    @Inject
    InvoiceRunStore store;

    @Inject
    RunAccountStore accounts;

    @Inject
    InvoiceRunListStore lists;

    @Inject
    InvoiceRounds rounds;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Newest first. */
    @Allowed(Function.INVOICE_READ)
    public Page<RunRow> page(PageRequest request) {
        return lists.page(request);
    }

    /** The newest that made invoices: trials in between do not hide it. */
    @Allowed(Function.INVOICE_READ)
    public Optional<RunRow> latest() {
        return lists.latest();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.INVOICE_READ)
    public RunView get(long id) {
        InvoiceRun run = store.find(id).orElseThrow(InvoiceRuns::notFound);
        return lists.view(run);
    }

    /** Sorts: {@code net}; by customer else. */
    @Allowed(Function.INVOICE_READ)
    public Page<RunAccountRow> accounts(RunFilter filter, PageRequest request) {
        return lists.accounts(filter, request);
    }

    /** What runs have invoiced, by month of their invoices, the last twelve; oldest first. */
    @Allowed(Function.INVOICE_READ)
    public List<RunMonth> months() {
        return lists.months(BillingMonth.of(clock.today()).plusMonths(1L - MONTHS), MONTHS);
    }

    /** When the next run comes by itself. */
    @Allowed(Function.INVOICE_READ)
    public LocalDate next() {
        return new RunSchedule(settings.number(RunSetting.DAY)).next(clock.today());
    }

    /**
     * Prepares a run; the job takes it within seconds.
     *
     * @param contract number of a contract; "" for all accounts
     * @param dry proposes only: no numbers, no bookings
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND; RUN_OPEN when one of the same accounts is under way; NO_ACCOUNTS
     */
    @Allowed(Function.INVOICE_RUN)
    public long prepare(String contract, boolean dry) {
        Contract one =
                contract.isBlank() ? null : lists.contract(contract.strip()).orElseThrow(InvoiceRuns::notFound);
        RunKind kind = one == null ? RunKind.BY_HAND : RunKind.CONTRACT;
        boolean open = store.isOpen(kind, dry, one == null ? null : one.id())
                || one == null && !dry && store.isOpen(RunKind.SCHEDULED, false, null);
        if (open) {
            throw new BusinessRuleViolation(RunError.RUN_OPEN);
        }
        InvoiceRun run = InvoiceRun.byHand(
                one, dry, clock.today(), clock.now(), actor.get().name());
        store.addOpen(run);
        int taken = one == null ? rounds.takeAll(run) : store.takeContract(run, one.id());
        if (taken == 0) {
            throw new BusinessRuleViolation(RunError.NO_ACCOUNTS);
        }
        if (!dry) {
            changeLog.record(
                    RunChange.INVOICE_RUN_PREPARED,
                    run,
                    Changes.none()
                            .field("contract", null, one == null ? null : one.number())
                            .field("accounts", null, taken));
        }
        return run.id();
    }

    /**
     * Asks a run to stop after the accounts at hand.
     *
     * @throws BusinessRuleViolation NOT_FOUND, RUN_STATUS
     */
    @Allowed(Function.INVOICE_RUN)
    public void stop(long id) {
        InvoiceRun run = store.findLocked(id).orElseThrow(InvoiceRuns::notFound);
        changeLog.record(
                RunChange.INVOICE_RUN_STOPPED, run, run.requestStop(actor.get().name(), clock.now()));
    }

    /**
     * Takes up what is left of a run, and what was parked.
     *
     * @return how many accounts
     * @throws BusinessRuleViolation NOT_FOUND, RUN_STATUS; NO_ACCOUNTS when nothing is left; RUN_OPEN
     */
    @Allowed(Function.INVOICE_RUN)
    public long takeUp(long id) {
        InvoiceRun run = store.findLocked(id).orElseThrow(InvoiceRuns::notFound);
        Changes changes = run.takeUp();
        accounts.reopen(id);
        long left = accounts.count(id, RunOutcome.PENDING);
        if (left == 0 || run.isDry()) {
            throw new BusinessRuleViolation(RunError.NO_ACCOUNTS);
        }
        store.flushOpen();
        changeLog.record(RunChange.INVOICE_RUN_TAKEN_UP, run, changes);
        return left;
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(RunError.NOT_FOUND);
    }
}
