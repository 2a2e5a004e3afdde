package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.OpenSessions;
import no.front.access.control.SecurityStore;
import no.front.access.control.SessionStore;
import no.front.access.control.TwoStepRules;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessSession;
import no.front.access.entity.Holder;
import no.front.access.entity.Membership;
import no.front.access.entity.SessionEnd;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Seat;

/** Knows a customer's user by the key that the browser brings, with each request anew: who was locked a second ago is out. */
@Stateless
@Open("asked with each request, before it is known who it is")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerSessions {

    @Inject
    SessionStore sessions;

    @Inject
    OpenSessions open;

    @Inject
    CustomerUserStore users;

    @Inject
    SecurityStore policies;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    RealClock clock;

    /**
     * Whose session it is. One that was idle too long, or is too old, ends here.
     *
     * @param key what the browser brings
     * @param use whether the request counts as use; asking how long is left does not
     */
    public Optional<SignedInUser> find(String key, boolean use) {
        return byKey(key).flatMap(session -> open.secondsLeft(
                        session.sessionId(), session.startedAt(), session.lastSeenAt(), use)
                .map(left -> new SignedInUser(
                        session.sessionId(),
                        session.userId(),
                        session.name(),
                        new Seat(session.organisationId(), session.roles(), session.accounts()),
                        session.organisation(),
                        session.organisations() > 1,
                        session.language(),
                        left,
                        false)));
    }

    private Optional<SessionStore.OpenUser> byKey(String key) {
        return key == null || key.isBlank() ? Optional.empty() : sessions.openUser(RandomSecret.hash(key));
    }

    /** The organisations that the key's user belongs to, by name; none for a dead key. */
    public List<OrganisationChoice> organisations(String key) {
        Optional<SignedInUser> user = find(key, false);
        return user.stream()
                .flatMap(found -> users.membershipsOf(found.userId()).stream()
                        .filter(membership -> membership.isUsable(clock.now()))
                        .map(membership -> new OrganisationChoice(
                                membership.organisationId(),
                                membership.customer().name(),
                                membership.role(),
                                membership.organisationId() == found.seat().organisationId())))
                .toList();
    }

    /**
     * The key's user sits in that organisation from now on; but where an organisation of the user's asks for a code, and the
     * session began without, it ends instead (ACC-3).
     *
     * @return whether the user sits there
     *
     * @throws BusinessRuleViolation ORGANISATION_NOT_FOUND for one that isn't the user's, known or not (ACC-10)
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean enter(String key, long customerId) {
        SignedInUser user =
                find(key, true).orElseThrow(() -> new BusinessRuleViolation(AccessError.ORGANISATION_NOT_FOUND));
        Membership membership = users.membership(user.userId(), customerId)
                .filter(found -> found.isUsable(clock.now()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.ORGANISATION_NOT_FOUND));
        AccessSession session = sessions.find(user.sessionId())
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.ORGANISATION_NOT_FOUND));
        if (!session.isTwoStep() && isAsked(user.userId(), session.address())) {
            sessions.end(session.id(), SessionEnd.SECOND_STEP, clock.now());
            return false;
        }
        if (membership.accept(clock.now())) {
            changeLog.record(AccessChange.USER_INVITATION_ACCEPTED, membership);
        }
        sessions.sit(user.sessionId(), customerId);
        return true;
    }

    private boolean isAsked(long userId, String address) {
        return TwoStepRules.of(policies.demandsOn(userId), false, address) != TwoStepRules.Second.NONE;
    }

    /** How many other browsers are signed in as the key's user (ACC-4). */
    public int others(String key) {
        Instant now = clock.now();
        return find(key, false)
                .map(user -> sessions.openOf(
                                Holder.customerUser(user.userId()),
                                now.minus(figures.idle()),
                                now.minus(figures.oldest()))
                        .size())
                .map(all -> all - 1)
                .orElse(0);
    }

    /**
     * Ends the session of the key, if it is open.
     *
     * @param everywhere the user's other sessions as well (ACC-4)
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void signOut(String key, boolean everywhere) {
        byKey(key).ifPresent(session -> {
            sessions.end(session.sessionId(), SessionEnd.SIGNED_OUT, clock.now());
            if (everywhere) {
                sessions.endAll(Holder.customerUser(session.userId()), 0, SessionEnd.SIGNED_OUT_ELSEWHERE, clock.now());
            }
            users.find(session.userId()).ifPresent(user -> {
                changeLog.record(AccessChange.SIGNED_OUT, user);
                if (everywhere) {
                    changeLog.record(AccessChange.SESSIONS_ENDED, user);
                }
            });
        });
    }
}
