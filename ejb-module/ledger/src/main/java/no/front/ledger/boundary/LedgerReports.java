package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.control.ReportStore;
import no.front.ledger.control.VatReckoning;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.VatTerm;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.entity.Function;

/** Reports of the books (BIL-10). */
@Stateless
@Allowed(Function.LEDGER_READ)
public class LedgerReports {

    @Inject
    ReportStore store;

    @Inject
    Chart chart;

    @Inject
    BusinessClock clock;

    /**
     * All accounts over some days, by number.
     *
     * @param from null for the first day of the year of the last one
     * @param to null for today
     */
    public PeriodBalance balance(LocalDate from, LocalDate to) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        Map<LedgerAccount, ReportStore.Movement> movements = store.movements(first, last);
        ReportStore.Movement none = new ReportStore.Movement(Money.ZERO, Money.ZERO, Money.ZERO);
        return new PeriodBalance(
                first,
                last,
                chart.rows().stream()
                        .map(row -> {
                            ReportStore.Movement moved = movements.getOrDefault(row.account(), none);
                            return new PeriodBalance.Row(
                                    row.account(),
                                    row.number(),
                                    row.name(),
                                    moved.opening(),
                                    moved.debit(),
                                    moved.credit());
                        })
                        .toList());
    }

    /** Value added tax by code (BIL-6). */
    public VatReport vat(VatTerm term) {
        return VatReckoning.of(term, store.coded(term.firstDay(), term.lastDay()));
    }

    /** What was sold in the last months, this one included, oldest first; NOK excl. VAT. */
    public Map<BillingMonth, Money> revenue(int months) {
        BillingMonth last = BillingMonth.of(clock.today());
        BillingMonth first = last.plusMonths(1L - months);
        Map<BillingMonth, Money> sales = store.sales(first.firstDay(), last.lastDay());
        Map<BillingMonth, Money> revenue = new TreeMap<>();
        for (BillingMonth month = first; !last.isBefore(month); month = month.next()) {
            revenue.put(month, sales.getOrDefault(month, Money.ZERO));
        }
        return revenue;
    }

    /** The term that today is in. */
    public VatTerm currentTerm() {
        return VatTerm.of(clock.today());
    }
}
