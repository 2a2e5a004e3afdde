package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.front.contract.boundary.OpenMoney;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;

/**
 * Whatever stands open in the books between Front and a customer, either way (CON-8); the books know customers, not
 * accounts, so all of a customer's counts for each account.
 */
@ApplicationScoped
public class CustomerOpenMoney implements OpenMoney {

    @Inject
    OpenItems items;

    @Override
    public Money open(long customerId, long accountId) {
        return items.openOf(customerId).stream()
                .map(item -> item.remaining().abs())
                .collect(Money.summing());
    }
}
