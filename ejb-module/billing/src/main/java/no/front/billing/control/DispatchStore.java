package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.billing.entity.InvoiceDispatch;
import no.front.billing.entity.PostBatch;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.InstantColumn;
import no.front.platform.entity.OutboxMessage;

/** What was sent which way, and the claims of whoever sends. */
@Dependent
public class DispatchStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    private static final String PRINTABLE = " WHERE d.channel = :post AND d.state = :queued"
            + " AND EXISTS (SELECT 1 FROM InvoiceDocument f WHERE f.invoice = d.invoice"
            + " AND f.form = :pdf AND f.state = :made)";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Written after all before it: an invoice goes one way at a time. */
    public InvoiceDispatch add(InvoiceDispatch dispatch) {
        em.flush();
        em.persist(dispatch);
        return dispatch;
    }

    /** Ids of issued invoices and credit notes whose document is made and that were not sent yet, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Long> unsent(LocalDate issuedSince, int most) {
        List<Number> ids = em.createNativeQuery("SELECT i.id FROM invoice i"
                        + " JOIN invoice_document d ON d.invoice_id = i.id AND d.state = 'MADE'"
                        + " AND d.form = CASE i.channel WHEN 'EHF' THEN 'EHF' ELSE 'PDF' END"
                        + " LEFT JOIN invoice_dispatch x ON x.invoice_id = i.id"
                        + " WHERE x.id IS NULL AND i.issued_on >= ?1 ORDER BY i.id LIMIT ?2")
                .setParameter(1, issuedSince)
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** In their order, each with the batch it was printed in. */
    public List<InvoiceDispatch> of(long invoiceId) {
        return em.createQuery(
                        "SELECT d FROM InvoiceDispatch d JOIN FETCH d.invoice LEFT JOIN FETCH d.batch"
                                + " WHERE d.invoice.id = :invoice ORDER BY d.position",
                        InvoiceDispatch.class)
                .setParameter("invoice", invoiceId)
                .getResultList();
    }

    /** The last way, locked. */
    public Optional<InvoiceDispatch> lastLocked(long invoiceId) {
        return em.createQuery(
                        "SELECT d FROM InvoiceDispatch d WHERE d.invoice.id = :invoice ORDER BY d.position DESC",
                        InvoiceDispatch.class)
                .setParameter("invoice", invoiceId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<InvoiceDispatch> locked(long id) {
        return Optional.ofNullable(em.find(InvoiceDispatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many are being worked on now, on any node. */
    public int underWay(Duration patience, Instant now) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM invoice_dispatch"
                                + " WHERE next_attempt_at <= ?2 AND claimed_at >= ?1")
                        .setParameter(1, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                        .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                        .getSingleResult())
                .intValue();
    }

    /**
     * Claims what is due, longest waiting first; what another node is just claiming is passed over.
     *
     * @param patience after which a claim counts as a dead node's
     * @return their ids
     */
    @SuppressWarnings("unchecked")
    public List<Long> claim(String claim, int most, Duration patience, Instant now) {
        List<Number> due = em.createNativeQuery("SELECT id FROM invoice_dispatch"
                        + " WHERE next_attempt_at <= ?1 AND (claim IS NULL OR claimed_at < ?2)"
                        + " ORDER BY next_attempt_at LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                .setParameter(3, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        for (Long id : ids) {
            em.createNativeQuery(
                            "UPDATE invoice_dispatch SET claim = ?1, claimed_at = ?2, version = version + 1 WHERE id = ?3")
                    .setParameter(1, claim)
                    .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                    .setParameter(3, id)
                    .executeUpdate();
        }
        return ids;
    }

    /** Gives claims back, as if they had not been made. */
    public void release(List<Long> ids, String claim) {
        ids.forEach(id -> em.createNativeQuery("UPDATE invoice_dispatch SET claim = NULL, claimed_at = NULL,"
                        + " version = version + 1 WHERE id = ?1 AND claim = ?2")
                .setParameter(1, id)
                .setParameter(2, claim)
                .executeUpdate());
    }

    /**
     * The way, if this claim still holds it, locked after its invoice: whoever chooses another way by hand locks them in the same
     * order.
     */
    public Optional<InvoiceDispatch> claimed(long id, String claim) {
        Optional<InvoiceDispatch> held = em.createQuery(
                        "SELECT d FROM InvoiceDispatch d JOIN FETCH d.invoice WHERE d.id = :id AND d.claim = :claim",
                        InvoiceDispatch.class)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
        held.ifPresent(dispatch -> {
            em.lock(dispatch.invoice(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(dispatch, LockModeType.PESSIMISTIC_WRITE);
        });
        return held.filter(dispatch -> dispatch.isHeldBy(claim));
    }

    /** What became of a mail. */
    public Optional<OutboxMessage> message(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    /** Letters that wait for a printer and can be printed. */
    public long letters() {
        return printable(em.createQuery("SELECT COUNT(d) FROM InvoiceDispatch d" + PRINTABLE, Long.class))
                .getSingleResult();
    }

    /** Those, longest waiting first, locked. */
    public List<InvoiceDispatch> lettersLocked(int most) {
        return printable(em.createQuery(
                        "SELECT d FROM InvoiceDispatch d" + PRINTABLE
                                + " ORDER BY CASE WHEN d.trouble IS NULL THEN 0 ELSE 1 END, d.id",
                        InvoiceDispatch.class))
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static <T> TypedQuery<T> printable(TypedQuery<T> query) {
        return query.setParameter("post", InvoiceDelivery.POST)
                .setParameter("queued", DispatchState.QUEUED)
                .setParameter("pdf", DocumentForm.PDF)
                .setParameter("made", DocumentState.MADE);
    }

    public void add(PostBatch batch) {
        em.persist(batch);
    }

    public Optional<PostBatch> batch(long id) {
        return Optional.ofNullable(em.find(PostBatch.class, id));
    }

    public Optional<PostBatch> batchLocked(long id) {
        return Optional.ofNullable(em.find(PostBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order of printing. */
    public List<InvoiceDispatch> lettersOf(long batchId) {
        return em.createQuery(
                        "SELECT d FROM InvoiceDispatch d JOIN FETCH d.invoice WHERE d.batch.id = :batch ORDER BY d.id",
                        InvoiceDispatch.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** Newest first. */
    public List<PostBatch> batches(int most) {
        return em.createQuery("SELECT b FROM PostBatch b ORDER BY b.madeAt DESC, b.id DESC", PostBatch.class)
                .setMaxResults(most)
                .getResultList();
    }
}
