package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.CustomerEntry;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.SecondStep;
import no.front.access.control.SignInCounts;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/**
 * The second step of signing in (ACC-3): a code by SMS, the own authenticator app's, or a recovery code. Whoever stands
 * here has shown the password and is nobody yet: the key opens nothing but this step, in the browser that got it, for
 * minutes. It is used up by the right code; a session begins with a key of its own.
 */
@Stateless
@Open("who has shown the password only is nobody yet")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInCodes {

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    SecondStep secondStep;

    @Inject
    CustomerEntry entry;

    @Inject
    FailedSignIns failures;

    @Inject
    SignInCounts counts;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** What the key's holder is asked for; nothing for any dead key. */
    public Optional<CodeAsked> open(String key) {
        return openLink(key).flatMap(link -> users.find(link.holder().id())
                .filter(CustomerUser::isActive)
                .map(user -> new CodeAsked(
                        secondStep.hasApp(user),
                        user.mobile().masked(),
                        links.openCode(link).isPresent())));
    }

    private Optional<AccessLink> openLink(String key) {
        return links.open(key).filter(SignInCodes::isSignIn);
    }

    private static boolean isSignIn(AccessLink link) {
        return link.kind() == AccessLink.Kind.SIGN_IN && link.holder().kind() == Holder.Kind.CUSTOMER_USER;
    }

    /**
     * A code by SMS; the one before is dead. Who has an app is sent none.
     *
     * @throws BusinessRuleViolation SIGN_IN_EXPIRED, CODES_TOO_MANY
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sendCode(String key) {
        Asked asked = asked(key);
        if (!secondStep.hasApp(asked.user())) {
            secondStep.sendCode(asked.link(), asked.user());
        }
    }

    /**
     * The code of the app, where there is one, else the one by SMS.
     *
     * @param agent what the browser calls itself
     * @throws BusinessRuleViolation SIGN_IN_EXPIRED, CODE_WRONG, CODE_INVALID, APP_CODE_WRONG, SIGN_IN_WAIT, CODES_LOCKED
     */
    public CustomerSignIn prove(String key, String code, String agent) {
        return comeIn(
                key,
                agent,
                asked -> secondStep.hasApp(asked.user())
                        ? secondStep.refusalOfApp(asked.user(), code)
                        : secondStep.refusalOfSms(asked.link(), asked.user(), code));
    }

    /**
     * One of the recovery codes in place of the app.
     *
     * @throws BusinessRuleViolation SIGN_IN_EXPIRED, RECOVERY_CODE_WRONG, SIGN_IN_WAIT, CODES_LOCKED
     */
    public CustomerSignIn recover(String key, String code, String agent) {
        return comeIn(key, agent, asked -> secondStep.refusalOfRecovery(asked.user(), code));
    }

    private record Asked(AccessLink link, CustomerUser user) {}

    private interface Proof {
        Optional<BusinessRuleViolation> refusal(Asked asked);
    }

    private record Outcome(Optional<CustomerSignIn> in, Optional<BusinessRuleViolation> refusal) {}

    private CustomerSignIn comeIn(String key, String agent, Proof proof) {
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Outcome outcome = transaction.call(() -> {
            Asked asked = asked(key);
            Optional<BusinessRuleViolation> refusal = proof.refusal(asked);
            return new Outcome(refusal.isPresent() ? Optional.empty() : Optional.of(enter(asked, agent)), refusal);
        });
        if (outcome.in().isEmpty()) {
            counts.failed();
            throw outcome.refusal().orElseThrow();
        }
        counts.ok();
        return outcome.in().get();
    }

    private CustomerSignIn enter(Asked asked, String agent) {
        CustomerUser user = asked.user();
        asked.link().use(clock.now());
        failures.forget(Holder.Kind.CUSTOMER_USER, user.email().key());
        return new CustomerSignIn(entry.beginProven(user, agent), user.id(), user.language(), false);
    }

    /** User and link, in this order, both locked until the transaction ends. */
    private Asked asked(String key) {
        CustomerUser user = openLink(key)
                .flatMap(link -> users.findLocked(link.holder().id()))
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.SIGN_IN_EXPIRED));
        try {
            return new Asked(links.locked(key), user);
        } catch (BusinessRuleViolation dead) {
            throw new BusinessRuleViolation(AccessError.SIGN_IN_EXPIRED);
        }
    }
}
