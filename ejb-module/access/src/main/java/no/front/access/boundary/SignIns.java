package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.FailedSignIns;
import no.front.access.control.PasswordHashing;
import no.front.access.control.PasswordRules;
import no.front.access.control.SessionStore;
import no.front.access.control.SignInCounts;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.StaffSession;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/**
 * Staff sign in (ACC-2, ACC-6). A try is counted as failed before the password is looked at and taken back when it was
 * right, so that no two tries at once slip through the last place. Everybody who may not in gets the same answer for the
 * same work: wrong password, unknown, invited, locked. The slow hash runs outside any transaction.
 */
@Stateless
@Open("nobody is signed in before signing in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    @Inject
    OwnTransaction transaction;

    @Inject
    StaffStore staff;

    @Inject
    SessionStore sessions;

    @Inject
    FailedSignIns failures;

    @Inject
    SignInCounts counts;

    @Inject
    PasswordHashing hashing;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /**
     * @param email as typed, any case
     * @param agent what the browser calls itself
     * @throws BusinessRuleViolation SIGN_IN_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY
     */
    public SignedIn signIn(String email, String password, String agent) {
        String key = FailedSignIns.typed(email);
        String address = currentActor.get().address();
        admit(key, address);
        Optional<StaffUser> user = transaction.call(() -> staff.findByEmail(key));
        Optional<PasswordHash> hash = user.filter(StaffUser::isActive).flatMap(StaffUser::passwordHash);
        boolean right;
        Optional<PasswordHash> renewed = Optional.empty();
        try {
            right = password != null
                    && password.length() <= 2 * PasswordRules.LONGEST
                    && hashing.matches(password, hash);
            if (right && hash.filter(hashing::isOutdated).isPresent()) {
                renewed = Optional.of(hashing.hash(password));
            }
        } catch (BusinessRuleViolation busy) {
            transaction.run(() -> failures.takeBack(key));
            throw busy;
        }
        Optional<PasswordHash> fresh = renewed;
        Optional<SignedIn> in = right
                ? transaction.call(() -> enter(user.get().id(), hash.get(), fresh, key, agent))
                : Optional.empty();
        if (in.isEmpty()) {
            transaction.run(() -> failures.record(user, key, address));
            counts.failed();
        } else {
            counts.ok();
        }
        return in.orElseThrow(() -> new BusinessRuleViolation(AccessError.SIGN_IN_WRONG));
    }

    private void admit(String key, String address) {
        try {
            transaction.run(() -> failures.admit(key, address));
        } catch (BusinessRuleViolation locked) {
            counts.locked();
            throw locked;
        }
    }

    /** Nothing if the user was locked, or got another password, while this one was being checked. */
    private Optional<SignedIn> enter(
            long id, PasswordHash checked, Optional<PasswordHash> renewed, String key, String agent) {
        StaffUser user = staff.findLocked(id).orElseThrow();
        if (!user.isActive() || !user.passwordHash().filter(checked::equals).isPresent()) {
            return Optional.empty();
        }
        failures.forget(key);
        renewed.ifPresent(user::rehash);
        user.signedIn(clock.now());
        String address = currentActor.get().address();
        String sessionKey = RandomSecret.token();
        sessions.add(new StaffSession(RandomSecret.hash(sessionKey), id, address, agent, clock.now()));
        currentActor.become(Actor.staff(id, user.name(), user.roles(), address));
        changeLog.record(AccessChange.SIGNED_IN, user, "", Changes.none());
        return Optional.of(new SignedIn(sessionKey, id, user.language(), user.mustChangePassword()));
    }
}
