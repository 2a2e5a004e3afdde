package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.PriceListStatus;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.customer.entity.Customer;

/** Products, price lists and what is agreed with customers. */
@Dependent
public class PriceStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Product product) {
        em.persist(product);
    }

    public void add(PriceList list) {
        em.persist(list);
    }

    public void add(CustomerPrice agreement) {
        em.persist(agreement);
    }

    public void remove(PriceList list) {
        em.remove(list);
    }

    /** Sends what is pending, so that what somebody else did meanwhile shows now. */
    public void flush() {
        em.flush();
    }

    /** In the order that customers see. */
    public List<Product> products() {
        return em.createQuery("SELECT p FROM Product p ORDER BY p.sortOrder, p.code", Product.class)
                .getResultList();
    }

    public Optional<Product> product(String code) {
        return em.createQuery("SELECT p FROM Product p WHERE p.code = :code", Product.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Optional<Product> product(long id) {
        return Optional.ofNullable(em.find(Product.class, id));
    }

    /** The list that holds on that day. */
    public Optional<PriceList> inForceOn(LocalDate day) {
        return em.createQuery(
                        "SELECT l FROM PriceList l WHERE l.status = :published AND l.validFrom <= :day"
                                + " ORDER BY l.validFrom DESC",
                        PriceList.class)
                .setParameter("published", PriceListStatus.PUBLISHED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<PriceList> lists() {
        return em.createQuery("SELECT l FROM PriceList l ORDER BY l.number DESC", PriceList.class)
                .getResultList();
    }

    /** Earliest first, with their lines. */
    public List<PriceList> published() {
        return em.createQuery(
                        "SELECT DISTINCT l FROM PriceList l LEFT JOIN FETCH l.lines WHERE l.status = :published"
                                + " ORDER BY l.validFrom",
                        PriceList.class)
                .setParameter("published", PriceListStatus.PUBLISHED)
                .getResultList();
    }

    public Optional<PriceList> list(long id) {
        return Optional.ofNullable(em.find(PriceList.class, id));
    }

    /** Locked until the transaction ends: of two who write or publish at once, the second sees what the first did. */
    public Optional<PriceList> listLocked(long id) {
        PriceList list = em.find(PriceList.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list != null) {
            em.refresh(list);
        }
        return Optional.ofNullable(list);
    }

    /** Of one customer, latest beginning first. */
    public List<CustomerPrice> agreementsWith(long customerId) {
        return em.createQuery(
                        "SELECT p FROM CustomerPrice p JOIN FETCH p.customer LEFT JOIN FETCH p.account"
                                + " WHERE p.customer.id = :customer ORDER BY p.period.from DESC, p.id DESC",
                        CustomerPrice.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<CustomerPrice> agreementLocked(long id) {
        CustomerPrice agreement = em.find(CustomerPrice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (agreement != null) {
            em.refresh(agreement);
        }
        return Optional.ofNullable(agreement);
    }

    /** Nobody else agrees prices with this customer until the transaction ends. */
    public Optional<Customer> customerLocked(long id) {
        return Optional.ofNullable(em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Customer> customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    /** By number. */
    public List<Account> accountsOf(long customerId) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.contract.customer.id = :customer ORDER BY a.number",
                        Account.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Newest first. */
    public List<Contract> contractsOf(long customerId) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.customer.id = :customer ORDER BY c.madeAt DESC, c.id DESC",
                        Contract.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Of all accounts of a customer, also ended and coming ones. */
    public List<Subscription> subscriptionsOf(long customerId) {
        return em.createQuery(
                        "SELECT s FROM Subscription s JOIN FETCH s.product WHERE s.account.contract.customer.id = :customer"
                                + " ORDER BY s.account.number, s.product.sortOrder, s.id",
                        Subscription.class)
                .setParameter("customer", customerId)
                .getResultList();
    }
}
