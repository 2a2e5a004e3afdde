package no.front.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.ledger.boundary.PeriodObjection;

/** A month whose payments nobody has settled should not be closed. */
@ApplicationScoped
public class UnsettledPayments implements PeriodObjection {

    @Inject
    PaymentListStore lists;

    @Override
    public Optional<String> against(BillingMonth month) {
        return lists.hasOpen(month.firstDay(), month.lastDay()) ? Optional.of("period.unallocated") : Optional.empty();
    }
}
