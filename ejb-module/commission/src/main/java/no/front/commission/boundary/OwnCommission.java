package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.commission.control.CommissionStatementMaking;
import no.front.commission.control.CommissionSumStore;
import no.front.commission.control.OwnCommissionStore;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * CPA-9: what the organisation that the user is signed in to has earned, month by month, and how far the money has come.
 * Nobody names an organisation here: there is no other to be had.
 */
@Stateless
@Reading
@ForCustomers(CustomerFunction.COMMISSION_READ)
public class OwnCommission {

    @Inject
    CommissionSumStore store;

    @Inject
    OwnCommissionStore days;

    @Inject
    CommissionStatementMaking making;

    @Inject
    CurrentActor currentActor;

    /** Newest first; months without any are left out. */
    public List<CommissionMonthRow> months() {
        return store.newestFirst(CommissionSumStore.Scope.customer(own()));
    }

    /** Whether the organisation has, or had, premium services at all. */
    public boolean isThere() {
        return days.isThere(own());
    }

    /** The same months with the days on which the money moved. */
    public List<OwnCommissionMonth> progress() {
        long own = own();
        Map<BillingMonth, LocalDate> settled = days.settledOn(own);
        Map<BillingMonth, LocalDate> due = days.dueOn(own);
        Map<BillingMonth, Money> takenBack = days.takenBack(own);
        Map<BillingMonth, List<OwnCommissionMonth.Payment>> payouts = days.payouts(own);
        return months().stream()
                .map(row -> new OwnCommissionMonth(
                        row.month(),
                        row.sums(),
                        takenBack.getOrDefault(row.month(), Money.ZERO),
                        Optional.ofNullable(settled.get(row.month())),
                        Optional.ofNullable(due.get(row.month())),
                        payouts.getOrDefault(row.month(), List.of())))
                .toList();
    }

    /** Service by service; empty for a month without any. */
    public CommissionStatement month(BillingMonth month) {
        return making.of(own(), month);
    }

    /** The same as PDF. */
    public byte[] pdf(BillingMonth month) {
        return making.pdf(own(), month);
    }

    private long own() {
        return currentActor.get().organisationId();
    }
}
