package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceKind;

/** Issued invoices and credit notes. */
@Dependent
public class InvoiceStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Gives it its id; written when the transaction flushes. */
    public void add(Invoice invoice) {
        em.persist(invoice);
    }

    public Optional<Invoice> find(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id));
    }

    /** Of two who credit the same invoice, one waits. */
    public Optional<Invoice> findLocked(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The last one an account got; a credit note that is made at its end refers to it. */
    public Optional<Invoice> newestInvoiceOf(long accountId) {
        return em.createQuery(
                        "SELECT i FROM Invoice i WHERE i.account.id = :account AND i.kind = :invoice"
                                + " ORDER BY i.number DESC",
                        Invoice.class)
                .setParameter("account", accountId)
                .setParameter("invoice", InvoiceKind.INVOICE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<Invoice> creditNotesOf(long invoiceId) {
        return em.createQuery("SELECT i FROM Invoice i WHERE i.credits.id = :id ORDER BY i.id", Invoice.class)
                .setParameter("id", invoiceId)
                .getResultList();
    }
}
