package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDispatch;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.InstantColumn;
import no.front.platform.entity.OutboxMessage;

/** Documents of commission notes and how they were sent, and the claims of whoever makes and sends them. */
@Dependent
public class NoteSendingStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    private static final String PRINTABLE = " WHERE d.channel = :post AND d.state = :queued"
            + " AND EXISTS (SELECT 1 FROM CommissionNoteDocument f WHERE f.note = d.note"
            + " AND f.form = :pdf AND f.state = :made)";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Written after all before it: a note goes one way at a time. */
    public CommissionNoteDispatch add(CommissionNoteDispatch dispatch) {
        em.flush();
        em.persist(dispatch);
        return dispatch;
    }

    public Optional<CommissionNoteDocument> document(long id) {
        return Optional.ofNullable(em.find(CommissionNoteDocument.class, id));
    }

    public Optional<CommissionNoteDocument> document(long noteId, DocumentForm form) {
        return documents(noteId).stream().filter(one -> one.form() == form).findFirst();
    }

    /** PDF first. */
    public List<CommissionNoteDocument> documents(long noteId) {
        return em.createQuery(
                        "SELECT d FROM CommissionNoteDocument d LEFT JOIN FETCH d.document WHERE d.note.id = :note"
                                + " ORDER BY d.form DESC",
                        CommissionNoteDocument.class)
                .setParameter("note", noteId)
                .getResultList();
    }

    /**
     * Claims documents to make: those whose maker died or failed and whose pause is over, then those of notes that have none.
     *
     * @param until for so long they are ours
     */
    @SuppressWarnings("unchecked")
    public List<Long> claimDocuments(int most, Instant now, Instant real, Instant until) {
        List<Number> due = em.createNativeQuery(
                        "SELECT id FROM commission_note_document WHERE state IN ('QUEUED', 'FAILED')"
                                + " AND retry_at <= ?1 ORDER BY retry_at LIMIT ?2 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(real))
                .setParameter(2, most)
                .getResultList();
        List<Long> ids = new ArrayList<>();
        due.forEach(id -> {
            em.find(CommissionNoteDocument.class, id.longValue()).claim(until);
            ids.add(id.longValue());
        });
        if (!ids.isEmpty()) {
            return ids;
        }
        List<Number> missing = em.createNativeQuery("SELECT n.id FROM commission_note n"
                        + " LEFT JOIN commission_note_document d ON d.note_id = n.id"
                        + " WHERE d.id IS NULL ORDER BY n.id LIMIT ?1")
                .setParameter(1, most)
                .getResultList();
        for (Number id : missing) {
            CommissionNote note = em.find(CommissionNote.class, id.longValue());
            for (DocumentForm form : List.of(DocumentForm.PDF, DocumentForm.EHF)) {
                CommissionNoteDocument document = new CommissionNoteDocument(note, form, now, until);
                em.persist(document);
                ids.add(document.id());
            }
        }
        em.flush();
        return ids;
    }

    /** Ids of notes all of whose documents are made and that were not sent yet, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Long> unsent(int most) {
        List<Number> ids = em.createNativeQuery("SELECT n.id FROM commission_note n"
                        + " JOIN commission_note_document d ON d.note_id = n.id AND d.state = 'MADE'"
                        + " LEFT JOIN commission_note_dispatch x ON x.note_id = n.id"
                        + " WHERE x.id IS NULL GROUP BY n.id HAVING COUNT(*) = 2 ORDER BY n.id LIMIT ?1")
                .setParameter(1, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** In their order. */
    public List<CommissionNoteDispatch> ways(long noteId) {
        return em.createQuery(
                        "SELECT d FROM CommissionNoteDispatch d JOIN FETCH d.note WHERE d.note.id = :note"
                                + " ORDER BY d.position",
                        CommissionNoteDispatch.class)
                .setParameter("note", noteId)
                .getResultList();
    }

    /** The last way of each note that has one, by the note's id. */
    public Map<Long, CommissionNoteDispatch> lastWays(Collection<Long> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT d FROM CommissionNoteDispatch d WHERE d.note.id IN :notes AND d.position ="
                                + " (SELECT MAX(o.position) FROM CommissionNoteDispatch o WHERE o.note = d.note)",
                        CommissionNoteDispatch.class)
                .setParameter("notes", notes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(one -> one.note().id(), Function.identity()));
    }

    /** Of these notes, their documents by the note's id. */
    public Map<Long, List<CommissionNoteDocument>> documents(Collection<Long> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT d FROM CommissionNoteDocument d LEFT JOIN FETCH d.document WHERE d.note.id IN :notes",
                        CommissionNoteDocument.class)
                .setParameter("notes", notes)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(one -> one.note().id()));
    }

    /** The last way, locked. */
    public Optional<CommissionNoteDispatch> lastLocked(long noteId) {
        return em.createQuery(
                        "SELECT d FROM CommissionNoteDispatch d WHERE d.note.id = :note ORDER BY d.position DESC",
                        CommissionNoteDispatch.class)
                .setParameter("note", noteId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Claims what is due, longest waiting first. @param patience after which a claim counts as a dead node's */
    @SuppressWarnings("unchecked")
    public List<Long> claim(String claim, int most, Duration patience, Instant now) {
        List<Number> due = em.createNativeQuery("SELECT id FROM commission_note_dispatch"
                        + " WHERE next_attempt_at <= ?1 AND (claim IS NULL OR claimed_at < ?2)"
                        + " ORDER BY next_attempt_at LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                .setParameter(3, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        ids.forEach(id -> em.createNativeQuery("UPDATE commission_note_dispatch SET claim = ?1, claimed_at = ?2,"
                        + " version = version + 1 WHERE id = ?3")
                .setParameter(1, claim)
                .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                .setParameter(3, id)
                .executeUpdate());
        return ids;
    }

    /** The way, if this claim still holds it, locked. */
    public Optional<CommissionNoteDispatch> claimed(long id, String claim) {
        return Optional.ofNullable(em.find(CommissionNoteDispatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(way -> way.isHeldBy(claim));
    }

    /** Letters that wait for a printer and can be printed. */
    public long letters() {
        return printable(em.createQuery("SELECT COUNT(d) FROM CommissionNoteDispatch d" + PRINTABLE, Long.class))
                .getSingleResult();
    }

    /** Those, longest waiting first, locked. */
    public List<CommissionNoteDispatch> lettersLocked(int most) {
        return printable(em.createQuery(
                        "SELECT d FROM CommissionNoteDispatch d" + PRINTABLE
                                + " ORDER BY CASE WHEN d.trouble IS NULL THEN 0 ELSE 1 END, d.id",
                        CommissionNoteDispatch.class))
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

    /** In the order of printing. */
    public List<CommissionNoteDispatch> lettersOf(long batchId) {
        return em.createQuery(
                        "SELECT d FROM CommissionNoteDispatch d JOIN FETCH d.note WHERE d.batch.id = :batch ORDER BY d.id",
                        CommissionNoteDispatch.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** What became of a mail. */
    public Optional<OutboxMessage> message(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    /** Notes that wait for somebody: a document that breaks a rule, a letter, or trouble on the way. */
    public long waiting() {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM (SELECT note_id FROM commission_note_document"
                                + " WHERE state = 'INVALID' AND note_id NOT IN (SELECT note_id FROM commission_note_dispatch)"
                                + " UNION SELECT note_id FROM commission_note_dispatch"
                                + " WHERE state = 'QUEUED' AND (channel = 'POST' OR trouble IS NOT NULL)) AS waiting")
                        .getSingleResult())
                .longValue();
    }
}
