package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.payment.entity.PayeeAccount;
import no.front.payment.entity.PayeeAccountNotice;
import no.front.payment.entity.PayeeAccountStatus;
import no.front.platform.entity.OutboxStatus;

/** Where customers are paid. */
@Dependent
public class PayeeAccountStore {

    private static final int SHOWN = 200;
    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    public Optional<PayeeAccount> find(long id) {
        return Optional.ofNullable(em.find(PayeeAccount.class, id));
    }

    /** As it stands now, and ours until the transaction ends. */
    public PayeeAccount locked(PayeeAccount account) {
        em.flush();
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    public Optional<Customer> customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    /** Changes of one customer's account go one after the other. */
    public void lockCustomer(long id) {
        em.createNativeQuery("SELECT id FROM customer WHERE id = ?1 FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
    }

    public List<ContactPerson> contacts(long customerId) {
        return em.createQuery(
                        "SELECT c FROM ContactPerson c WHERE c.customer.id = :customer ORDER BY c.id",
                        ContactPerson.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<PayeeAccount> inForce(long customerId) {
        return of(customerId, PayeeAccountStatus.IN_FORCE);
    }

    public Optional<PayeeAccount> waiting(long customerId) {
        return of(customerId, PayeeAccountStatus.WAITING);
    }

    /** Where each of them is paid, by their id: who has a confirmed account and none that waits. */
    public Map<Long, BankAccount> confirmed(Collection<Long> customers) {
        Map<Long, BankAccount> confirmed = new HashMap<>();
        Set<Long> waiting = new HashSet<>();
        List<Long> ids = customers.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "SELECT a FROM PayeeAccount a WHERE a.customerId IN :customers AND a.status IN :live",
                            PayeeAccount.class)
                    .setParameter("customers", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .setParameter("live", List.of(PayeeAccountStatus.IN_FORCE, PayeeAccountStatus.WAITING))
                    .getResultList()
                    .forEach(account -> {
                        if (account.status() == PayeeAccountStatus.WAITING) {
                            waiting.add(account.organisationId());
                        } else {
                            confirmed.put(account.organisationId(), account.account());
                        }
                    });
        }
        confirmed.keySet().removeAll(waiting);
        return confirmed;
    }

    private Optional<PayeeAccount> of(long customerId, PayeeAccountStatus status) {
        return em.createQuery(
                        "SELECT a FROM PayeeAccount a WHERE a.customerId = :customer AND a.status = :status",
                        PayeeAccount.class)
                .setParameter("customer", customerId)
                .setParameter("status", status)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<PayeeAccount> history(long customerId) {
        return em.createQuery(
                        "SELECT a FROM PayeeAccount a WHERE a.customerId = :customer ORDER BY a.id DESC",
                        PayeeAccount.class)
                .setParameter("customer", customerId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Newest first. @param status without one all */
    public List<PayeeAccount> list(Optional<PayeeAccountStatus> status) {
        String where = status.isPresent() ? " WHERE a.status = :status" : "";
        var query = em.createQuery("SELECT a FROM PayeeAccount a" + where + " ORDER BY a.id DESC", PayeeAccount.class);
        status.ifPresent(wanted -> query.setParameter("status", wanted));
        return query.setMaxResults(SHOWN).getResultList();
    }

    public long waitingCount() {
        return em.createQuery("SELECT COUNT(a) FROM PayeeAccount a WHERE a.status = :waiting", Long.class)
                .setParameter("waiting", PayeeAccountStatus.WAITING)
                .getSingleResult();
    }

    public List<PayeeAccountNotice> notices(long accountId) {
        return em.createQuery(
                        "SELECT n FROM PayeeAccountNotice n WHERE n.account.id = :id ORDER BY n.id",
                        PayeeAccountNotice.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    /** At least one message has left the house. */
    public boolean isTold(long accountId) {
        return em.createQuery(
                                "SELECT COUNT(m) FROM PayeeAccountNotice n, OutboxMessage m WHERE n.account.id = :id"
                                        + " AND m.id = n.outboxId AND m.status = :sent",
                                Long.class)
                        .setParameter("id", accountId)
                        .setParameter("sent", OutboxStatus.SENT)
                        .getSingleResult()
                > 0;
    }
}
