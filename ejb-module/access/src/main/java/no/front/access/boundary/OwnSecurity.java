package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.front.access.control.AuthenticatorStore;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.SecurityMails;
import no.front.access.control.SecurityStore;
import no.front.access.control.SessionStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.ApprovedNetwork;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.access.entity.SessionEnd;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/**
 * What the own organisation demands at sign-in (ACC-3). Each change holds from the next sign-in on, and is told to all the
 * organisation's administrators by mail.
 */
@Stateless
@ForCustomers(CustomerFunction.SECURITY_EDIT)
public class OwnSecurity {

    static final int MOST_NETWORKS = 50;

    @Inject
    SecurityStore policies;

    @Inject
    AuthenticatorStore authenticators;

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    SecurityMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    @Reading
    public SecurityView view() {
        long organisation = currentActor.get().organisationId();
        String address = currentActor.get().address();
        List<ApprovedNetwork> networks = policies.networks(organisation);
        List<CustomerUser> active = users.membersOf(organisation).stream()
                .filter(Membership::isIn)
                .map(Membership::user)
                .filter(CustomerUser::isActive)
                .toList();
        Set<Long> apps =
                authenticators.having(active.stream().map(CustomerUser::id).toList());
        return new SecurityView(
                policies.isTwoStep(organisation),
                networks,
                address,
                networks.stream().anyMatch(one -> one.network().contains(address)),
                active.stream()
                        .map(user -> new SecurityRow(
                                user.id(),
                                user.name(),
                                user.email().toString(),
                                apps.contains(user.id()),
                                user.id() == currentActor.get().id()))
                        .toList());
    }

    /**
     * For all users of the organisation. Nothing happens where it is so already. Turned on, it ends the sessions that began
     * without a code, but for those from approved networks and the one that asks.
     */
    public void turnTwoStep(boolean on) {
        if (!policies.locked(currentActor.get().organisationId()).turn(on)) {
            return;
        }
        Customer customer = own();
        changeLog.record(on ? AccessChange.TWO_STEP_ON : AccessChange.TWO_STEP_OFF, customer);
        if (on) {
            endUnproven(customer.id());
        }
        tell(administrator ->
                mails.twoStep(administrator, customer, on, currentActor.get().name()));
    }

    private void endUnproven(long organisation) {
        List<ApprovedNetwork> approved = policies.networks(organisation);
        Set<Long> ended = sessions.unprovenIn(organisation).stream()
                .filter(session -> session.sessionId() != currentActor.sessionId())
                .filter(session ->
                        approved.stream().noneMatch(one -> one.network().contains(session.address())))
                .filter(session -> sessions.end(session.sessionId(), SessionEnd.SECOND_STEP, clock.now()))
                .map(SessionStore.Unproven::userId)
                .collect(Collectors.toSet());
        ended.forEach(id -> users.find(id).ifPresent(user -> changeLog.record(AccessChange.SESSIONS_ENDED, user)));
    }

    /**
     * From there the organisation asks for no code.
     *
     * @param note what it is called, e.g. the office; "" for nothing
     * @param wideMeant somebody has said that a wide one is meant
     * @throws BusinessRuleViolation NETWORK_ALL, NETWORK_WIDE, NETWORK_TAKEN, NETWORKS_TOO_MANY, NOTE_TOO_LONG
     */
    public void approve(NetworkAddress network, String note, boolean wideMeant) {
        Customer customer = own();
        policies.locked(customer.id());
        ApprovedNetwork approved = new ApprovedNetwork(
                customer.id(), network, note, currentActor.get().name(), clock.now());
        List<ApprovedNetwork> present = policies.networks(customer.id());
        present.stream()
                .map(ApprovedNetwork::network)
                .filter(one -> one.prefix() <= network.prefix() && one.contains(network.base()))
                .findFirst()
                .ifPresent(holding -> {
                    throw new BusinessRuleViolation(AccessError.NETWORK_TAKEN, holding.toString());
                });
        if (present.size() >= MOST_NETWORKS) {
            throw new BusinessRuleViolation(AccessError.NETWORKS_TOO_MANY, MOST_NETWORKS);
        }
        if (approved.isWide() && !wideMeant) {
            throw new BusinessRuleViolation(AccessError.NETWORK_WIDE, network.toString());
        }
        policies.add(approved);
        changeLog.record(
                AccessChange.NETWORK_APPROVED,
                customer,
                Changes.none().field("network", null, network).field("note", null, approved.note()));
        tell(administrator -> mails.network(
                administrator, customer, network, true, currentActor.get().name()));
    }

    /** @throws BusinessRuleViolation NETWORK_NOT_FOUND, also for another organisation's */
    public void withdraw(long networkId) {
        Customer customer = own();
        policies.locked(customer.id());
        ApprovedNetwork approved = policies.network(networkId)
                .filter(one -> one.organisationId() == customer.id())
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.NETWORK_NOT_FOUND));
        policies.remove(approved);
        changeLog.record(
                AccessChange.NETWORK_WITHDRAWN,
                customer,
                Changes.none().field("network", approved.network(), null).field("note", approved.note(), null));
        tell(administrator -> mails.network(
                administrator,
                customer,
                approved.network(),
                false,
                currentActor.get().name()));
    }

    /**
     * Takes the authenticator app from a user who can reach it no longer, with its recovery codes; codes come by SMS then.
     * The user is told.
     *
     * @throws BusinessRuleViolation USER_NOT_FOUND, also for another organisation's and one without app; NOT_ONESELF
     */
    public void resetApp(long userId) {
        if (userId == currentActor.get().id()) {
            throw new BusinessRuleViolation(AccessError.NOT_ONESELF);
        }
        Customer customer = own();
        // who is only invited belongs to others as yet: their second step is none of this organisation's business
        CustomerUser user = users.membership(userId, customer.id())
                .filter(Membership::isIn)
                .flatMap(membership -> users.findLocked(userId))
                .filter(found -> authenticators.confirmed(userId).isPresent())
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        authenticators.removeAll(userId);
        changeLog.record(AccessChange.AUTHENTICATOR_RESET, user);
        mails.authenticatorReset(user, customer, currentActor.get().name());
    }

    private Customer own() {
        return users.membership(currentActor.get().id(), currentActor.get().organisationId())
                .map(Membership::customer)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.ORGANISATION_NOT_FOUND));
    }

    private void tell(Consumer<CustomerUser> mail) {
        users.membersOf(currentActor.get().organisationId()).stream()
                .filter(membership -> membership.isAdministrator() && membership.isIn())
                .map(Membership::user)
                .filter(CustomerUser::isActive)
                .forEach(mail);
    }
}
