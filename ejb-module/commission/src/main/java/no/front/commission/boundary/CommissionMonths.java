package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.commission.control.CommissionSumStore;
import no.front.commission.control.CommissionSumStore.Scope;
import no.front.commission.control.PayoutDay;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.entity.Function;

/** Commission month by month, as finance reads it: what was earned and how far its money has come. */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class CommissionMonths {

    @Inject
    CommissionSumStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** The last so many months, newest first; months without any are left out. */
    public List<CommissionMonthRow> months(int count) {
        return store.newestFirst(Scope.since(BillingMonth.of(clock.today()).plusMonths(1 - count)));
    }

    /** One customer's months, newest first. */
    public List<CommissionMonthRow> ofCustomer(long customerId) {
        return store.newestFirst(Scope.customer(customerId));
    }

    /** Customers with commission of that month, the most earned first. */
    public List<CommissionCustomerRow> customers(BillingMonth month) {
        return store.byCustomer(month);
    }

    /** By operator, in the order of months. */
    public List<EarnedPart> operators(BillingMonth from, BillingMonth to) {
        return store.earnedBy("e.operator", from, to);
    }

    /** By service, the most earned of a month first. */
    public List<EarnedPart> services(BillingMonth month) {
        return store.earnedBy("CONCAT(s.short_number, IF(s.keyword = '', '', ' '), s.keyword)", month, month);
    }

    /**
     * What will be due when (CPA-2): what is settled on its day, or the next payout day if that is over; what is pending as
     * if Strex paid in the month after it was earned.
     */
    public List<CommissionForecastRow> forecast() {
        int day = settings.number(CommissionSetting.PAYOUT_DAY);
        LocalDate next = PayoutDay.onOrAfter(clock.today(), day);
        Map<LocalDate, Money> settled = new TreeMap<>();
        store.dueByDay().forEach((due, amount) -> settled.merge(due.isBefore(next) ? next : due, amount, Money::plus));
        Map<LocalDate, Money> expected = new TreeMap<>();
        store.pendingByMonth().forEach((month, amount) -> {
            BillingMonth received = month.next().isBefore(BillingMonth.of(clock.today()))
                    ? BillingMonth.of(clock.today())
                    : month.next();
            expected.merge(PayoutDay.of(received.lastDay(), day), amount, Money::plus);
        });
        TreeMap<LocalDate, CommissionForecastRow> rows = new TreeMap<>();
        settled.forEach((due, amount) ->
                rows.put(due, new CommissionForecastRow(due, amount, expected.getOrDefault(due, Money.ZERO))));
        expected.forEach((due, amount) -> rows.putIfAbsent(due, new CommissionForecastRow(due, Money.ZERO, amount)));
        return List.copyOf(rows.values());
    }
}
