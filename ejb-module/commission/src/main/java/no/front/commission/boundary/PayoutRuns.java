package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.commission.control.CommissionAmountStore;
import no.front.commission.control.PayoutDay;
import no.front.commission.control.PayoutFactsStore;
import no.front.commission.control.PayoutListStore;
import no.front.commission.control.PayoutMaking;
import no.front.commission.control.PayoutStore;
import no.front.commission.control.ProposedPayout;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutRun;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Payout runs as finance previews, starts and approves them (CPA-2, CPA-7). What is started here, the job takes within seconds. */
@Stateless
public class PayoutRuns {

    private static final int AT_ONCE = 500;
    private static final int MONTHS_AHEAD = 1;

    @Inject
    PayoutStore store;

    @Inject
    PayoutListStore lists;

    @Inject
    PayoutMaking making;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    PayoutFactsStore facts;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Newest first. */
    @Allowed(Function.COMMISSION_READ)
    public Page<PayoutRunRow> page(PageRequest request) {
        return lists.runs(request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.COMMISSION_READ)
    public PayoutRunRow get(long id) {
        return lists.row(store.run(id));
    }

    /** Sorts: {@code base}, {@code toPay}; by customer else. */
    @Allowed(Function.COMMISSION_READ)
    public Page<PayoutCustomerRow> customers(PayoutFilter filter, PageRequest request) {
        return lists.customers(filter, request);
    }

    /** The next payout day, from today on. */
    @Allowed(Function.COMMISSION_READ)
    public LocalDate nextDay() {
        return PayoutDay.onOrAfter(clock.today(), settings.number(CommissionSetting.PAYOUT_DAY));
    }

    /**
     * What a run for that day would come to: the same call as the run's, and nothing is written.
     *
     * @throws BusinessRuleViolation DAY_MISSING, DAY_OUT_OF_RANGE
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public PayoutPreview preview(LocalDate payoutOn) {
        checkDay(payoutOn);
        List<ProposedPayout> all = new ArrayList<>();
        List<Long> customers = amounts.customersDue(payoutOn, 0, AT_ONCE);
        while (!customers.isEmpty()) {
            all.addAll(making.preview(customers, payoutOn));
            customers = amounts.customersDue(payoutOn, customers.getLast(), AT_ONCE);
        }
        Set<Long> seen = all.stream().map(ProposedPayout::customerId).collect(Collectors.toSet());
        all.addAll(making.preview(
                facts.withAdvancesNeverEarned(payoutOn).stream()
                        .filter(id -> !seen.contains(id))
                        .toList(),
                payoutOn));
        List<ProposedPayout> payouts =
                all.stream().filter(one -> one.outcome().isPayout()).toList();
        List<ProposedPayout> carried = all.stream()
                .filter(one -> !one.outcome().isPayout() && one.outcome() != ProposedPayout.Outcome.NOTHING)
                .toList();
        return new PayoutPreview(
                payoutOn,
                all.size(),
                payouts.size(),
                sum(payouts, Payout.Sums::base),
                sum(payouts, Payout.Sums::vat),
                sum(payouts, Payout.Sums::advances),
                sum(payouts, Payout.Sums::setOff),
                sum(payouts, Payout.Sums::toPay),
                carried.size(),
                sum(carried, Payout.Sums::base));
    }

    private static Money sum(List<ProposedPayout> payouts, java.util.function.Function<Payout.Sums, Money> what) {
        return payouts.stream().map(ProposedPayout::sums).map(what).collect(Money.summing());
    }

    /**
     * Prepares a run; the job takes it within seconds.
     *
     * @param payoutOn what is due until then is paid then, or today when that is later
     * @return its id
     * @throws BusinessRuleViolation DAY_MISSING, DAY_OUT_OF_RANGE; RUN_OPEN while another is under way; NOBODY_DUE; STAFF_ONLY
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public long start(LocalDate payoutOn) {
        checkDay(payoutOn);
        if (store.nextOpenRun().isPresent()) {
            throw new BusinessRuleViolation(PayoutError.RUN_OPEN);
        }
        PayoutRun run = new PayoutRun(payoutOn, actor.get(), clock.now());
        store.add(run);
        store.flushRun();
        long taken = store.take(run, facts.withAdvancesNeverEarned(payoutOn));
        if (taken == 0) {
            throw new BusinessRuleViolation(PayoutError.NOBODY_DUE, payoutOn);
        }
        changeLog.record(PayoutChange.PAYOUT_RUN_PREPARED, run, Changes.none().field("customers", null, taken));
        return run.id();
    }

    private void checkDay(LocalDate day) {
        if (day == null) {
            throw new BusinessRuleViolation(PayoutError.DAY_MISSING);
        }
        LocalDate today = clock.today();
        LocalDate latest = today.plusMonths(MONTHS_AHEAD);
        if (day.isBefore(today) || day.isAfter(latest)) {
            throw new BusinessRuleViolation(PayoutError.DAY_OUT_OF_RANGE, today, latest);
        }
    }

    /** Asks a run to stop after the customers at hand. @throws BusinessRuleViolation NOT_FOUND, RUN_STATUS */
    @Allowed(Function.PAYOUT_PREPARE)
    public void stop(long id) {
        PayoutRun run = store.lockedRun(id);
        changeLog.record(
                PayoutChange.PAYOUT_RUN_STOPPED,
                run,
                run.requestStop(actor.get().name(), clock.now()));
    }

    /**
     * Takes up what is left of a run, what was parked, and who has got something due since.
     *
     * @return how many customers
     * @throws BusinessRuleViolation NOT_FOUND, RUN_STATUS, RUN_OPEN; NOBODY_DUE when nobody is left
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public long takeUp(long id) {
        PayoutRun run = store.lockedRun(id);
        Changes changes = run.takeUp();
        store.reopen(run, facts.withAdvancesNeverEarned(run.payoutOn()));
        long left = store.count(id, PayoutOutcome.PENDING);
        if (left == 0) {
            throw new BusinessRuleViolation(PayoutError.NOBODY_DUE, run.payoutOn());
        }
        store.flushRun();
        changeLog.record(PayoutChange.PAYOUT_RUN_TAKEN_UP, run, changes);
        return left;
    }

    /**
     * Approves all of it that waits: the job does it payout by payout, and parks what is refused.
     *
     * @throws BusinessRuleViolation NOT_FOUND, RUN_STATUS, FOUR_EYES, STAFF_ONLY; NOBODY_DUE when nothing waits
     */
    @Allowed(Function.PAYOUT_APPROVE)
    public void approveAll(long id) {
        PayoutRun run = store.lockedRun(id);
        run.approveAll(actor.get(), clock.now());
        PayoutRunCounts counts = lists.row(run).counts();
        if (counts.waiting() == 0) {
            throw new BusinessRuleViolation(PayoutError.NOBODY_DUE, run.payoutOn());
        }
        changeLog.record(
                PayoutChange.PAYOUT_RUN_APPROVED,
                run,
                Changes.none().field("payouts", null, counts.waiting()).field("amount", null, counts.waitingToPay()));
    }
}
