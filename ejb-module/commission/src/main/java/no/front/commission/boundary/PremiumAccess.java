package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.front.commission.control.HoldMails;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.control.PremiumDenialStore;
import no.front.commission.entity.HoldChange;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.PremiumDenial;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Denies premium-rate messages to a customer, on a short number of it, or on one service, from a day on (CPA-6): what is accepted
 * later is kept aside and earns nothing. The customer is told.
 */
@Stateless
@Allowed(Function.PREMIUM_EDIT)
public class PremiumAccess {

    @Inject
    PremiumDenialStore store;

    @Inject
    HoldStore holds;

    @Inject
    HoldReadStore reading;

    @Inject
    HoldMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * @param shortNumber null or "" for all of them
     * @param serviceId null for all of them
     * @param from today at once, a later day from its midnight in Oslo
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, ALREADY_DENIED, DAY_MISSING, DAY_TOO_EARLY, TEXT_MISSING, TOO_LONG
     */
    public long deny(long customerId, String shortNumber, Long serviceId, LocalDate from, String reason) {
        Customer customer = holds.lockedCustomer(customerId);
        LocalDate today = clock.today();
        if (from == null) {
            throw new BusinessRuleViolation(HoldError.DAY_MISSING);
        }
        if (from.isBefore(today)) {
            throw new BusinessRuleViolation(HoldError.DAY_TOO_EARLY, today);
        }
        String number = shortNumber == null ? "" : shortNumber.strip();
        requireKnown(customerId, number, serviceId);
        boolean standing = store.ofCustomer(customerId).stream()
                .anyMatch(other -> !other.isLifted()
                        && other.shortNumber().equals(number)
                        && other.serviceId().orElse(0) == (serviceId == null ? 0 : serviceId));
        if (standing) {
            throw new BusinessRuleViolation(HoldError.ALREADY_DENIED);
        }
        Instant now = clock.now();
        Instant at = from.equals(today) ? now : Oslo.startOf(from);
        PremiumDenial denial = new PremiumDenial(
                customer, number, serviceId, at, reason, now, actor.get().name());
        store.add(denial);
        mails.denial(customer, "denied", what(denial), from, denial.reason());
        changeLog.record(
                HoldChange.PREMIUM_DENIED,
                denial,
                denial.reason(),
                Changes.none().field("from", null, from));
        return denial.id();
    }

    private void requireKnown(long customerId, String number, Long serviceId) {
        Map<Long, String> services = reading.services(customerId);
        boolean known = serviceId == null
                ? number.isEmpty() || services.values().stream().anyMatch(label -> label.split(" ")[0].equals(number))
                : services.containsKey(serviceId) && number.isEmpty();
        if (!known) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
    }

    /** Allowed again from now on. @throws BusinessRuleViolation NOT_FOUND, ALREADY_LIFTED, TEXT_MISSING, TOO_LONG */
    public void lift(long denialId, String reason) {
        PremiumDenial denial = store.locked(denialId);
        Changes changes = denial.lift(reason, clock.now(), actor.get().name());
        mails.denial(denial.customer(), "allowed", what(denial), clock.today(), denial.liftReason());
        changeLog.record(HoldChange.PREMIUM_DENIAL_LIFTED, denial, denial.liftReason(), changes);
    }

    /** A customer's, newest first. */
    @Allowed(Function.PREMIUM_READ)
    public List<PremiumDenial> of(long customerId) {
        return store.ofCustomer(customerId);
    }

    /** Services of a customer, by id: {@code 2440 GIVER}. */
    @Allowed(Function.PREMIUM_READ)
    public Map<Long, String> services(long customerId) {
        return reading.services(customerId);
    }

    /** Those that stand, newest first. */
    @Allowed(Function.PREMIUM_READ)
    public List<PremiumDenial> standing() {
        return store.standing();
    }

    /** What a denial is about, as people call it: {@code 2440 GIVER}, {@code 2440}; the customer's name for all. */
    private String what(PremiumDenial denial) {
        return denial.serviceId().isPresent()
                ? reading.services(denial.customer().id())
                        .get(denial.serviceId().getAsLong())
                : denial.shortNumber().isEmpty() ? denial.customer().name() : denial.shortNumber();
    }
}
