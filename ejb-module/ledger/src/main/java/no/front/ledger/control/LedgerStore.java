package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.Kid;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;

/** Vouchers and open items. */
@Dependent
public class LedgerStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Gives it its id; written when the transaction flushes. */
    public void add(Voucher voucher) {
        em.persist(voucher);
    }

    /**
     * Writes these at once, past the persistence context: it would keep every posting until the transaction ends.
     *
     * @param vouchers that move no open items
     */
    public void write(Collection<Voucher> vouchers) {
        if (!vouchers.isEmpty()) {
            new VoucherWriting(em.unwrap(Connection.class)).write(vouchers);
        }
    }

    /** Gives it its id; written when the transaction flushes. */
    public void add(OpenItem item) {
        em.persist(item);
    }

    /** Sends what is pending, so that it shows in queries and clashes show now. */
    public void flush() {
        em.flush();
    }

    public Optional<Voucher> findVoucher(long id) {
        return Optional.ofNullable(em.find(Voucher.class, id));
    }

    /** What is booked of these sources already, and written. @param bookings of one kind, of sources of one type */
    public Map<Subject, Voucher> findBooked(List<Booking> bookings) {
        Booking first = bookings.getFirst();
        Map<Subject, Voucher> found = new HashMap<>();
        em.createQuery(
                        "SELECT v FROM Voucher v WHERE v.kind = :kind AND v.sourceType = :type AND v.sourceId IN :ids",
                        Voucher.class)
                .setParameter("kind", first.kind())
                .setParameter("type", first.source().type())
                .setParameter(
                        "ids",
                        bookings.stream().map(booking -> booking.source().id()).toList())
                // what waits to be written is none of them, and need not be written for that
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(voucher -> found.put(voucher.source(), voucher));
        return found;
    }

    /** Oldest first. */
    public List<Voucher> vouchersAbout(Subject subject) {
        return em.createQuery(
                        "SELECT v FROM Voucher v WHERE v.subjectType = :type AND v.subjectId = :id ORDER BY v.id",
                        Voucher.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    public Optional<OpenItem> findItem(long id) {
        return Optional.ofNullable(em.find(OpenItem.class, id));
    }

    public Optional<OpenItem> findItem(Kid kid) {
        return em.createQuery("SELECT i FROM OpenItem i WHERE i.kid = :kid", OpenItem.class)
                .setParameter("kid", kid)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, and ours until the transaction ends; one that isn't written yet is ours anyway. */
    public void lock(OpenItem item) {
        if (item.version() == 0) {
            return;
        }
        em.flush();
        em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a customer owes and is owed, oldest due day first. */
    public List<OpenItem> openItemsOf(long customerId) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.customerId = :customer AND i.closedOn IS NULL"
                                + " ORDER BY CASE WHEN i.dueOn IS NULL THEN 1 ELSE 0 END, i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .getResultList();
    }
}
