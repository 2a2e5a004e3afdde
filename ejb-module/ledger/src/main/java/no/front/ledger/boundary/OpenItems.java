package no.front.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.control.KidRule;
import no.front.ledger.control.LedgerStore;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Voucher;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.NumberSeries;

/**
 * Whatever a customer owes or is owed. Items of a booked kind move by {@link Ledger#book}; those that are only asked for
 * move here.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenItems {

    private static final String CREDITS = "customer-credit";

    @Inject
    LedgerStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    NumberSeries numbers;

    @Inject
    BusinessClock clock;

    /** A new one, of nothing yet, with its KID where one pays by KID. */
    public OpenItem open(OpenItem.Opening opening) {
        OpenItem item = openAll(List.of(opening)).getFirst();
        store.flush();
        return item;
    }

    /** As {@link #open}, for many at once; written when the transaction flushes. */
    public List<OpenItem> openAll(List<OpenItem.Opening> openings) {
        KidRule rule = new KidRule(settings.number(LedgerSetting.KID_LENGTH));
        LocalDate today = clock.today();
        return openings.stream()
                .map(opening -> {
                    OpenItem item = new OpenItem(
                            opening, rule.kid(opening.kind(), opening.number()).orElse(null), today);
                    store.add(item);
                    return item;
                })
                .toList();
    }

    /** Number of the next open item of what customers get back. */
    public long nextCredit() {
        return numbers.next(CREDITS);
    }

    /** Asks for an amount that is not booked. */
    public void demand(OpenItem item, Money amount) {
        item.changed(amount, EntryCause.DEMANDED, clock.today(), null);
    }

    /**
     * Takes from what is asked for and not booked.
     *
     * @param voucher that tells of the same event; null for none
     * @throws BusinessRuleViolation OPEN_ITEM_OVERDRAWN
     */
    public void reduce(OpenItem item, Money amount, EntryCause cause, Voucher voucher) {
        store.lock(item);
        item.changed(amount.negate(), cause, voucher == null ? clock.today() : voucher.bookedOn(), voucher);
    }

    /** Gives back to what is asked for what a voucher had taken from it. */
    public void restore(OpenItem item, Money amount, Voucher voucher) {
        store.lock(item);
        item.changed(amount, EntryCause.TAKEN_BACK, voucher.bookedOn(), voucher);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public OpenItem get(long id) {
        return store.findItem(id).orElseThrow(() -> new BusinessRuleViolation(LedgerError.NOT_FOUND));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public OpenItem locked(long id) {
        OpenItem item = get(id);
        store.lock(item);
        return item;
    }

    /** What a payment with this KID is for. */
    public Optional<OpenItem> find(Kid kid) {
        return store.findItem(kid);
    }

    /** What a customer owes and is owed, what is due first foremost. */
    public List<OpenItem> openOf(long customerId) {
        return store.openItemsOf(customerId);
    }
}
