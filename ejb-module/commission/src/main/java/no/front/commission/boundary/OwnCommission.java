package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.commission.control.CommissionStatementMaking;
import no.front.commission.control.CommissionSumStore;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.entity.CustomerFunction;

/**
 * CPA-9: what the organisation that the user is signed in to has earned, month by month, and how far the money has come.
 * Nobody names an organisation here: there is no other to be had.
 */
@Stateless
@ForCustomers(CustomerFunction.COMMISSION_READ)
public class OwnCommission {

    @Inject
    CommissionSumStore store;

    @Inject
    CommissionStatementMaking making;

    @Inject
    CurrentActor currentActor;

    /** Newest first; months without any are left out. */
    public List<CommissionMonthRow> months() {
        return store.newestFirst(CommissionSumStore.Scope.customer(own()));
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
