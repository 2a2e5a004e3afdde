package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.Account;
import no.front.contract.entity.ChargeStatus;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.PriceListStatus;
import no.front.contract.entity.Product;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Suspension;
import no.front.customer.entity.Customer;
import no.front.kernel.BillingMonth;

/** What invoices are made of, for many accounts by one query each. */
@Dependent
public class InvoiceFactsStore {

    /** Lines that are only looked at need no watching for changes. */
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A line of an issued document. */
    public record Billed(long account, InvoiceKind kind, InvoiceLine line) {}

    /** With contract and customer, by id. */
    public List<Account> accounts(Collection<Long> ids) {
        // read first, customers are found where they are; a fetch over two steps asks for them one by one
        em.createQuery("SELECT u FROM Account a JOIN a.contract c JOIN c.customer u WHERE a.id IN :ids", Customer.class)
                .setParameter("ids", ids)
                .getResultList();
        return em.createQuery(
                        "SELECT a FROM Account a JOIN FETCH a.contract WHERE a.id IN :ids ORDER BY a.id", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Also ended ones. */
    public List<Subscription> subscriptions(Collection<Long> accounts) {
        return em.createQuery(
                        "SELECT s FROM Subscription s JOIN FETCH s.product WHERE s.account.id IN :accounts ORDER BY s.id",
                        Subscription.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /** Also past ones. */
    public List<Suspension> suspensions(Collection<Long> contracts) {
        return em.createQuery(
                        "SELECT s FROM Suspension s WHERE s.contract.id IN :contracts ORDER BY s.id", Suspension.class)
                .setParameter("contracts", contracts)
                .getResultList();
    }

    /** Those that wait. */
    public List<ContractCharge> charges(Collection<Long> accounts) {
        return em.createQuery(
                        "SELECT c FROM ContractCharge c LEFT JOIN FETCH c.product WHERE c.account.id IN :accounts"
                                + " AND c.status = :pending ORDER BY c.id",
                        ContractCharge.class)
                .setParameter("accounts", accounts)
                .setParameter("pending", ChargeStatus.PENDING)
                .getResultList();
    }

    public List<CustomerPrice> agreements(Collection<Long> customers) {
        return em.createQuery(
                        "SELECT p FROM CustomerPrice p WHERE p.customer.id IN :customers"
                                + " ORDER BY p.period.from DESC, p.id DESC",
                        CustomerPrice.class)
                .setParameter("customers", customers)
                .getResultList();
    }

    public List<PriceList> publishedLists() {
        return em.createQuery(
                        "SELECT DISTINCT l FROM PriceList l LEFT JOIN FETCH l.lines WHERE l.status = :published"
                                + " ORDER BY l.validFrom",
                        PriceList.class)
                .setParameter("published", PriceListStatus.PUBLISHED)
                .getResultList();
    }

    public List<Product> products() {
        return em.createQuery("SELECT p FROM Product p", Product.class).getResultList();
    }

    /**
     * Of invoices, of credit notes whose content is to be invoiced anew, and of those that were an account's last document,
     * which credit no lines but what the generator gave back: usage of these months, monthly fees and fees of
     * channels since these days. In the order they were issued.
     */
    public List<Billed> billed(
            Collection<Long> accounts, Collection<BillingMonth> months, LocalDate feesSince, LocalDate channelSince) {
        return em
                .createQuery(
                        "SELECT i.account.id, i.kind, l FROM InvoiceLine l JOIN l.invoice i WHERE i.account.id IN :accounts"
                                + " AND (i.kind = :invoice OR i.invoicedAnew = TRUE OR l.originLineId IS NULL)"
                                + " AND ((l.kind IN :usage AND l.month IN :months)"
                                + " OR (l.kind = :monthly AND l.period.from >= :feesSince)"
                                + " OR (l.kind = :channel AND l.period.from >= :channelSince)) ORDER BY l.id",
                        Object[].class)
                .setParameter("accounts", accounts)
                .setParameter("invoice", InvoiceKind.INVOICE)
                .setParameter("usage", EnumSet.of(LineKind.TRAFFIC, LineKind.LOOKUPS))
                // an empty list is no list in SQL
                .setParameter("months", months.isEmpty() ? List.of(BillingMonth.of(1900, 1)) : months)
                .setParameter("monthly", LineKind.MONTHLY_FEE)
                .setParameter("feesSince", feesSince)
                .setParameter("channel", LineKind.CHANNEL_FEE)
                .setParameter("channelSince", channelSince)
                .setHint(READ_ONLY, "true")
                .getResultList()
                .stream()
                .map(row -> new Billed(((Number) row[0]).longValue(), (InvoiceKind) row[1], (InvoiceLine) row[2]))
                .toList();
    }
}
