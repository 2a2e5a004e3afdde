package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.front.contract.entity.ContractEnded;
import no.front.contract.entity.OrderConfirmed;
import no.front.credit.boundary.DepositRounds;

/** Follows contracts, in their own transactions: a deposit secures the contract, and is released exactly when it ends. */
@ApplicationScoped
public class DepositEvents {

    @Inject
    DepositRounds rounds;

    void confirmed(@Observes OrderConfirmed event) {
        rounds.orderConfirmed(event.orderId(), event.contractId());
    }

    void ended(@Observes ContractEnded event) {
        rounds.contractEnded(event.contractId(), event.lastDay());
    }
}
