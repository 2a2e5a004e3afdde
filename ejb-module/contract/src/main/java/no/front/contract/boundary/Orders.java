package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.contract.control.OrderLinkStore;
import no.front.contract.control.OrderLinks;
import no.front.contract.control.OrderListStore;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderOrganisation;
import no.front.customer.entity.StaffMember;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OrganisationScope;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Orders as staff see them: the list, one, and who has it in hand. */
@Stateless
@Allowed(Function.ORDER_READ)
public class Orders {

    private static final int SHOWN = 50;

    @Inject
    OrderStore store;

    @Inject
    OrderLinkStore links;

    @Inject
    OrderLinks secretLinks;

    @Inject
    ChangeHistory history;

    @Inject
    OrderListStore lists;

    @Inject
    OrganisationScope scope;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    /** Whole. @throws BusinessRuleViolation NOT_FOUND */
    public Order get(long id) {
        return scope.require(store.find(id), ContractError.NOT_FOUND).whole();
    }

    /** Whole, for components above. */
    @Internal
    public Optional<Order> find(long id) {
        return store.find(id).map(Order::whole);
    }

    /** Sorts: {@code waiting}, {@code number}, {@code placed}, {@code customer}, {@code monthly}. */
    public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
        return lists.page(filter, request);
    }

    /** The organisation as the web form named it; nothing for orders that staff have entered. */
    public Optional<OrderOrganisation> organisationOf(long id) {
        return links.organisationOf(get(id).id());
    }

    /** The contract that the order became. */
    public Optional<Contract> contractOf(long id) {
        return store.contractOf(get(id).id());
    }

    /** The account that an order for more is for, with its contract. */
    public Optional<Account> furtherTo(long id) {
        Optional<Account> account = store.accountOf(get(id));
        account.ifPresent(one -> one.contract().number());
        return account;
    }

    /** What was done with it, newest first; fifty lines at most. */
    public List<ChangeRow> history(long id) {
        Order order = get(id);
        return history.ofSubject(order.subjectType(), order.id(), new PageRequest(1, SHOWN, "", true))
                .rows();
    }

    /** The order, contract or account that has this number; for the one search box. @param typed as somebody typed it */
    public Optional<Cited> cited(String typed) {
        String number = typed == null ? "" : typed.replaceAll("\\s", "");
        return number.matches("\\d{6}") ? lists.cited(number) : Optional.empty();
    }

    /** How many orders wait for Front. */
    public OrderWork work() {
        return lists.work();
    }

    /** The actor takes the order in hand; whoever had it has it no longer. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed({Function.ORDER_ENTER, Function.ORDER_CONFIRM, Function.CREDIT_DECIDE})
    public void take(long id) {
        Order order = store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        Changes changes = order.take(StaffMember.of(currentActor.get()));
        if (!changes.isEmpty()) {
            changeLog.record(ContractChange.ORDER_TAKEN, order, changes);
        }
    }

    /**
     * The orderer gets a new secret link by mail; the one before is dead.
     *
     * @throws BusinessRuleViolation NOT_FOUND, ORDER_STATUS once the order is closed
     */
    @Allowed(Function.ORDER_ENTER)
    public void sendLinkAgain(long id) {
        Order order = store.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(ContractError.NOT_FOUND));
        if (!order.status().isOpen()) {
            throw new BusinessRuleViolation(ContractError.ORDER_STATUS, order.status());
        }
        secretLinks.renew(order);
    }
}
