package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.commission.control.PayoutListStore;
import no.front.commission.control.PayoutOrders;
import no.front.commission.control.PayoutRepeatStore;
import no.front.commission.control.PayoutStore;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutRepeat;
import no.front.customer.entity.Customer;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Commission paid before Strex has settled, and set off against what comes later (CPA-5). */
@Stateless
public class Advances {

    @Inject
    PayoutStore store;

    @Inject
    PayoutListStore lists;

    @Inject
    PayoutOrders orders;

    @Inject
    PayoutRepeatStore repeats;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Newest first. @param customer 0 for all */
    @Allowed(Function.COMMISSION_READ)
    public Page<AdvanceRow> page(Optional<AdvanceStatus> status, long customer, PageRequest request) {
        return lists.advances(status, customer, request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.COMMISSION_READ)
    public Advance get(long id) {
        return store.advance(id).whole();
    }

    /** What payouts took of it, oldest first. */
    @Allowed(Function.COMMISSION_READ)
    public List<AdvanceRow.Use> uses(long id) {
        return lists.uses(id);
    }

    /** Earned and neither paid nor promised, in cash as the notes would pay it: more should not be paid ahead. */
    @Allowed(Function.COMMISSION_READ)
    public Money earned(long customer) {
        return lists.advanceRoom(customer).left();
    }

    /**
     * Prepares one; somebody else approves it.
     *
     * @param month whose commission is paid ahead
     * @param aboveEarned that more than what is earned is meant
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, AMOUNT_NOT_POSITIVE, MONTH_MISSING, REASON_MISSING, TOO_LONG, STAFF_ONLY;
     *     ADVANCE_ABOVE_EARNED
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public long prepare(long customerId, BillingMonth month, Money amount, String reason, boolean aboveEarned) {
        Customer customer = store.customer(customerId);
        Money earned = lists.advanceRoom(customerId).left();
        Advance advance = new Advance(customer, month, amount, reason, actor.get(), clock.now());
        if (!aboveEarned && amount.isMoreThan(earned)) {
            throw new BusinessRuleViolation(PayoutError.ADVANCE_ABOVE_EARNED, earned.max(Money.ZERO));
        }
        store.add(advance);
        store.flush();
        changeLog.record(
                PayoutChange.ADVANCE_PREPARED,
                advance,
                advance.reason(),
                Changes.none().field("amount", null, amount).field("month", null, month));
        return advance.id();
    }

    /**
     * Approves it: the bank is told to pay at once.
     *
     * @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, FOUR_EYES, STAFF_ONLY, ACCOUNT_NOT_CONFIRMED, TOO_LONG
     */
    @Allowed(Function.PAYOUT_APPROVE)
    public void approve(long id, String remark) {
        Advance advance = store.lockedAdvance(id);
        Changes changes = advance.approve(actor.get(), clock.now(), orders.account(advance.customer()), remark);
        advance.ordered(orders.order(advance));
        changeLog.record(PayoutChange.ADVANCE_APPROVED, advance, advance.remark(), changes);
    }

    /** Nobody wants it any more. @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, REASON_MISSING, TOO_LONG */
    @Allowed(Function.PAYOUT_PREPARE)
    public void withdraw(long id, String reason) {
        Advance advance = store.lockedAdvance(id);
        Changes changes = advance.withdraw(reason, actor.get(), clock.now());
        repeats.newest(advance.subject())
                .filter(PayoutRepeat::isWaiting)
                .ifPresent(waiting -> waiting.decline(actor.get(), clock.now(), reason));
        changeLog.record(PayoutChange.ADVANCE_WITHDRAWN, advance, advance.remark(), changes);
    }
}
