package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.FailedSignIns;
import no.front.access.control.PasswordDoor;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessSession;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;

/** Staff sign in (ACC-2, ACC-6), by the {@link PasswordDoor} that customers use as well. */
@Stateless
@Open("nobody is signed in before signing in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    @Inject
    StaffStore staff;

    @Inject
    SessionStore sessions;

    @Inject
    PasswordDoor door;

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
        return door.comeIn(
                Holder.Kind.STAFF,
                FailedSignIns.typed(email),
                password,
                this::known,
                (id, checked, renewed) -> enter(id, checked, renewed, agent));
    }

    private Optional<PasswordDoor.Known> known(String typed) {
        return staff.findByEmail(typed)
                .map(user -> new PasswordDoor.Known(
                        user.id(), user, user.isActive() ? user.passwordHash() : Optional.empty()));
    }

    private Optional<SignedIn> enter(long id, PasswordHash checked, Optional<PasswordHash> renewed, String agent) {
        StaffUser user = staff.findLocked(id).orElseThrow();
        if (!user.isActive() || !user.passwordHash().filter(checked::equals).isPresent()) {
            return Optional.empty();
        }
        renewed.ifPresent(user::rehash);
        user.signedIn(clock.now());
        String address = currentActor.get().address();
        String sessionKey = RandomSecret.token();
        sessions.add(new AccessSession(RandomSecret.hash(sessionKey), user.holder(), address, agent, clock.now()));
        currentActor.become(Actor.staff(id, user.name(), user.roles(), address));
        changeLog.record(AccessChange.SIGNED_IN, user, "", Changes.none());
        return Optional.of(new SignedIn(sessionKey, id, user.language(), user.mustChangePassword()));
    }
}
