package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CredentialOffer;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.Membership;
import no.front.contract.entity.Account;
import no.front.contract.entity.Person;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerRole;

/**
 * Lets people in (CON-5): somebody new gets an invitation, somebody who has a user already gets one more organisation and
 * keeps the password; a technical contact gets the way to API credentials. All in the caller's transaction.
 */
@Dependent
public class Invitations {

    @Inject
    CustomerUserStore users;

    @Inject
    CredentialStore credentials;

    @Inject
    CounterStore counters;

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerMails mails;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    RealClock clock;

    /** Makes the person an organisation administrator; who is one already keeps all as it is, and is told nothing. */
    public Membership administrator(Customer customer, Person person, Language language) {
        String key = person.email().key();
        // who invites the same address at the same moment waits here, and finds the user then
        counters.locked(CounterStore.ofUser(Holder.Kind.CUSTOMER_USER, key));
        Optional<CustomerUser> known = users.findByEmail(key);
        CustomerUser user = known.orElseGet(() -> newUser(person, language));
        Optional<Membership> member = users.membership(user.id(), customer.id());
        if (member.isPresent()) {
            return promoted(member.get());
        }
        Membership membership = new Membership(user, customer, CustomerRole.ORGANISATION_ADMINISTRATOR, clock.now());
        users.add(membership);
        if (user.isInvited()) {
            changeLog.record(AccessChange.USER_INVITED, membership, facts(membership));
            sendInvitation(user, customer);
        } else {
            changeLog.record(AccessChange.USER_JOINED, membership, facts(membership));
            mails.joined(user, customer);
        }
        return membership;
    }

    private CustomerUser newUser(Person person, Language language) {
        CustomerUser user = CustomerUser.invite(person.name(), person.email(), person.mobile(), language, clock.now());
        users.add(user);
        return user;
    }

    private Membership promoted(Membership membership) {
        if (!membership.isAdministrator()) {
            CustomerRole before = membership.role();
            membership.become(CustomerRole.ORGANISATION_ADMINISTRATOR);
            changeLog.record(
                    AccessChange.USER_ROLE_CHANGED,
                    membership,
                    Changes.none().field("customerRole", before, membership.role()));
        }
        return membership;
    }

    private static Changes facts(Membership membership) {
        return Changes.none()
                .field("email", null, membership.user().email())
                .field("mobile", null, membership.user().mobile())
                .field("customerRole", null, membership.role());
    }

    /** A new link; the one before is dead. */
    public void sendInvitation(CustomerUser user, Customer customer) {
        Duration life = figures.invitation();
        Instant until = clock.now().plus(life);
        Optional<Membership> membership = users.membership(user.id(), customer.id());
        membership.ifPresent(found -> found.inviteUntil(until));
        String token = links.issue(AccessLink.Kind.INVITATION, user.holder(), life);
        if (membership.filter(Membership::isOfColleague).isPresent()) {
            mails.invited(user, customer, token, until);
        } else {
            mails.invitation(user, customer, token, until);
        }
    }

    /**
     * Somebody whom the organisation itself invites. Who is a user elsewhere keeps the password and comes in by choosing the
     * organisation; the inviter sees no difference.
     *
     * @throws BusinessRuleViolation ALREADY_MEMBER, what {@link Membership#invited} refuses
     */
    public Membership colleague(
            Customer customer, Person person, CustomerRole role, Set<Long> accounts, Language language) {
        String key = person.email().key();
        counters.locked(CounterStore.ofUser(Holder.Kind.CUSTOMER_USER, key));
        CustomerUser user = users.findByEmail(key).orElseGet(() -> newUser(person, language));
        if (users.membership(user.id(), customer.id()).isPresent()) {
            throw new BusinessRuleViolation(AccessError.ALREADY_MEMBER);
        }
        Membership membership = Membership.invited(user, customer, role, person.name(), person.mobile(), clock.now());
        membership.giveAccounts(accounts);
        users.add(membership);
        changeLog.record(
                AccessChange.USER_INVITED,
                membership,
                Changes.none()
                        .field("email", null, person.email())
                        .field("mobile", null, person.mobile())
                        .field("customerRole", null, role));
        inviteAgain(membership);
        return membership;
    }

    /** The way in, once more; it works as long as that of a first invitation. */
    public void inviteAgain(Membership membership) {
        if (membership.user().isInvited()) {
            sendInvitation(membership.user(), membership.customer());
        } else {
            membership.inviteUntil(clock.now().plus(figures.invitation()));
            mails.joined(membership.user(), membership.customer());
        }
    }

    /** Offers the credentials of an account to a technical contact, who has a mobile number. */
    public CredentialOffer credentials(Account account, Person technical, Language language) {
        CredentialOffer offer = new CredentialOffer(
                account, technical.name(), technical.email(), technical.mobile(), language, clock.now());
        credentials.add(offer);
        changeLog.record(
                AccessChange.CREDENTIALS_OFFERED,
                offer,
                Changes.none()
                        .field("email", null, offer.email())
                        .field("mobile", null, offer.mobile())
                        .field("account", null, account.number()));
        sendOffer(offer);
        return offer;
    }

    /** A new link; the one before is dead. */
    public void sendOffer(CredentialOffer offer) {
        Duration life = figures.invitation();
        Instant until = clock.now().plus(life);
        String token = links.issue(AccessLink.Kind.CREDENTIALS, offer.holder(), life);
        mails.credentials(offer, offer.account().contract().customer(), token, until);
    }
}
