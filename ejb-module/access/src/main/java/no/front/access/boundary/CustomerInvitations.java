package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerEntry;
import no.front.access.control.CustomerMails;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordHashing;
import no.front.access.control.PasswordRules;
import no.front.access.control.RequestLimit;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Seat;

/**
 * Accepting an invitation (CON-5), in two steps by one link: the own password first, then the code that was sent to the
 * mobile number, and one is signed in. The steps are tied to one browser: who has only read the mail gets no password
 * accepted by the code of another. Every dead link answers alike (ACC-6).
 */
@Stateless
@Open("who is invited has nothing to sign in with yet")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerInvitations {

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    CustomerEntry entry;

    @Inject
    CustomerMails mails;

    @Inject
    FailedSignIns failures;

    @Inject
    RequestLimit limit;

    @Inject
    PasswordHashing hashing;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /**
     * What the link opens; nothing for any dead one. Looking at it doesn't use it.
     *
     * @param step what the first step gave this browser; "" before
     */
    public Optional<InvitationView> open(String token, String step) {
        return openLink(token).map(link -> {
            CustomerUser user = users.find(link.holder().id()).orElseThrow();
            return new InvitationView(
                    user.name(),
                    user.email().toString(),
                    user.mobile().masked(),
                    users.membershipsOf(user.id()).stream()
                            .map(membership -> membership.customer().name())
                            .toList(),
                    link.isAt(RandomSecret.hash(step == null ? "" : step)));
        });
    }

    private Optional<AccessLink> openLink(String token) {
        return links.open(token).filter(this::isInvitation);
    }

    private boolean isInvitation(AccessLink link) {
        return link.kind() == AccessLink.Kind.INVITATION
                && link.holder().kind() == Holder.Kind.CUSTOMER_USER
                && users.find(link.holder().id())
                        .filter(CustomerUser::isInvited)
                        .filter(entry::isWelcome)
                        .isPresent();
    }

    /**
     * First step: the password, kept until the number is proven; a code is on its way.
     *
     * @return what ties the second step to this browser
     * @throws BusinessRuleViolation LINK_INVALID, what {@link PasswordRules} refuse, BUSY, CODES_TOO_MANY,
     *     REQUESTS_TOO_MANY
     */
    public String choosePassword(String token, String password) {
        AccessLink link = openLink(token).orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        CustomerUser user = users.find(link.holder().id()).orElseThrow();
        PasswordRules.check(password, user.name(), user.email());
        PasswordHash hash = hashing.hash(password);
        String step = RandomSecret.token();
        transaction.run(() -> {
            AccessLink locked = links.locked(token);
            locked.choose(hash, RandomSecret.hash(step));
            code(locked);
        });
        return step;
    }

    /**
     * Another code; the one before is dead.
     *
     * @throws BusinessRuleViolation LINK_INVALID, CODES_TOO_MANY, REQUESTS_TOO_MANY
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sendCode(String token, String step) {
        AccessLink link = links.locked(token);
        link.chosenPassword(RandomSecret.hash(step == null ? "" : step));
        code(link);
    }

    private void code(AccessLink link) {
        CustomerUser user = invited(link);
        limit.admit(currentActor.get().address());
        mails.code(
                user.mobile(),
                user.language(),
                links.code(link, user.mobile()),
                figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, user);
    }

    private CustomerUser invited(AccessLink link) {
        return users.findLocked(link.holder().id())
                .filter(user -> isInvitation(link))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
    }

    /**
     * Second step: the code. The user is active and signed in by it, the link used up; of two at once only one wins.
     *
     * @param agent what the browser calls itself
     * @throws BusinessRuleViolation LINK_INVALID, CODE_WRONG, CODE_INVALID
     */
    public CustomerSignIn accept(String token, String step, String code, String agent) {
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Accepted accepted = transaction.call(() -> prove(token, step, code, agent));
        return accepted.in().orElseThrow(() -> accepted.refusal().orElseThrow());
    }

    private record Accepted(Optional<CustomerSignIn> in, Optional<BusinessRuleViolation> refusal) {}

    private Accepted prove(String token, String step, String code, String agent) {
        AccessLink link = links.locked(token);
        PasswordHash password = link.chosenPassword(RandomSecret.hash(step == null ? "" : step));
        CustomerUser user = invited(link);
        Optional<BusinessRuleViolation> wrong = links.refusal(link, code);
        if (wrong.isPresent()) {
            changeLog.record(AccessChange.CODE_FAILED, user);
            return new Accepted(Optional.empty(), wrong);
        }
        Instant now = clock.now();
        link.use(now);
        user.chooseOwnPassword(password, now);
        user.proveMobile(links.provenNumber(link), now);
        links.withdrawAll(user.holder());
        failures.forget(Holder.Kind.CUSTOMER_USER, user.email().key());
        currentActor.become(Actor.customerUser(
                user.id(), user.name(), Seat.NONE, currentActor.get().address()));
        changeLog.record(AccessChange.USER_ACTIVATED, user);
        return new Accepted(
                Optional.of(new CustomerSignIn(entry.beginProven(user, agent), user.id(), user.language(), false)),
                Optional.empty());
    }
}
