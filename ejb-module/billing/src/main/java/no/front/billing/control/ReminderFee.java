package no.front.billing.control;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.ReminderStepKind;
import no.front.kernel.Money;

/**
 * What a letter about a late claim may cost the customer (BIL-9), by the rules of the day it is sent: nothing before 14 days
 * after due, never more than a twentieth of the base rate (to the nearest krone), at most two fees, the second one only when
 * a deadline of 14 days or more in the letter of the first one was missed; counted anew after six months.
 *
 * <p>Example: due 2 November 2026, sent 15 November: nothing (13 days); sent 16 November: 38.00.
 */
public final class ReminderFee {

    /** A fee that was charged before for the same claim. */
    public record Earlier(LocalDate on, LocalDate deadline, Money amount) {}

    /** Why it costs what it does. */
    public enum Why {
        CHARGED,
        /** Free of charge by the schedule or the group's policy. */
        FREE,
        /** The law's days after due are not over. */
        TOO_EARLY,
        /** As many fees as the law allows are charged. */
        MOST_CHARGED,
        /** The deadline of the earlier letter still runs, or was too short. */
        DEADLINE_RUNS,
        /** The law does not let the creditor charge for such a letter. */
        NOT_ALLOWED,
        /** The compensation instead of fees is charged already, or fees came to as much. */
        COMPENSATED
    }

    /** What it costs, and why. */
    public record Decision(Money amount, Why why) {

        static Decision nothing(Why why) {
            return new Decision(Money.ZERO, why);
        }

        public boolean isCharged() {
            return amount.isPositive();
        }
    }

    private ReminderFee() {}

    /**
     * @param rule in force on the day the letter is sent
     * @param price of the price list; the law's most holds where that is less
     */
    public static Decision of(
            CollectionRule rule,
            ReminderStepKind step,
            Money price,
            LocalDate dueOn,
            LocalDate sentOn,
            List<Earlier> before) {
        if (step != ReminderStepKind.FEE_REMINDER && step != ReminderStepKind.COLLECTION_NOTICE) {
            return Decision.nothing(Why.FREE);
        }
        boolean notice = step == ReminderStepKind.COLLECTION_NOTICE;
        if (notice ? !rule.allowsNoticeFee() : !rule.allowsReminderFee()) {
            return Decision.nothing(Why.NOT_ALLOWED);
        }
        if (sentOn.isBefore(dueOn.plusDays(rule.feeAfterDays()))) {
            return Decision.nothing(Why.TOO_EARLY);
        }
        List<Earlier> counted = before.stream()
                .filter(one -> one.on().isAfter(sentOn.minusMonths(rule.resetMonths())))
                .toList();
        if (before.stream().anyMatch(one -> one.amount().isMoreThan(rule.fee()))) {
            // only the compensation comes to more: never both
            return Decision.nothing(Why.COMPENSATED);
        }
        if (counted.size() >= rule.mostFees()) {
            return Decision.nothing(Why.MOST_CHARGED);
        }
        boolean missed = counted.stream()
                .allMatch(one -> !one.deadline().isBefore(one.on().plusDays(rule.deadlineDays()))
                        && sentOn.isAfter(one.deadline()));
        if (!missed) {
            return Decision.nothing(Why.DEADLINE_RUNS);
        }
        Money amount = rule.fee().min(price);
        return amount.isPositive() ? new Decision(amount, Why.CHARGED) : Decision.nothing(Why.FREE);
    }

    /**
     * The standard compensation between businesses instead of fees: what was charged in fees is set off, so that the customer
     * pays the greater of both, never the sum. Example: 430.00, of which 38.00 were charged as a fee: 392.00.
     */
    public static Decision compensation(Money compensation, List<Earlier> before) {
        Money charged = before.stream().map(Earlier::amount).collect(Money.summing());
        Money rest = compensation.minus(charged);
        return rest.isPositive() ? new Decision(rest, Why.CHARGED) : Decision.nothing(Why.COMPENSATED);
    }
}
