package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.access.control.AccessSecrets;
import no.front.access.control.CallbackAnswer;
import no.front.access.control.CallbackClient;
import no.front.access.control.CallbackFault;
import no.front.access.control.CallbackRequest;
import no.front.access.control.CallbackSample;
import no.front.access.control.GatewayMails;
import no.front.access.control.GatewayStore;
import no.front.access.control.GatewayTelling;
import no.front.access.control.RequestStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.CallbackFailure;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.CallbackUrl;
import no.front.access.entity.GatewayCallback;
import no.front.contract.entity.Account;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * A customer's administrators say where the systems of the own accounts are called (ACC-5), and try it: what was sent and
 * answered is shown to the letter. Any other account answers like an unknown one (ACC-10).
 */
@Stateless
@ForCustomers(CustomerFunction.GATEWAY_EDIT)
public class OwnCallbacks {

    static final int TRIES_PER_HOUR = 20;
    private static final int MOST_SHOWN = 4000;

    @Inject
    GatewayStore gateway;

    @Inject
    GatewayTelling telling;

    @Inject
    CallbackClient client;

    @Inject
    AccessSecrets secrets;

    @Inject
    RequestStore requests;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** One of each kind. @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, also for another organisation's and one not given */
    @Reading
    public List<OwnCallback> of(long accountId) {
        Map<CallbackKind, OwnCallback> set = gateway
                .callbacksOf(account(accountId).id())
                .stream()
                .map(OwnCallback::of)
                .collect(Collectors.toMap(OwnCallback::kind, Function.identity()));
        return Arrays.stream(CallbackKind.values())
                .map(kind -> set.getOrDefault(kind, OwnCallback.none(kind)))
                .toList();
    }

    /**
     * From now on the account's systems are called there.
     *
     * @return the secret that calls are signed with, where there was none yet: the one time it is shown
     * @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, CALLBACK_URL_INVALID, CALLBACK_NOT_HTTPS, CALLBACK_PORT,
     *     CALLBACK_INTERNAL
     */
    public Optional<CallbackSecret> lead(long accountId, CallbackKind kind, String address) {
        Account account = gateway.lock(account(accountId));
        CallbackUrl url = CallbackUrl.of(address);
        if (!client.mayBe(url)) {
            throw new BusinessRuleViolation(AccessError.CALLBACK_INTERNAL);
        }
        Optional<GatewayCallback> before = gateway.callback(accountId, kind);
        String secret = RandomSecret.token();
        GatewayCallback callback = before.orElseGet(
                () -> new GatewayCallback(account, kind, url, encrypted(accountId, secret), me(), clock.now()));
        Changes changes = Changes.none()
                .field("callbackUrl", before.map(GatewayCallback::url).orElse(null), url);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        if (before.isPresent()) {
            callback.lead(url, me(), clock.now());
        } else {
            gateway.add(callback);
        }
        changeLog.record(AccessChange.CALLBACK_SET, callback, changes.field("gatewayAccount", null, account.number()));
        telling.tell(account, GatewayMails.Turn.LED, url.toString());
        return before.isPresent() ? Optional.empty() : Optional.of(new CallbackSecret(kind, secret));
    }

    /** The one before signs no more. @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, CALLBACK_MISSING */
    public CallbackSecret renewSecret(long accountId, CallbackKind kind) {
        Account account = gateway.lock(account(accountId));
        GatewayCallback callback = callback(accountId, kind);
        String secret = RandomSecret.token();
        callback.sign(encrypted(accountId, secret));
        changeLog.record(AccessChange.CALLBACK_SECRET_RENEWED, callback);
        telling.tell(account, GatewayMails.Turn.SIGNED, callback.url().toString());
        return new CallbackSecret(kind, secret);
    }

    /** Nobody is called any more. @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, CALLBACK_MISSING */
    public void remove(long accountId, CallbackKind kind) {
        Account account = gateway.lock(account(accountId));
        GatewayCallback callback = callback(accountId, kind);
        changeLog.record(
                AccessChange.CALLBACK_REMOVED, callback, Changes.none().field("callbackUrl", callback.url(), null));
        gateway.remove(callback);
        telling.tell(account, GatewayMails.Turn.UNLED, callback.url().toString());
    }

    /**
     * Calls the address with a sample, marked as a try.
     *
     * @throws BusinessRuleViolation ACCOUNT_NOT_FOUND, CALLBACK_MISSING, CALLBACK_TRIES
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CallbackTrial test(long accountId, CallbackKind kind) {
        // whoever is called may take long: nothing of the database is held meanwhile
        CallbackRequest request = transaction.call(() -> sample(accountId, kind));
        String sent = request.head() + request.body();
        long start = System.nanoTime();
        try {
            CallbackAnswer answer = client.call(request);
            String all = plain(answer.head() + (answer.body().isEmpty() ? "" : "\n\n" + answer.body()));
            boolean cut = answer.cut() || all.length() > MOST_SHOWN;
            String shown = all.substring(0, Math.min(MOST_SHOWN, all.length()));
            return new CallbackTrial(kind, sent, answer.status(), shown, cut, null, millisSince(start));
        } catch (CallbackFault fault) {
            CallbackFailure failure = fault.failure();
            return new CallbackTrial(kind, sent, 0, "", false, failure, millisSince(start));
        }
    }

    /** Signs that a page can't show are shown as such. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\ufffd");
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private CallbackRequest sample(long accountId, CallbackKind kind) {
        Account account = gateway.lock(account(accountId));
        GatewayCallback callback = callback(accountId, kind);
        Instant now = clock.now();
        String subject = "callback " + accountId;
        if (requests.since(subject, now.minus(Duration.ofHours(1))) >= TRIES_PER_HOUR) {
            throw new BusinessRuleViolation(AccessError.CALLBACK_TRIES, TRIES_PER_HOUR);
        }
        requests.add(subject, now);
        changeLog.record(
                AccessChange.CALLBACK_TESTED, callback, Changes.none().field("callbackUrl", null, callback.url()));
        String id = UUID.randomUUID().toString();
        return CallbackRequest.of(
                callback.url(),
                kind,
                id,
                now,
                CallbackSample.of(kind, account.number(), id, now),
                decrypted(accountId, callback.secret()));
    }

    private String encrypted(long accountId, String secret) {
        return secrets.encrypt(AccessSecrets.Purpose.CALLBACK, accountId, secret.getBytes(StandardCharsets.UTF_8));
    }

    private String decrypted(long accountId, String column) {
        return new String(secrets.decrypt(AccessSecrets.Purpose.CALLBACK, accountId, column), StandardCharsets.UTF_8);
    }

    private GatewayCallback callback(long accountId, CallbackKind kind) {
        return gateway.callback(accountId, kind)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.CALLBACK_MISSING));
    }

    private Account account(long id) {
        return gateway.account(id)
                .filter(one -> one.isOpen()
                        && one.organisationId() == currentActor.get().organisationId()
                        && currentActor.get().maySeeAccount(one.id()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.ACCOUNT_NOT_FOUND));
    }

    private String me() {
        return currentActor.get().name();
    }
}
