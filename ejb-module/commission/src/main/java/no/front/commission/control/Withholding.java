package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldEventKind;
import no.front.commission.entity.HoldGround;
import no.front.commission.entity.HoldLine;
import no.front.commission.entity.PremiumStatus;
import no.front.commission.entity.SettlementPosted;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Wording;

/**
 * Moves held commission (CPA-6), to the øre. What a case holds of a settlement line is the commission of its held transactions by
 * the line's shares; each step moves the difference to what was held before it, so that whatever order numbers are decided in,
 * held + released + forfeited + reversed is what was taken. Three of 10.00 at 45.55 % hold 10.93; released one by one they give
 * 3.65, 3.64 and 3.64.
 *
 * <p>Amounts are locked first, then cases: by everybody who needs both.
 */
@Dependent
public class Withholding {

    @Inject
    HoldStore holds;

    @Inject
    HeldStore held;

    @Inject
    CommissionAmountStore amounts;

    @Inject
    Ledger ledger;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Wording wording;

    /** What a settlement brought: what it took back is not held any more, and what is in an open case's scope is. */
    public void settled(@Observes SettlementPosted settlement) {
        for (long id : held.holdsReversedBy(settlement.settlementId())) {
            reverse(holds.get(id), settlement.settlementId());
        }
        for (long id : held.openHoldsOf(settlement.settlementId())) {
            CommissionHold hold = lockedWithAmounts(id);
            if (hold.isOpen()) {
                take(hold, HoldEventKind.WITHHELD, "");
            }
        }
    }

    /** The case, with the amounts of its customer that stand on no payout; both locked. */
    public CommissionHold lockedWithAmounts(long holdId) {
        amounts.lockedOpen(holds.get(holdId).customer().id());
        return holds.locked(holdId);
    }

    /**
     * Takes what is settled in scope and on no payout; who begins to hold takes what was released before, too. The amounts are
     * locked.
     *
     * @param kind of the step; nothing taken makes no step of WITHHELD
     */
    public void take(CommissionHold hold, HoldEventKind kind, String note) {
        // what a settlement brings is held; what was released only by who begins to hold anew
        Map<Long, Long> released = kind == HoldEventKind.WITHHELD ? Map.of() : held.released(hold);
        int taken = held.take(hold) + held.takeReleased(hold, released.keySet());
        if (taken == 0 && kind == HoldEventKind.WITHHELD) {
            return;
        }
        Map<Long, HeldLine> now = held.byLine(hold, PremiumStatus.WITHHELD);
        Map<Long, HoldLine> before = held.linesOf(hold);
        Set<Long> fresh = new HashSet<>(now.keySet());
        fresh.removeAll(before.keySet());
        Map<Long, Long> amountOf = new HashMap<>(released);
        amountOf.putAll(held.amounts(fresh));
        Money sum = Money.ZERO;
        for (Map.Entry<Long, HeldLine> entry : new TreeMap<>(now).entrySet()) {
            HoldLine line = before.get(entry.getKey());
            if (line == null) {
                line = new HoldLine(hold, entry.getKey(), amountOf.get(entry.getKey()));
                held.add(line);
            }
            Money more = line.withhold(entry.getValue().commission());
            if (!more.isZero()) {
                amounts.get(line.amountId()).withhold(more);
                sum = sum.plus(more);
            }
        }
        HoldEvent event = HoldEvent.of(hold, kind, note, now(), by());
        event.moved(taken == 0 ? 0 : held.heldNumbers(hold, List.of()), taken, sum);
        holds.add(event);
        if (!sum.isZero()) {
            ledger.book(HoldBooks.held(event, clock.today(), text("held", hold)));
        }
    }

    /**
     * What is held of these numbers is found in order: payable on the next payout day. The case is locked.
     *
     * @param numbers their keyed hashes; empty for all
     * @return what was released
     */
    public HoldEvent release(CommissionHold hold, List<byte[]> numbers, String reason) {
        HoldEvent event = HoldEvent.decision(hold, HoldEventKind.RELEASED, reason, now(), by());
        Map<Long, Money> moved = decide(hold, numbers, PremiumStatus.RELEASED, event, HoldLine::release);
        LocalDate today = clock.today();
        LocalDate due = PayoutDay.onOrAfter(today, settings.number(CommissionSetting.PAYOUT_DAY));
        moved.forEach((id, sum) -> {
            if (!sum.isZero()) {
                CommissionAmount origin = amounts.get(id);
                CommissionAmount released = origin.released(sum, hold.id(), today, due);
                if (origin.status() == AmountStatus.DISPUTED) {
                    released.dispute();
                }
                amounts.add(released);
            }
        });
        if (!event.amount().isZero()) {
            ledger.book(HoldBooks.released(event, today, text("released", hold)));
        }
        return event;
    }

