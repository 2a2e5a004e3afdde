package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.AccessLink;
import no.front.access.entity.OneTimeCode;
import no.front.kernel.InstantColumn;
import no.front.kernel.Msisdn;

/** Links to set a password and the codes that go with them. */
@Dependent
public class LinkStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(AccessLink link) {
        em.persist(link);
    }

    public void add(OneTimeCode code) {
        em.persist(code);
    }

    public Optional<AccessLink> find(String tokenHash) {
        return em.createQuery("SELECT l FROM AccessLink l WHERE l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends: of two who use it at once, the second finds it used. */
    public Optional<AccessLink> findLocked(String tokenHash) {
        return em.createQuery("SELECT l FROM AccessLink l WHERE l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest code of a link, the only one that counts; locked. */
    public Optional<OneTimeCode> newestCodeLocked(long linkId) {
        return em.createQuery(
                        "SELECT c FROM OneTimeCode c WHERE c.linkId = :link ORDER BY c.createdAt DESC, c.id DESC",
                        OneTimeCode.class)
                .setParameter("link", linkId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long codesSince(Msisdn mobile, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM OneTimeCode c WHERE c.mobile = :mobile AND c.createdAt > :moment",
                        Long.class)
                .setParameter("mobile", mobile)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    public long linksSince(long staffId, AccessLink.Kind kind, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM AccessLink l WHERE l.staffUserId = :staff AND l.kind = :kind AND l.createdAt > :moment",
                        Long.class)
                .setParameter("staff", staffId)
                .setParameter("kind", kind)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** All open links of somebody die: a newer one was sent, a password was set, or the person is locked out. */
    public void withdrawAll(long staffId, Instant now) {
        em.createNativeQuery(
                        "UPDATE access_link SET used_at = ?1, version = version + 1 WHERE staff_user_id = ?2 AND used_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, staffId)
                .executeUpdate();
    }

    public long deleteExpiredBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM access_link WHERE expires_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
