package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.front.billing.control.CollectionNoteStore;
import no.front.billing.control.LateCustomer;
import no.front.billing.control.LateInterestNoting;
import no.front.billing.control.LateRelease;
import no.front.billing.control.ReminderSending;
import no.front.billing.control.ReminderStore;
import no.front.customer.boundary.Customers;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Internal;

/** What the days do to late claims (BIL-9); each call is a transaction of the job that makes it. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ReminderRounds {

    @Inject
    ReminderStore store;

    @Inject
    CollectionNoteStore notes;

    @Inject
    ReminderSending sending;

    @Inject
    LateRelease release;

    @Inject
    LateInterestNoting interest;

    @Inject
    BusinessSettings settings;

    @Inject
    Customers customers;

    /** Holds and plans that may be over. */
    public List<Long> stopsToFollow(LocalDate today) {
        return store.stopsToFollow(today).stream().map(stop -> stop.id()).toList();
    }

    /** @return 1 */
    public long follow(long stopId, LocalDate today) {
        release.follow(stopId, today);
        return 1;
    }

    /** Customers whose delivery is stopped for non-payment, or that something is proposed about. */
    public List<LateCustomer> toRelease() {
        return named(store.customersToRelease());
    }

    public void release(long customerId, LocalDate today) {
        release.release(customerId, today);
    }

    /** Customers with something overdue. */
    public List<LateCustomer> overdue(LocalDate today) {
        return named(store.customersOverdue(today));
    }

    /** Takes the steps that are due. */
    public void remind(long customerId, LocalDate today) {
        sending.locked(customerId, today, false)
                .filter(ReminderProposal::hasSteps)
                .ifPresent(sending::carryOut);
    }

    /** Customers whose interest is to be noted that day. */
    public List<LateCustomer> owingInterest(LocalDate today) {
        boolean monthly = settings.yes(ReminderSetting.MONTHLY_INTEREST);
        if (monthly && today.getDayOfMonth() != 1) {
            return List.of();
        }
        return named(notes.customersOwingInterest(today, monthly));
    }

    public void noteInterest(long customerId, LocalDate today) {
        boolean monthly = settings.yes(ReminderSetting.MONTHLY_INTEREST);
        interest.note(customerId, today, monthly ? today.minusDays(1) : today, monthly);
    }

    private List<LateCustomer> named(Collection<Long> ids) {
        Map<Long, String> names = customers.names(ids);
        return ids.stream()
                .map(id -> new LateCustomer(id, names.getOrDefault(id, "")))
                .toList();
    }
}
