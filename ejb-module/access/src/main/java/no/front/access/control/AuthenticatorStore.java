package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.Authenticator;
import no.front.access.entity.RecoveryCode;

/** Users' own authenticator apps and their recovery codes (ACC-3). */
@Dependent
public class AuthenticatorStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The one in force. */
    public Optional<Authenticator> confirmed(long userId) {
        return all(userId, LockModeType.NONE).stream()
                .filter(Authenticator::isConfirmed)
                .findFirst();
    }

    /** Locked until the transaction ends: of two who type the same code at once, the second finds it used. */
    public Optional<Authenticator> confirmedLocked(long userId) {
        return all(userId, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(Authenticator::isConfirmed)
                .findFirst();
    }

    /** The newest that waits for its first code. */
    public Optional<Authenticator> offered(long userId, Instant now) {
        return all(userId, LockModeType.NONE).stream()
                .filter(one -> one.isOffered(now))
                .findFirst();
    }

    /** Newest first. */
    public List<Authenticator> all(long userId) {
        return all(userId, LockModeType.NONE);
    }

    private List<Authenticator> all(long userId, LockModeType lock) {
        return em.createQuery(
                        "SELECT a FROM Authenticator a WHERE a.userId = :user ORDER BY a.id DESC", Authenticator.class)
                .setParameter("user", userId)
                .setLockMode(lock)
                .getResultList();
    }

    /** Who of these has one in force. */
    public Set<Long> having(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT DISTINCT a.userId FROM Authenticator a WHERE a.userId IN :users AND a.confirmedAt IS NOT NULL",
                                Long.class)
                        .setParameter("users", userIds)
                        .getResultList());
    }

    public void add(Authenticator authenticator) {
        em.persist(authenticator);
    }

    public void remove(Authenticator authenticator) {
        em.remove(authenticator);
    }

    /** The app, what is offered, and the recovery codes. */
    public void removeAll(long userId) {
        all(userId).forEach(em::remove);
        replaceCodes(userId, List.of());
    }

    /** Those not used yet; locked. */
    public List<RecoveryCode> openCodesLocked(long userId) {
        return em.createQuery(
                        "SELECT c FROM RecoveryCode c WHERE c.userId = :user AND c.usedAt IS NULL", RecoveryCode.class)
                .setParameter("user", userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public int openCodes(long userId) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM RecoveryCode c WHERE c.userId = :user AND c.usedAt IS NULL", Long.class)
                .setParameter("user", userId)
                .getSingleResult()
                .intValue();
    }

    /** New ones in place of all before. */
    public void replaceCodes(long userId, List<String> hashes) {
        em.createQuery("DELETE FROM RecoveryCode c WHERE c.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
        hashes.forEach(hash -> em.persist(new RecoveryCode(userId, hash)));
    }
}
