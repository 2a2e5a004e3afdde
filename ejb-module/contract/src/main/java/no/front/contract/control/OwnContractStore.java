package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderAcceptance;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.TermsAnswer;

/** Contracts and orders as their own customer sees them: every question is about one customer. */
@Dependent
public class OwnContractStore {

    private static final int MOST_ORDERS = 200;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Newest first. */
    public List<Contract> contractsOf(long customerId) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.customer.id = :customer ORDER BY c.startsOn DESC, c.id DESC",
                        Contract.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Newest first. */
    public List<Order> ordersOf(long customerId) {
        return em.createQuery(
                        "SELECT o FROM CustomerOrder o WHERE o.customer.id = :customer ORDER BY o.placedAt DESC, o.id DESC",
                        Order.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_ORDERS)
                .getResultList();
    }

    /** With orders, newest first, their versions with them. */
    public List<OrderAcceptance> acceptancesOf(long customerId) {
        return em.createQuery(
                        "SELECT a FROM OrderAcceptance a JOIN FETCH a.terms WHERE a.order.customer.id = :customer"
                                + " ORDER BY a.acceptedAt DESC, a.id DESC",
                        OrderAcceptance.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_ORDERS)
                .getResultList();
    }

    /** At sign-in, newest first, their versions with them. */
    public List<TermsAnswer> answersOf(long customerId) {
        return em.createQuery(
                        "SELECT a FROM TermsAnswer a JOIN FETCH a.terms WHERE a.customerId = :customer"
                                + " ORDER BY a.answeredAt DESC, a.id DESC",
                        TermsAnswer.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_ORDERS)
                .getResultList();
    }

    public Optional<Order> order(long id) {
        return Optional.ofNullable(em.find(Order.class, id));
    }

    public List<Account> accountsWith(long contractId, ProductKind kind) {
        return em.createQuery(
                        "SELECT DISTINCT a FROM Account a JOIN a.subscriptions s WHERE a.contract.id = :contract"
                                + " AND s.product.kind = :kind ORDER BY a.number",
                        Account.class)
                .setParameter("contract", contractId)
                .setParameter("kind", kind)
                .getResultList();
    }
}
