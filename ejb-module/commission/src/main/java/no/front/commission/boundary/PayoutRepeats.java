package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.commission.control.PayoutOrders;
import no.front.commission.control.PayoutRepeatStore;
import no.front.commission.control.PayoutStore;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutRepeat;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.Subject;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Pays once more what the bank did not (CPA-7): one person asks for it, another approves, then the bank gets a new order to
 * the account that is confirmed by then. Note and debt stand meanwhile.
 */
@Stateless
public class PayoutRepeats {

    @Inject
    PayoutStore store;

    @Inject
    PayoutRepeatStore repeats;

    @Inject
    PayoutOrders orders;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Where it stands; empty for what is neither payout nor advance. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.COMMISSION_READ)
    public Optional<PayoutRepeatView> of(Subject subject) {
        return switch (subject.type()) {
            case Payout.SUBJECT -> Optional.of(view(store.payout(subject.id())));
            case Advance.SUBJECT -> Optional.of(view(store.advance(subject.id())));
            default -> Optional.empty();
        };
    }

    private PayoutRepeatView view(Payout payout) {
        return new PayoutRepeatView(
                payout.subject(),
                payout.customer().id(),
                payout.customer().name(),
                payout.sums().toPay(),
                payout.status() == PayoutStatus.REJECTED,
                payout.rejection(),
                payout.account(),
                orders.confirmed(payout.customer()),
                repeats.newest(payout.subject()));
    }

    private PayoutRepeatView view(Advance advance) {
        return new PayoutRepeatView(
                advance.subject(),
                advance.customer().id(),
                advance.customer().name(),
                advance.amount(),
                advance.status() == AdvanceStatus.REJECTED,
                advance.rejection(),
                advance.account(),
                orders.confirmed(advance.customer()),
                repeats.newest(advance.subject()));
    }

    /**
     * Asks for it; somebody else approves.
     *
     * @return id of what was asked for
     * @throws BusinessRuleViolation NOT_FOUND, PAYOUT_STATUS, REPEAT_WAITS, ACCOUNT_NOT_CONFIRMED, REASON_MISSING, TOO_LONG,
     *     STAFF_ONLY
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public long ask(Subject subject, String reason) {
        return switch (subject.type()) {
            case Payout.SUBJECT -> {
                Payout payout = store.lockedPayout(subject.id());
                requireRejected(payout.status() == PayoutStatus.REJECTED, payout.status());
                orders.account(payout.customer());
                PayoutRepeat repeat = asked(subject, payout.rejection(), reason);
                changeLog.record(PayoutChange.PAYOUT_REPEAT_ASKED, payout, repeat.reason(), Changes.none());
                yield repeat.id();
            }
            case Advance.SUBJECT -> {
                Advance advance = store.lockedAdvance(subject.id());
                requireRejected(advance.status() == AdvanceStatus.REJECTED, advance.status());
                orders.account(advance.customer());
                PayoutRepeat repeat = asked(subject, advance.rejection(), reason);
                changeLog.record(PayoutChange.ADVANCE_REPEAT_ASKED, advance, repeat.reason(), Changes.none());
                yield repeat.id();
            }
            default -> throw new BusinessRuleViolation(PayoutError.NOT_FOUND);
        };
    }

    private static void requireRejected(boolean rejected, Enum<?> status) {
        if (!rejected) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, status);
        }
    }

    private PayoutRepeat asked(Subject subject, String rejection, String reason) {
        if (repeats.newest(subject).filter(PayoutRepeat::isWaiting).isPresent()) {
            throw new BusinessRuleViolation(PayoutError.REPEAT_WAITS);
        }
        PayoutRepeat repeat = new PayoutRepeat(subject, rejection, reason, actor.get(), clock.now());
        repeats.add(repeat);
        return repeat;
    }

    /**
     * Approves it: the bank is told to pay, to the account that is confirmed now.
     *
     * @param remark may be empty
     * @throws BusinessRuleViolation NOT_FOUND, REPEAT_DECIDED, FOUR_EYES, STAFF_ONLY, PAYOUT_STATUS, ACCOUNT_NOT_CONFIRMED,
     *     TOO_LONG
     */
    @Allowed(Function.PAYOUT_APPROVE)
    public void approve(long id, String remark) {
        PayoutRepeat found = repeats.get(id);
        long subject = found.subject().id();
        if (found.subject().type().equals(Payout.SUBJECT)) {
            Payout payout = store.lockedPayout(subject);
            PayoutRepeat repeat = approved(found, remark);
            Changes changes = payout.orderAnew(orders.account(payout.customer()));
            payout.ordered(orders.order(payout, repeat.askedById(), actor.get().id()));
            changeLog.record(PayoutChange.PAYOUT_ORDERED_ANEW, payout, repeat.remark(), changes);
        } else {
            Advance advance = store.lockedAdvance(subject);
            PayoutRepeat repeat = approved(found, remark);
            Changes changes = advance.orderAnew(orders.account(advance.customer()));
            advance.ordered(
                    orders.order(advance, repeat.askedById(), actor.get().id()));
            changeLog.record(PayoutChange.ADVANCE_ORDERED_ANEW, advance, repeat.remark(), changes);
        }
    }

    private PayoutRepeat approved(PayoutRepeat found, String remark) {
        PayoutRepeat repeat = repeats.locked(found);
        repeat.approve(actor.get(), clock.now(), remark);
        return repeat;
    }

    /**
     * Not paid once more, for now; who asked may take it back so.
     *
     * @throws BusinessRuleViolation NOT_FOUND, REPEAT_DECIDED, STAFF_ONLY, REASON_MISSING, TOO_LONG
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public void decline(long id, String reason) {
        PayoutRepeat found = repeats.get(id);
        long subject = found.subject().id();
        if (found.subject().type().equals(Payout.SUBJECT)) {
            Payout payout = store.lockedPayout(subject);
            PayoutRepeat repeat = declined(found, reason);
            changeLog.record(PayoutChange.PAYOUT_REPEAT_DECLINED, payout, repeat.remark(), Changes.none());
        } else {
            Advance advance = store.lockedAdvance(subject);
            PayoutRepeat repeat = declined(found, reason);
            changeLog.record(PayoutChange.ADVANCE_REPEAT_DECLINED, advance, repeat.remark(), Changes.none());
        }
    }

    private PayoutRepeat declined(PayoutRepeat found, String reason) {
        PayoutRepeat repeat = repeats.locked(found);
        repeat.decline(actor.get(), clock.now(), reason);
        return repeat;
    }
}
