package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.commission.control.HeldStore;
import no.front.commission.control.HoldMails;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.control.PayoutDay;
import no.front.commission.control.Withholding;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldChange;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldEventKind;
import no.front.commission.entity.HoldGround;
import no.front.commission.entity.HoldScope;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Decides on held commission (CPA-6), all of it or number by number, each time with a reason: it is released; or forfeited, on
 * established misuse, or on missing proof once the last day to give it is over. A report to the police decides nothing about the
 * money.
 */
@Stateless
@Allowed(Function.COMMISSION_DECIDE)
public class HoldDecisions {

    @Inject
    HoldStore store;

    @Inject
    HeldStore held;

    @Inject
    HoldReadStore reading;

    @Inject
    Withholding withholding;

    @Inject
    HoldMails mails;

    @Inject
    BusinessSettings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /**
     * Payable on the next payout day.
     *
     * @param keys of the numbers; empty for all, which ends the case
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, NOTHING_CHOSEN, TEXT_MISSING, TOO_LONG
     */
    public void release(long holdId, Set<String> keys, String reason) {
        CommissionHold hold = withholding.lockedWithAmounts(holdId);
        List<byte[]> numbers = chosen(hold, keys);
        HoldEvent event = withholding.release(hold, numbers, reason);
        LocalDate due = PayoutDay.onOrAfter(clock.today(), settings.number(CommissionSetting.PAYOUT_DAY));
        mails.released(hold, event, due);
        changeLog.record(
                HoldChange.COMMISSION_RELEASED, hold, reason, amount(event).and(end(hold, keys)));
    }

    /**
     * Never paid.
     *
     * @param keys of the numbers; empty for all, which ends the case
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, NOTHING_CHOSEN, GROUND_MISSING, PROOF_NOT_DEMANDED, PROOF_NOT_DUE with the
     *     last day to give it, TEXT_MISSING, TOO_LONG
     */
    public void forfeit(long holdId, Set<String> keys, HoldGround ground, String reason) {
        CommissionHold hold = withholding.lockedWithAmounts(holdId);
        List<byte[]> numbers = chosen(hold, keys);
        if (ground == null) {
            throw new BusinessRuleViolation(HoldError.GROUND_MISSING);
        }
        if (ground == HoldGround.PROOF_MISSING) {
            requireProofOverdue(hold, numbers);
        }
        HoldEvent event = withholding.forfeit(hold, numbers, ground, reason);
        mails.forfeited(hold, event);
        changeLog.record(
                HoldChange.COMMISSION_FORFEITED,
                hold,
                reason,
                amount(event).field("ground", null, ground).and(end(hold, keys)));
    }

    private void requireProofOverdue(CommissionHold hold, List<byte[]> numbers) {
        LocalDate last = held.lastProofDay(hold, numbers)
                .map(LocalDate::parse)
                .filter(day -> held.undemanded(hold, numbers) == 0)
                .orElseThrow(() -> new BusinessRuleViolation(HoldError.PROOF_NOT_DEMANDED));
        if (!clock.today().isAfter(last)) {
            throw new BusinessRuleViolation(HoldError.PROOF_NOT_DUE, last);
        }
    }

    /** Told to the police; what is held stays held. @throws BusinessRuleViolation NOT_FOUND, STATUS, REFERENCE_MISSING, TEXT_MISSING, TOO_LONG */
    public void report(long holdId, String reference, String reason) {
        CommissionHold hold = store.locked(holdId);
        Changes changes = hold.report(reference);
        store.add(HoldEvent.decision(hold, HoldEventKind.REPORTED, reason, clock.now(), by()));
        changeLog.record(HoldChange.MISUSE_REPORTED, hold, reason, changes);
    }

    /**
     * Ends a case that holds nothing, e.g. a demand that was answered well.
     *
     * @throws BusinessRuleViolation NOT_FOUND, STATUS, STILL_HELD with how much, TEXT_MISSING, TOO_LONG
     */
    public void close(long holdId, String reason) {
        CommissionHold hold = withholding.lockedWithAmounts(holdId);
        hold.requireOpen();
        if (held.heldNumbers(hold, List.of()) > 0) {
            Money withheld = reading.sums(hold).withheld();
            throw new BusinessRuleViolation(HoldError.STILL_HELD, withheld);
        }
        store.add(HoldEvent.decision(hold, HoldEventKind.CLOSED, reason, clock.now(), by()));
        changeLog.record(HoldChange.HOLD_CLOSED, hold, reason, hold.decide(clock.now(), by()));
    }

    private List<byte[]> chosen(CommissionHold hold, Set<String> keys) {
        hold.requireOpen();
        List<byte[]> numbers = HoldCases.hashes(keys);
        if (held.heldNumbers(hold, numbers) == 0) {
            throw new BusinessRuleViolation(HoldError.NOTHING_CHOSEN);
        }
        return numbers;
    }

    /** What was decided as a whole, or is about one number of which nothing is left, is decided. */
    private Changes end(CommissionHold hold, Set<String> keys) {
        boolean whole = keys.isEmpty() || hold.scope() == HoldScope.NUMBER && held.heldNumbers(hold, List.of()) == 0;
        return whole ? hold.decide(clock.now(), by()) : Changes.none();
    }

    private static Changes amount(HoldEvent event) {
        return Changes.none().field("amount", null, event.amount()).field("numbers", null, event.numbers());
    }

    private String by() {
        return actor.get().name();
    }
}
