package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.front.access.control.AccessSecrets;
import no.front.access.control.AuthenticatorStore;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.PasswordDoor;
import no.front.access.control.SecondStep;
import no.front.access.control.SecurityMails;
import no.front.access.control.SecurityStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.Authenticator;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.CustomerFunction;

/**
 * The own authenticator app (ACC-3). It is set up with the password and in force once a code of it has come back; it takes
 * a code of its own, or a recovery code, to be rid of it. Each change is told by mail.
 */
@Stateless
@ForCustomers(CustomerFunction.OWN_PAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAuthenticator {

    static final int RECOVERY_CODES = 10;

    @Inject
    CustomerUserStore users;

    @Inject
    AuthenticatorStore authenticators;

    @Inject
    SecurityStore policies;

    @Inject
    AccessSecrets secrets;

    @Inject
    SecondStep secondStep;

    @Inject
    SecurityMails mails;

    @Inject
    PasswordDoor door;

    @Inject
    FailedSignIns failures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    public AuthenticatorView view() {
        CustomerUser user = get();
        Optional<byte[]> offered =
                authenticators.offered(user.id(), clock.now()).map(one -> secrets.decrypt(user.id(), one.secret()));
        return new AuthenticatorView(
                authenticators
                        .confirmed(user.id())
                        .flatMap(Authenticator::confirmedAt)
                        .orElse(null),
                authenticators.openCodes(user.id()),
                offered.map(secret -> address(user, secret)).orElse(""),
                offered.map(secret -> secrets.spelled(secret).replaceAll("(.{4})(?=.)", "$1 "))
                        .orElse(""),
                !policies.demandsOn(user.id()).isEmpty());
    }

    /** What the apps agree on; SHA-1, six digits and half a minute are what they take for granted, and a small code scans well. */
    private String address(CustomerUser user, byte[] secret) {
        String label = URLEncoder.encode("Front:" + user.email(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secrets.spelled(secret) + "&issuer=Front";
    }

    /**
     * Offers a new secret for an app, for half an hour; the app in force stays so until a code of the new one comes back.
     *
     * @throws BusinessRuleViolation OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY
     */
    public void offer(String password) {
        CustomerUser user = transaction.call(this::get);
        String typed = user.email().key();
        PasswordDoor.Known who = new PasswordDoor.Known(user.id(), user, user.passwordHash());
        door.proven(Holder.Kind.CUSTOMER_USER, who, typed, password, () -> {
            transaction.run(() -> offerNow(typed));
            return null;
        });
    }

    private void offerNow(String typed) {
        CustomerUser user = locked();
        failures.takeBack(Holder.Kind.CUSTOMER_USER, typed);
        dropOffers(user);
        String secret = secrets.encrypt(user.id(), secrets.fresh());
        authenticators.add(new Authenticator(user.id(), secret, clock.now()));
    }

    /** Nothing more is offered; what is in force stays so. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void cancel() {
        dropOffers(locked());
    }

    private void dropOffers(CustomerUser user) {
        authenticators.all(user.id()).stream().filter(one -> !one.isConfirmed()).forEach(authenticators::remove);
    }

    /**
     * The app shows the right code: it is in force, in place of the one before.
     *
     * @return recovery codes, shown this once; those before are dead
     * @throws BusinessRuleViolation AUTHENTICATOR_MISSING, APP_CODE_WRONG, SIGN_IN_WAIT, CODES_LOCKED
     */
    public List<String> confirm(String code) {
        return proven(() -> secondStep.refusalOfOffered(locked(), code), () -> {
            CustomerUser user = locked();
            Instant now = clock.now();
            Authenticator fresh = authenticators
                    .offered(user.id(), now)
                    .orElseThrow(() -> new BusinessRuleViolation(AccessError.AUTHENTICATOR_MISSING));
            authenticators.all(user.id()).stream().filter(one -> one != fresh).forEach(authenticators::remove);
            fresh.confirm(now);
            changeLog.record(AccessChange.AUTHENTICATOR_ADDED, user);
            mails.authenticatorAdded(user);
            return newCodes(user);
        });
    }

    /**
     * New recovery codes in place of those before.
     *
     * @param code of the app
     * @throws BusinessRuleViolation APP_CODE_WRONG, SIGN_IN_WAIT, CODES_LOCKED
     */
    public List<String> renewCodes(String code) {
        return proven(() -> secondStep.refusalOfApp(locked(), code), () -> {
            CustomerUser user = locked();
            changeLog.record(AccessChange.RECOVERY_CODES_RENEWED, user);
            mails.recoveryCodesRenewed(user);
            return newCodes(user);
        });
    }

    /**
     * @param code of the app, or a recovery code
     * @throws BusinessRuleViolation APP_CODE_WRONG, RECOVERY_CODE_WRONG, SIGN_IN_WAIT, CODES_LOCKED
     */
    public void remove(String code) {
        boolean ofApp = code != null && code.replaceAll("\\s", "").matches("\\d*");
        proven(
                () -> ofApp ? secondStep.refusalOfApp(locked(), code) : secondStep.refusalOfRecovery(locked(), code),
                () -> {
                    CustomerUser user = locked();
                    authenticators.removeAll(user.id());
                    changeLog.record(AccessChange.AUTHENTICATOR_REMOVED, user);
                    mails.authenticatorRemoved(user);
                    return null;
                });
    }

    private interface Proof {
        Optional<BusinessRuleViolation> refusal();
    }

    private interface Work<T> {
        T done();
    }

    private record Outcome<T>(T done, Optional<BusinessRuleViolation> refusal) {}

    private <T> T proven(Proof proof, Work<T> work) {
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Outcome<T> outcome = transaction.call(() -> {
            Optional<BusinessRuleViolation> refusal = proof.refusal();
            return new Outcome<>(refusal.isPresent() ? null : work.done(), refusal);
        });
        if (outcome.refusal().isPresent()) {
            throw outcome.refusal().get();
        }
        return outcome.done();
    }

    private List<String> newCodes(CustomerUser user) {
        List<String> codes = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(i -> secrets.recoveryCode())
                .toList();
        authenticators.replaceCodes(
                user.id(),
                codes.stream()
                        .map(code -> secrets.recoveryHash(user.id(), code))
                        .toList());
        return codes;
    }

    private CustomerUser get() {
        return active(users.find(currentActor.get().id()));
    }

    private CustomerUser locked() {
        return active(users.findLocked(currentActor.get().id()));
    }

    private static CustomerUser active(Optional<CustomerUser> user) {
        return user.filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }
}
