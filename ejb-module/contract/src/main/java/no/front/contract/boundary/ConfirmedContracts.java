package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.contract.control.OwnContractStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderConfirmed;
import no.front.contract.entity.ProductKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Internal;

/** What observers of {@link OrderConfirmed} ask, inside the transaction that confirms: nothing here reads an order anew. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConfirmedContracts {

    @Inject
    OwnContractStore contracts;

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Order order(OrderConfirmed confirmed) {
        return contracts
                .order(confirmed.orderId())
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND))
                .whole();
    }

    /** The contract's accounts that have a product of this kind. */
    public List<Account> accountsWith(OrderConfirmed confirmed, ProductKind kind) {
        return contracts.accountsWith(confirmed.contractId(), kind);
    }
}
