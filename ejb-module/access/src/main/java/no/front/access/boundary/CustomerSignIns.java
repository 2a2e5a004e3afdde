package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.CustomerEntry;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.PasswordDoor;
import no.front.access.control.SecondStep;
import no.front.access.control.TwoStepRules;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.platform.boundary.Open;

/** Customers' users sign in (ACC-2, ACC-6), by the {@link PasswordDoor} that staff use as well. */
@Stateless
@Open("nobody is signed in before signing in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerSignIns {

    @Inject
    PasswordDoor door;

    @Inject
    CustomerUserStore users;

    @Inject
    CustomerEntry entry;

    @Inject
    SecondStep secondStep;

    @Inject
    SignInCodes codes;

    /**
     * Who answers to two-step sign-in gets a code by SMS, unless an own app shows one, and isn't signed in yet (ACC-3).
     *
     * @param email as typed, any case
     * @param agent what the browser calls itself
     * @throws no.front.kernel.BusinessRuleViolation SIGN_IN_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY,
     *     CODES_TOO_MANY
     */
    public CustomerSignIn signIn(String email, String password, String agent) {
        CustomerSignIn in = door.comeIn(
                Holder.Kind.CUSTOMER_USER,
                FailedSignIns.typed(email),
                password,
                this::known,
                (id, checked, renewed) -> enter(id, checked, renewed, agent));
        if (in.waitsForCode()) {
            codes.sendCode(in.key());
        }
        return in;
    }

    private Optional<PasswordDoor.Known> known(String typed) {
        return users.findByEmail(typed)
                .map(user -> new PasswordDoor.Known(
                        user.id(), user, user.isActive() ? user.passwordHash() : Optional.empty()));
    }

    private Optional<CustomerSignIn> enter(
            long id, PasswordHash checked, Optional<PasswordHash> renewed, String agent) {
        CustomerUser user = users.findLocked(id).orElseThrow();
        if (!user.isActive()
                || !entry.isWelcome(user)
                || !user.passwordHash().filter(checked::equals).isPresent()) {
            return Optional.empty();
        }
        renewed.ifPresent(user::rehash);
        boolean waits = secondStep.of(user) != TwoStepRules.Second.NONE;
        String key = waits ? secondStep.begin(user) : entry.begin(user, agent);
        return Optional.of(new CustomerSignIn(key, id, user.language(), waits));
    }
}
