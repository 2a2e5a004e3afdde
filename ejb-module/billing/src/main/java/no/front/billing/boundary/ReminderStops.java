package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import no.front.billing.control.ReminderStore;
import no.front.billing.entity.ReminderChange;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderStop;
import no.front.billing.entity.ReminderStopEnd;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * What stops reminders (BIL-9): a dispute, a hold until a day, a payment plan; for one claim, or for all that a customer
 * owes. One of a kind at a time for the same thing.
 */
@Stateless
@Allowed(Function.REMINDER_EDIT)
public class ReminderStops {

    @Inject
    ReminderStore store;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /**
     * The customer objects.
     *
     * @param itemId of one claim; empty for all
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, CLAIM_CLOSED, ALREADY_STOPPED, TEXT_MISSING, TOO_LONG
     */
    public long dispute(long customerId, OptionalLong itemId, String reason) {
        Customer customer = locked(customerId);
        OpenItem claim = claim(customer, itemId);
        return add(ReminderStop.dispute(customer, claim, reason, clock.today(), clock.now(), by()));
    }

    /** @param until last day @throws BusinessRuleViolation as {@link #dispute}, and DAY_MISSING, DAY_TOO_EARLY */
    public long hold(long customerId, OptionalLong itemId, LocalDate until, String reason) {
        Customer customer = locked(customerId);
        OpenItem claim = claim(customer, itemId);
        return add(ReminderStop.hold(customer, claim, until, reason, clock.today(), clock.now(), by()));
    }

    /**
     * The customer pays in instalments, which come to what is owed.
     *
     * @throws BusinessRuleViolation as {@link #dispute}, and INSTALMENTS_MISSING, INSTALMENTS_UNLIKE_OWED, DAY_TOO_EARLY
     */
    public long plan(long customerId, OptionalLong itemId, List<ReminderStop.Instalment> instalments, String reason) {
        Customer customer = locked(customerId);
        OpenItem claim = claim(customer, itemId);
        Money owed = claim == null ? owed(customerId) : claim.remaining();
        return add(ReminderStop.plan(customer, claim, owed, instalments, reason, clock.today(), clock.now(), by()));
    }

    /** What a plan of all that the customer owes comes to. */
    public Money owed(long customerId) {
        return store.owedBy(customerId).stream().map(OpenItem::remaining).collect(Money.summing());
    }

    private long add(ReminderStop stop) {
        boolean standing = store.openStopsOf(stop.customer().id()).stream()
                .anyMatch(other -> other.kind() == stop.kind()
                        && other.holdsOn(clock.today())
                        && other.claim().map(OpenItem::id).equals(stop.claim().map(OpenItem::id)));
        if (standing) {
            throw new BusinessRuleViolation(ReminderError.ALREADY_STOPPED, stop.kind());
        }
        store.add(stop);
        store.flush();
        Changes changes = Changes.none().field("reminderStop", null, stop.kind());
        stop.until().ifPresent(day -> changes.field("until", null, day));
        stop.owed().ifPresent(owed -> changes.field("amount", null, owed));
        changeLog.record(ReminderChange.REMINDERS_STOPPED, stop, stop.reason(), changes);
        return stop.id();
    }

    /**
     * Reminders go on from where they were.
     *
     * @throws BusinessRuleViolation NOT_FOUND, STOP_ENDED with who was quicker, TEXT_MISSING, TOO_LONG
     */
    public void lift(long stopId, String note) {
        ReminderStop stop = store.lockedStop(stopId);
        Changes changes = stop.end(ReminderStopEnd.LIFTED, note, clock.today(), by());
        changeLog.record(ReminderChange.REMINDERS_GO_ON, stop, note, changes);
    }

    /** The claim, for the page that stops it. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.REMINDER_READ)
    public OpenItem claim(long itemId) {
        return store.claim(itemId);
    }

    private Customer locked(long customerId) {
        Customer customer = store.customer(customerId);
        store.lock(customer);
        return customer;
    }

    private OpenItem claim(Customer customer, OptionalLong itemId) {
        if (itemId.isEmpty()) {
            return null;
        }
        OpenItem claim = store.claim(itemId.getAsLong());
        if (claim.customerId() != customer.id()) {
            throw new BusinessRuleViolation(ReminderError.NOT_FOUND);
        }
        if (!claim.isOpen()) {
            throw new BusinessRuleViolation(ReminderError.CLAIM_CLOSED);
        }
        return claim;
    }

    private String by() {
        return actor.get().name();
    }
}
