package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.front.access.control.AccessFigures;
import no.front.access.control.PortalLookStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.PortalLook;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Function;
import no.front.platform.entity.Seat;

/**
 * Staff look at a customer's portal as its organisation administrator sees it, to read only: with a reason, for a while, each
 * page in the log (ACC-8, ACC-9). What they may not do there is refused by the guard of every boundary.
 */
@Stateless
public class PortalLooks {

    @Inject
    PortalLookStore looks;

    @Inject
    Customers customers;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /**
     * @return the key for the browser, given out this once
     * @throws BusinessRuleViolation NOT_FOUND, REASON_MISSING, TEXT_TOO_LONG
     */
    @Allowed(Function.PORTAL_VIEW)
    public String open(long customerId, String reason) {
        Customer customer = customers.get(customerId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(PlatformError.REASON_MISSING);
        }
        if (why.length() > PortalLook.LONGEST_REASON) {
            throw new BusinessRuleViolation(PlatformError.TEXT_TOO_LONG, PortalLook.LONGEST_REASON);
        }
        Instant now = clock.now();
        String key = RandomSecret.token();
        looks.add(new PortalLook(
                RandomSecret.hash(key),
                currentActor.get().id(),
                currentActor.sessionId(),
                customerId,
                why,
                now,
                now.plus(figures.longestLook())));
        changeLog.record(AccessChange.PORTAL_LOOK_OPENED, customer, why, Changes.none());
        return key;
    }

    /**
     * Who looks by the key, if its time isn't over. The page that is asked for stands in the log, by the name of the member
     * of staff.
     *
     * @param key what the browser brings
     * @param page what is looked at; "" for nothing worth a line
     */
    @Open("asked with each request, before it is known who it is")
    public Optional<OpenLook> find(String key, String page) {
        Instant now = clock.now();
        return open(key, now).map(look -> {
            Customer customer = looks.customer(look.customerId());
            if (!page.isEmpty()) {
                record(
                        look,
                        AccessChange.PORTAL_PAGE_SEEN,
                        customer,
                        Changes.none().field("page", null, page));
            }
            return new OpenLook(
                    new SignedInUser(
                            0,
                            look.staffId(),
                            look.name(),
                            Seat.of(look.customerId(), CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()),
                            customer.name(),
                            false,
                            look.language(),
                            Duration.between(now, look.endsAt()).toSeconds(),
                            true),
                    look.endsAt());
        });
    }

    private Optional<PortalLookStore.Open> open(String key, Instant now) {
        return key == null || key.isBlank()
                ? Optional.empty()
                : looks.open(RandomSecret.hash(key), now, now.minus(figures.idle()))
                        .filter(look -> actor(look).may(Function.PORTAL_VIEW));
    }

    /** @return the customer that was looked at; nothing for a dead key */
    @Open("who holds the key may end it")
    public Optional<Long> end(String key) {
        return open(key, clock.now()).map(look -> {
            looks.end(look.id(), clock.now());
            record(look, AccessChange.PORTAL_LOOK_ENDED, looks.customer(look.customerId()), Changes.none());
            return look.customerId();
        });
    }

    private void record(PortalLookStore.Open look, AccessChange action, Customer customer, Changes changes) {
        currentActor.become(actor(look));
        changeLog.record(action, customer, changes);
    }

    private Actor actor(PortalLookStore.Open look) {
        return Actor.staff(
                look.staffId(), look.name(), look.roles(), currentActor.get().address());
    }
}