    /** What is held of these numbers is never paid. The case is locked. @param numbers as {@link #release} */
    public HoldEvent forfeit(CommissionHold hold, List<byte[]> numbers, HoldGround ground, String reason) {
        HoldEvent event = HoldEvent.decision(hold, HoldEventKind.FORFEITED, reason, now(), by())
                .because(ground);
        decide(hold, numbers, PremiumStatus.FORFEITED, event, HoldLine::forfeit);
        if (!event.amount().isZero()) {
            ledger.book(HoldBooks.forfeited(event, clock.today(), text("forfeited", hold)));
        }
        return event;
    }

    /** @return what was moved, by the amount that it was taken out of */
    private Map<Long, Money> decide(
            CommissionHold hold,
            List<byte[]> numbers,
            PremiumStatus outcome,
            HoldEvent event,
            BiFunction<HoldLine, Money, Money> move) {
        int count = held.heldNumbers(hold, numbers);
        int transactions = held.decide(hold, numbers, outcome);
        Map<Long, HeldLine> left = held.byLine(hold, PremiumStatus.WITHHELD);
        Map<Long, Money> moved = new TreeMap<>();
        for (HoldLine line : new TreeMap<>(held.linesOf(hold)).values()) {
            moved.merge(line.amountId(), move.apply(line, commission(left, line)), Money::plus);
        }
        event.moved(count, transactions, moved.values().stream().collect(Money.summing()));
        holds.add(event);
        return moved;
    }

    /** Recipients got back what was held or forfeited: the customer must not pay for what it never got. */
    private void reverse(CommissionHold unlocked, long settlementId) {
        CommissionHold hold = lockedWithAmounts(unlocked.id());
        Map<Long, Long> reversing = held.reversingAmounts(hold, settlementId);
        Map<Long, HeldLine> wasForfeited = held.byLine(hold, PremiumStatus.FORFEITED);
        int transactions = held.reverse(hold, settlementId);
        Map<Long, HeldLine> stillHeld = held.byLine(hold, PremiumStatus.WITHHELD);
        Map<Long, HeldLine> stillForfeited = held.byLine(hold, PremiumStatus.FORFEITED);
        Map<Long, HoldLine> lines = held.linesOf(hold);
        Money notHeld = Money.ZERO;
        Money notForfeited = Money.ZERO;
        for (long id : new TreeSet<>(reversing.keySet())) {
            HoldLine line = lines.get(id);
            if (line == null) {
                continue;
            }
            Money less = line.reverse(commission(stillHeld, line));
            Money lost = commission(wasForfeited, line).minus(commission(stillForfeited, line));
            Money back = line.reverseForfeited(
                    stillForfeited.containsKey(id) ? line.forfeited().minus(lost) : Money.ZERO);
            Money given = less.plus(back);
            if (!given.isZero()) {
                amounts.get(reversing.get(id)).withhold(given.negate());
            }
            notHeld = notHeld.plus(less);
            notForfeited = notForfeited.plus(back);
        }
        Money sum = notHeld.plus(notForfeited);
        if (transactions > 0 || !sum.isZero()) {
            HoldEvent event =
                    HoldEvent.of(hold, HoldEventKind.REVERSED, "", now(), by()).moved(0, transactions, sum);
            holds.add(event);
            if (!sum.isZero()) {
                ledger.book(HoldBooks.reversed(event, notHeld, notForfeited, clock.today(), text("reversed", hold)));
            }
        }
    }

    private static Money commission(Map<Long, HeldLine> lines, HoldLine line) {
        HeldLine left = lines.get(line.settlementLineId());
        return left == null ? Money.ZERO : left.commission();
    }

    private String text(String what, CommissionHold hold) {
        return wording.text("commission", Language.BOKMAL, "hold.book." + what, hold.label());
    }

    private Instant now() {
        return clock.now();
    }

    private String by() {
        return actor.get().name();
    }
}
