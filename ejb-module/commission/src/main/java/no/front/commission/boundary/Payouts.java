package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.front.commission.control.PayoutApproval;
import no.front.commission.control.PayoutDay;
import no.front.commission.control.PayoutListStore;
import no.front.commission.control.PayoutMaking;
import no.front.commission.control.PayoutNotes;
import no.front.commission.control.PayoutOrders;
import no.front.commission.control.PayoutStore;
import no.front.commission.control.PayoutViewStore;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Single payouts: read, approved by somebody else than who prepared them, sent back (CPA-7). */
@Stateless
public class Payouts {

    private static final int SHOWN = 24;

    @Inject
    PayoutStore store;

    @Inject
    PayoutListStore lists;

    @Inject
    PayoutViewStore views;

    @Inject
    PayoutApproval approval;

    @Inject
    PayoutMaking making;

    @Inject
    PayoutOrders orders;

    @Inject
    PayoutNotes notes;

    @Inject
    BusinessClock clock;

    @Inject
    BusinessSettings settings;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** With all its amount is made of. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.COMMISSION_READ)
    public PayoutView get(long id) {
        return views.view(store.payout(id).whole());
    }

    /** Its note as PDF, as it would look if it were approved now. @throws BusinessRuleViolation NOT_FOUND; what a note refuses */
    @Allowed(Function.COMMISSION_READ)
    public byte[] draft(long id) {
        Payout payout = store.payout(id);
        return notes.draft(payout, orders.account(payout.customer()), clock.today());
    }

    /** A customer's, newest first. */
    @Allowed(Function.COMMISSION_READ)
    public List<PayoutRow> ofCustomer(long customer) {
        return lists.ofCustomer(customer, SHOWN);
    }

    /** Sorts: {@code customer}, {@code toPay}; by day else. @param text of the customer's name; "" for all */
    @Allowed(Function.COMMISSION_READ)
    public Page<PayoutRow> page(Optional<PayoutStatus> status, String text, PageRequest request) {
        return lists.payouts(status, text, request);
    }

    @Allowed(Function.COMMISSION_READ)
    public PayoutWork work() {
        return lists.work(PayoutDay.onOrBefore(clock.today(), settings.number(CommissionSetting.PAYOUT_DAY)));
    }

    /**
     * Approves it: the note is issued and booked, advances and claims are set off, the rest is ordered at the bank.
     *
     * @param remark may be empty
     * @throws BusinessRuleViolation as {@link PayoutApproval#approve}
     */
    @Allowed(Function.PAYOUT_APPROVE)
    public void approve(long id, String remark) {
        approval.approve(id, actor.get(), remark);
    }

    /**
     * Not like this: what it was made of waits for another payout.
     *
     * @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.PAYOUT_APPROVE)
    public void sendBack(long id, String reason) {
        Payout payout = store.lockedPayout(id);
        Changes changes = payout.sendBack(reason, actor.get(), clock.now());
        changeLog.record(PayoutChange.PAYOUT_SENT_BACK, payout, payout.remark(), changes);
    }

    /**
     * Proposes the customer's payout anew, as things stand now, by whoever asks: what was waiting is sent back.
     *
     * @return the new one's id; 0 when there is none, since its sum is carried now or the customer can't be paid
     * @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, STAFF_ONLY
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public long prepareAnew(long id, String reason) {
        Payout payout = store.lockedPayout(id);
        if (payout.status() == PayoutStatus.PROPOSED) {
            Changes changes = payout.sendBack(reason, actor.get(), clock.now());
            changeLog.record(PayoutChange.PAYOUT_SENT_BACK, payout, payout.remark(), changes);
        } else if (payout.status() != PayoutStatus.SENT_BACK) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, payout.status());
        }
        store.flush();
        return making.again(payout, actor.get());
    }
}
