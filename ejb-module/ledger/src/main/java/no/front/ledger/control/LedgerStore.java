package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.kernel.Kid;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.ledger.entity.VoucherKind;

/** Vouchers and open items. */
@Dependent
public class LedgerStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Voucher voucher) {
        em.persist(voucher);
        em.flush();
    }

    public void add(OpenItem item) {
        em.persist(item);
        em.flush();
    }

    public Optional<Voucher> findVoucher(long id) {
        return Optional.ofNullable(em.find(Voucher.class, id));
    }

    /** What is booked of this source already. */
    public Optional<Voucher> findBooked(VoucherKind kind, Subject source) {
        return em.createQuery(
                        "SELECT v FROM Voucher v WHERE v.kind = :kind AND v.sourceType = :type AND v.sourceId = :id",
                        Voucher.class)
                .setParameter("kind", kind)
                .setParameter("type", source.type())
                .setParameter("id", source.id())
                .getResultStream()
                .findFirst();
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

    /** As it stands now, and ours until the transaction ends. */
    public void lock(OpenItem item) {
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
