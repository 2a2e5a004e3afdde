package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import no.front.access.entity.Holder;
import no.front.access.entity.SignInCounter;
import no.front.kernel.InstantColumn;
import no.front.kernel.Msisdn;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.RandomSecret;

/** Counts of failed sign-ins, one row per user name and per address, kept in the database so that a restart forgives none. */
@Dependent
public class CounterStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /**
     * A wrong name at one door doesn't lock the same name at the other.
     *
     * @param typed what was typed as user name
     */
    public static String ofUser(Holder.Kind door, String typed) {
        return (door == Holder.Kind.STAFF ? "user:" : "customer:") + RandomSecret.hash(typed);
    }

    /** Codes after the password, counted by themselves: showing the password again forgives none. */
    public static String ofCodes(long userId) {
        return "code:" + userId;
    }

    public static String ofNumber(Msisdn mobile) {
        return "number:" + RandomSecret.hash(mobile.e164());
    }

    public static String ofAddress(String address) {
        return "address:" + RandomSecret.hash(NetworkAddress.siteOf(address));
    }

    /** The counter, locked until the transaction ends; a new one where there was none. */
    public SignInCounter locked(String subject) {
        // the update that changes nothing locks the row for writing at once: two with a shared lock would block each
        // other
        em.createNativeQuery("INSERT INTO sign_in_counter (subject, failures) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE failures = failures")
                .setParameter(1, subject)
                .executeUpdate();
        return em.find(SignInCounter.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    public long deleteOlderThan(Instant lastFailure) {
        return em.createNativeQuery("DELETE FROM sign_in_counter WHERE last_failure_at IS NULL OR last_failure_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(lastFailure))
                .executeUpdate();
    }
}
