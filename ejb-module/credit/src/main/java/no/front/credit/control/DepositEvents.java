package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.OrderConfirmed;

/**
 * Follows contracts, in their own transactions: a deposit secures the contract, and is released exactly when it ends. Calls
 * no boundary of this component, whose container may not be up yet when demo data is filled.
 */
@ApplicationScoped
public class DepositEvents {

    @Inject
    DepositReleases releases;

    void confirmed(@Observes OrderConfirmed event) {
        releases.orderConfirmed(event.orderId(), event.contractId());
    }

    void ended(@Observes ContractEnded event) {
        releases.contractEnded(event.contractId(), event.lastDay());
    }
}
