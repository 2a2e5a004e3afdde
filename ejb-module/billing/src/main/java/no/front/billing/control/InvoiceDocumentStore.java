package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceLine;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.InstantColumn;

/** Documents of invoices: what is there, and what is to be made. */
@Dependent
public class InvoiceDocumentStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(InvoiceDocument document) {
        em.persist(document);
        em.flush();
    }

    public Optional<InvoiceDocument> find(long id) {
        return Optional.ofNullable(em.find(InvoiceDocument.class, id));
    }

    public Optional<InvoiceDocument> find(long invoiceId, DocumentForm form) {
        return em.createQuery(
                        "SELECT d FROM InvoiceDocument d LEFT JOIN FETCH d.document"
                                + " WHERE d.invoice.id = :invoice AND d.form = :form",
                        InvoiceDocument.class)
                .setParameter("invoice", invoiceId)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** PDF first. */
    public List<InvoiceDocument> of(long invoiceId) {
        return em.createQuery(
                        "SELECT d FROM InvoiceDocument d LEFT JOIN FETCH d.document WHERE d.invoice.id = :invoice"
                                + " ORDER BY d.form DESC",
                        InvoiceDocument.class)
                .setParameter("invoice", invoiceId)
                .getResultList();
    }

    /** With all that stands on its documents. */
    public Optional<Invoice> whole(long invoiceId) {
        Optional<Invoice> invoice = em.createQuery(
                        "SELECT i FROM Invoice i JOIN FETCH i.contract JOIN FETCH i.account LEFT JOIN FETCH i.credits"
                                + " WHERE i.id = :id",
                        Invoice.class)
                .setParameter("id", invoiceId)
                .getResultStream()
                .findFirst();
        invoice.ifPresent(found -> found.lines().forEach(InvoiceLine::position));
        return invoice;
    }

    /** How many somebody is making now, on any node. */
    public int underWay(Instant real) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM invoice_document WHERE state = 'QUEUED' AND retry_at > ?1")
                        .setParameter(1, COLUMN.convertToDatabaseColumn(real))
                        .getSingleResult())
                .intValue();
    }

    /**
     * Claims documents whose maker died or failed, and whose pause is over.
     *
     * @param until for so long they are ours
     */
    public List<Long> claimDue(int most, Instant real, Instant until) {
        @SuppressWarnings("unchecked")
        List<Number> due = em.createNativeQuery("SELECT id FROM invoice_document WHERE state IN ('QUEUED', 'FAILED')"
                        + " AND retry_at <= ?1 ORDER BY retry_at LIMIT ?2 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(real))
                .setParameter(2, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        ids.forEach(id -> em.find(InvoiceDocument.class, id).claim(until));
        return ids;
    }

    /**
     * Begins the documents of invoices that have none, oldest first: always the PDF, and EHF where it goes out so. Those of
     * a run wait until it has had its turn with every account, or was stopped: it ends sooner so.
     *
     * @param since only of invoices issued from that day on
     */
    public List<Long> claimMissing(int most, LocalDate since, Instant now, Instant until) {
        @SuppressWarnings("unchecked")
        List<Number> missing = em.createNativeQuery("SELECT i.id FROM invoice i WHERE i.issued_on >= ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM invoice_document d WHERE d.invoice_id = i.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM invoice_run r WHERE r.id = i.run_id AND r.status = 'RUNNING')"
                        + " ORDER BY i.issued_on, i.id LIMIT ?2")
                .setParameter(1, java.sql.Date.valueOf(since))
                .setParameter(2, most)
                .getResultList();
        List<Long> ids = new ArrayList<>();
        for (Number id : missing) {
            Invoice invoice = em.find(Invoice.class, id.longValue());
            ids.add(begin(invoice, DocumentForm.PDF, now, until));
            if (invoice.channel() == InvoiceDelivery.EHF) {
                ids.add(begin(invoice, DocumentForm.EHF, now, until));
            }
        }
        em.flush();
        return ids;
    }

    private long begin(Invoice invoice, DocumentForm form, Instant now, Instant until) {
        InvoiceDocument document = new InvoiceDocument(invoice, form, now, until);
        em.persist(document);
        return document.id();
    }
}
