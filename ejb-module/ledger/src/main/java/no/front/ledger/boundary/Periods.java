package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.control.ClosingStore;
import no.front.ledger.control.LedgerCheckStore;
import no.front.ledger.entity.LedgerChange;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.PeriodClosing;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Closing of months, in their order; what is closed takes no more vouchers (BIL-10). */
@Stateless
public class Periods {

    private static final String UNBALANCED = "period.unbalanced";

    @Inject
    ClosingStore store;

    @Inject
    LedgerCheckStore checks;

    @Inject
    @Any
    Instance<PeriodObjection> objections;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** How the books stand. */
    @Allowed(Function.LEDGER_READ)
    public PeriodsView now() {
        Optional<LocalDate> through = store.closedThrough();
        Optional<BillingMonth> next = next(through);
        return new PeriodsView(
                through.map(BillingMonth::of),
                next,
                next.map(month -> store.sums(month).debit()).orElse(Money.ZERO),
                next.map(this::against).orElse(List.of()),
                store.history());
    }

    /**
     * Closes the month that is next.
     *
     * @throws BusinessRuleViolation PERIOD_ORDER for another one, or one that is not over; PERIOD_NOT_READY
     */
    @Allowed(Function.LEDGER_CLOSE)
    public void close(BillingMonth month) {
        Optional<BillingMonth> next = next(store.closedThroughAlone());
        if (!next.equals(Optional.of(month))) {
            throw new BusinessRuleViolation(
                    LedgerError.PERIOD_ORDER, next.map(BillingMonth::toString).orElse("–"));
        }
        List<String> against = against(month);
        if (!against.isEmpty()) {
            throw new BusinessRuleViolation(LedgerError.PERIOD_NOT_READY, against.getFirst());
        }
        record(month, false, "");
        store.closeThrough(month.lastDay());
    }

    /** Opens the last closed month again. @throws BusinessRuleViolation PERIOD_NOT_LAST, TEXT_MISSING */
    @Allowed(Function.LEDGER_CLOSE)
    public void openAgain(BillingMonth month, String reason) {
        Optional<BillingMonth> last = store.closedThroughAlone().map(BillingMonth::of);
        if (!last.equals(Optional.of(month))) {
            throw new BusinessRuleViolation(
                    LedgerError.PERIOD_NOT_LAST,
                    last.map(BillingMonth::toString).orElse("–"));
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(LedgerError.TEXT_MISSING);
        }
        record(month, true, reason.strip());
        BillingMonth before = month.previous();
        boolean first = store.firstMonth().filter(before::isBefore).isPresent();
        store.closeThrough(first ? null : before.lastDay());
    }

    private void record(BillingMonth month, boolean openedAgain, String reason) {
        ClosingStore.Sums sums = store.sums(month);
        PeriodClosing closing = new PeriodClosing(
                month,
                openedAgain,
                sums.debit(),
                sums.credit(),
                reason,
                clock.now(),
                actor.get().name());
        store.add(closing);
        changeLog.record(
                openedAgain ? LedgerChange.PERIOD_OPENED_AGAIN : LedgerChange.PERIOD_CLOSED,
                closing,
                reason,
                Changes.none().field("month", null, month).field("debit", null, sums.debit()));
    }

    /** The oldest month that is open, if it is over. */
    private Optional<BillingMonth> next(Optional<LocalDate> through) {
        return through.map(day -> BillingMonth.of(day).next())
                .or(store::firstMonth)
                .filter(month -> month.lastDay().isBefore(clock.today()));
    }

    private List<String> against(BillingMonth month) {
        List<String> against = new ArrayList<>();
        if (!checks.unbalancedVouchers().isEmpty()) {
            against.add(UNBALANCED);
        }
        objections.forEach(one -> one.against(month).ifPresent(against::add));
        return against;
    }
}
