package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.access.entity.AllowedAddress;
import no.front.access.entity.ApiCredential;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.GatewayCallback;
import no.front.contract.entity.Account;
import no.front.kernel.InstantColumn;
import no.front.kernel.Oslo;

/** How accounts and customers' systems reach each other (ACC-5): credentials, where they open from, and who is called. */
@Dependent
public class GatewayStore {

    private static final InstantColumn INSTANT = new InstantColumn();
    /** The column holds nothing else, and compares with nothing else. */
    private static final Pattern KEY_ID = Pattern.compile("[a-z0-9_]{1,40}");

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(ApiCredential credential) {
        em.persist(credential);
        em.flush();
    }

    public void add(AllowedAddress address) {
        em.persist(address);
    }

    public void remove(AllowedAddress address) {
        em.remove(address);
    }

    /** Until the transaction ends nobody else changes how the account is reached. */
    public Account lock(Account account) {
        return em.find(Account.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<ApiCredential> credential(long id) {
        return Optional.ofNullable(em.find(ApiCredential.class, id));
    }

    /** As it is in the database now: for those who hold the lock of its account. */
    public ApiCredential fresh(ApiCredential credential) {
        em.refresh(credential);
        return credential;
    }

    public Optional<ApiCredential> credentialOfKey(String keyId) {
        if (!KEY_ID.matcher(keyId).matches()) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM ApiCredential c WHERE c.keyId = :key", ApiCredential.class)
                .setParameter("key", keyId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<ApiCredential> credentialsOf(long accountId) {
        return em.createQuery(
                        "SELECT c FROM ApiCredential c WHERE c.accountId = :account ORDER BY c.createdAt DESC, c.id DESC",
                        ApiCredential.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<AllowedAddress> address(long id) {
        return Optional.ofNullable(em.find(AllowedAddress.class, id));
    }

    /** The account's, and those of its credentials, oldest first. */
    public List<AllowedAddress> addressesOf(long accountId) {
        return em.createQuery(
                        "SELECT a FROM AllowedAddress a WHERE a.accountId = :account ORDER BY a.allowedAt, a.id",
                        AllowedAddress.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<GatewayCallback> callback(long accountId, CallbackKind kind) {
        return em.createQuery(
                        "SELECT c FROM GatewayCallback c WHERE c.accountId = :account AND c.kind = :kind",
                        GatewayCallback.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    public List<GatewayCallback> callbacksOf(long accountId) {
        return em.createQuery("SELECT c FROM GatewayCallback c WHERE c.accountId = :account", GatewayCallback.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void add(GatewayCallback callback) {
        em.persist(callback);
        em.flush();
    }

    public void remove(GatewayCallback callback) {
        em.remove(callback);
    }

    /** Beside the entity and its version: a call disturbs nobody who changes the credential. */
    public void used(ApiCredential credential, String address, Instant now) {
        mark("last_used", credential, address, now);
    }

    public void refused(ApiCredential credential, String address, Instant now) {
        mark("last_refused", credential, address, now);
    }

    private void mark(String what, ApiCredential credential, String address, Instant now) {
        em.createNativeQuery("UPDATE api_credential SET " + what + "_at = ?1, " + what + "_from = ?2 WHERE id = ?3")
                .setParameter(1, INSTANT.convertToDatabaseColumn(now))
                .setParameter(2, address)
                .setParameter(3, credential.id())
                .executeUpdate();
    }

    /** The last day each of these accounts was called, by whatever credential. */
    public Map<Long, LocalDate> lastCalls(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT c.accountId, MAX(c.lastUsedAt) FROM ApiCredential c"
                                + " WHERE c.accountId IN :accounts AND c.lastUsedAt IS NOT NULL GROUP BY c.accountId",
                        Object[].class)
                .setParameter("accounts", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Oslo.dayOf((Instant) row[1])));
    }
}
