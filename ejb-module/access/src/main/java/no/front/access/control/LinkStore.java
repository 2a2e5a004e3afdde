package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.AccessLink;
import no.front.access.entity.Holder;
import no.front.access.entity.OneTimeCode;
import no.front.kernel.InstantColumn;
import no.front.kernel.Msisdn;

/** Links of all holders and the codes that go with them. */
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

    public Optional<OneTimeCode> newestCode(long linkId) {
        return em.createQuery(
                        "SELECT c FROM OneTimeCode c WHERE c.linkId = :link ORDER BY c.createdAt DESC, c.id DESC",
                        OneTimeCode.class)
                .setParameter("link", linkId)
                .setMaxResults(1)
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

    /** Until when the holder's link of that kind works, if there is one that does. */
    public Optional<Instant> openUntil(Holder holder, AccessLink.Kind kind, Instant now) {
        return em.createQuery(
                        "SELECT l.expiresAt FROM AccessLink l WHERE l.holderKind = :holderKind AND l.holderId = :holder"
                                + " AND l.kind = :kind AND l.usedAt IS NULL AND l.expiresAt > :now",
                        Instant.class)
                .setParameter("holderKind", holder.kind())
                .setParameter("holder", holder.id())
                .setParameter("kind", kind)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** To whatever numbers. */
    public long codesSince(Holder holder, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM OneTimeCode c, AccessLink l WHERE l.id = c.linkId AND l.holderKind = :kind"
                                + " AND l.holderId = :holder AND c.createdAt > :moment",
                        Long.class)
                .setParameter("kind", holder.kind())
                .setParameter("holder", holder.id())
                .setParameter("moment", moment)
                .getSingleResult();
    }

    public long linksSince(Holder holder, AccessLink.Kind kind, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM AccessLink l WHERE l.holderKind = :holderKind AND l.holderId = :holder"
                                + " AND l.kind = :kind AND l.createdAt > :moment",
                        Long.class)
                .setParameter("holderKind", holder.kind())
                .setParameter("holder", holder.id())
                .setParameter("kind", kind)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /**
     * All open links of somebody die: a password was set, or the person is locked out. Those to report misuse stay: whoever
     * else got hold of the password must not be able to kill them.
     */
    public void withdrawAll(Holder holder, Instant now) {
        withdraw(holder, now, " AND kind <> 'MISUSE'");
    }

    /** A newer link replaces those before; who is just signing in goes on. */
    public void withdrawSent(Holder holder, Instant now) {
        withdraw(holder, now, " AND kind NOT IN ('SIGN_IN', 'MISUSE')");
    }

    private void withdraw(Holder holder, Instant now, String which) {
        em.createNativeQuery("UPDATE access_link SET used_at = ?1, version = version + 1"
                        + " WHERE holder_kind = ?2 AND holder_id = ?3 AND used_at IS NULL" + which)
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, holder.kind().name())
                .setParameter(3, holder.id())
                .executeUpdate();
    }

    public long deleteExpiredBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM access_link WHERE expires_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
