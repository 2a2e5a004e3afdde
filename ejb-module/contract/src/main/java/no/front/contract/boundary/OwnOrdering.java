package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.control.ContractStore;
import no.front.contract.control.FurtherOrders;
import no.front.contract.control.OrderStore;
import no.front.contract.control.OwnContractStore;
import no.front.contract.control.ShownTerms;
import no.front.contract.entity.Account;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerFunction;

/**
 * The organisation that the user is signed in to orders a further product or account (CON-1, CON-2, ACC-10): an order like
 * any other, with the documents in force accepted, which waits for Front's decision on credit and its confirmation.
 */
@Stateless
@ForCustomers(CustomerFunction.ORDER_PLACE)
public class OwnOrdering {

    @Inject
    OwnContractStore contracts;

    @Inject
    ContractStore store;

    @Inject
    OrderStore orders;

    @Inject
    FurtherOrders further;

    @Inject
    TermsVersions terms;

    @Inject
    CurrentActor currentActor;

    /**
     * @param account which of the own; empty for the first
     * @throws BusinessRuleViolation NOT_FOUND, also where the organisation has no account that can have more
     */
    @Reading
    public OwnOffers offers(Optional<Long> account) {
        List<OwnOffers.Target> targets = contracts
                .contractsOf(currentActor.get().organisationId())
                .stream()
                .filter(contract -> contract.status() == ContractStatus.ACTIVE)
                .sorted(Comparator.comparing(contract -> contract.number()))
                .flatMap(contract -> contract.accounts().stream())
                .filter(one -> one.isOpen() && currentActor.get().maySeeAccount(one.id()))
                .map(one -> new OwnOffers.Target(
                        one.id(), one.number(), one.name(), one.contract().number()))
                .toList();
        if (targets.isEmpty()) {
            return new OwnOffers(0, targets, List.of());
        }
        Account chosen = own(account.orElse(targets.getFirst().id()));
        return new OwnOffers(chosen.id(), targets, further.offered(chosen));
    }

    /**
     * @param quantities by product code
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_EMPTY, PRODUCT_NOT_ORDERABLE, QUANTITY_OUT_OF_RANGE
     */
    @Reading
    public OwnOffers.Cost cost(long account, Map<String, Integer> quantities) {
        return further.cost(own(account), quantities);
    }

    /**
     * Places it.
     *
     * @return its number
     * @throws BusinessRuleViolation as {@link #cost}; CONTRACT_STATUS, ACCOUNT_CLOSED; NEW_VERSION, NOT_ACCEPTED,
     *     MAY_ORDER_MISSING, CLOSED (CON-2); SHOWN_CHANGED where it costs something else than was shown; TOO_MANY_ORDERS,
     *     TOO_LONG
     */
    public String place(long account, Map<String, Integer> quantities, MoreOrder said) {
        Actor user = currentActor.get();
        own(account);
        Account locked = requireOwn(store.lockedAccount(account));
        String key = RandomSecret.hash(said.key() + ":" + user.organisationId());
        Optional<Order> before = orders.withKey(key);
        if (before.isPresent()) {
            return before.get().number();
        }
        if (locked.contract().status() != ContractStatus.ACTIVE) {
            throw new BusinessRuleViolation(
                    ContractError.CONTRACT_STATUS, locked.contract().status());
        }
        if (!locked.isOpen()) {
            throw new BusinessRuleViolation(ContractError.ACCOUNT_CLOSED);
        }
        List<TermsVersion> inForce = terms.inForce();
        if (!terms.missing().isEmpty()) {
            throw new BusinessRuleViolation(OrderingError.CLOSED);
        }
        ShownTerms.check(inForce, said.shown(), said.accepted());
        if (!said.mayOrder()) {
            throw new BusinessRuleViolation(OrderingError.MAY_ORDER_MISSING);
        }
        OwnOffers.Cost cost = further.cost(locked, quantities);
        if (!cost.monthly().equals(said.monthly()) || !cost.now().equals(said.now())) {
            throw new BusinessRuleViolation(ContractError.SHOWN_CHANGED);
        }
        return further.place(locked, quantities, cost, inForce, key, said).number();
    }

    /** Of the own organisation; any other is unknown (ACC-10). */
    private Account own(long id) {
        return requireOwn(store.account(id));
    }

    private Account requireOwn(Account account) {
        Actor user = currentActor.get();
        if (account.organisationId() != user.organisationId() || !user.maySeeAccount(account.id())) {
            throw new BusinessRuleViolation(ContractError.NOT_FOUND);
        }
        return account;
    }
}
