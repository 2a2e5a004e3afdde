package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.ContractCharge;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceList;
import no.front.kernel.BillingMonth;

/** Lines of issued documents, and what they came of. */
@Dependent
public class InvoiceLineStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** With its invoice. */
    public Optional<InvoiceLine> find(long id) {
        return em.createQuery(
                        "SELECT l FROM InvoiceLine l JOIN FETCH l.invoice i JOIN FETCH i.account JOIN FETCH i.customer"
                                + " JOIN FETCH i.contract WHERE l.id = :id",
                        InvoiceLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Of an account's month: all lines of one thing, on whatever document, oldest first. */
    public List<InvoiceLine> ofUsage(
            long account, LineKind kind, BillingMonth month, String product, String destination) {
        return em.createQuery(
                        "SELECT l FROM InvoiceLine l JOIN FETCH l.invoice i WHERE i.account.id = :account"
                                + " AND l.kind = :kind AND l.month = :month AND l.productCode = :product"
                                + " AND l.destination = :destination ORDER BY i.issuedOn, i.id, l.position",
                        InvoiceLine.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("month", month)
                .setParameter("product", product)
                .setParameter("destination", destination)
                .getResultList();
    }

    /** The account's newest invoice before that day, or on it. */
    public Optional<Invoice> newest(long account, LocalDate upTo) {
        return em.createQuery(
                        "SELECT i FROM Invoice i WHERE i.account.id = :account AND i.kind = :kind"
                                + " AND i.issuedOn <= :day ORDER BY i.issuedOn DESC, i.id DESC",
                        Invoice.class)
                .setParameter("account", account)
                .setParameter("kind", InvoiceKind.INVOICE)
                .setParameter("day", upTo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<PriceList> priceList(Long id) {
        return Optional.ofNullable(id).map(known -> em.find(PriceList.class, known));
    }

    public Optional<CustomerPrice> agreement(Long id) {
        return Optional.ofNullable(id).map(known -> em.find(CustomerPrice.class, known));
    }

    public Optional<ContractCharge> charge(Long id) {
        return Optional.ofNullable(id).map(known -> em.find(ContractCharge.class, known));
    }
}
