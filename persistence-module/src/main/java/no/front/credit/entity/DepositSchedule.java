package no.front.credit.entity;

import java.time.LocalDate;

/**
 * CRE-4: the days of a demand for a deposit, all counted from the day it is sent. It is due after some days; it is reminded of
 * twice after that, without a fee; and it can be paid up to its last day, after which the order lapses.
 *
 * <p>Example with the default figures: demanded 1 March 2026, due 15 March, reminded of on 22 and 29 March, last day
 * 31 March; on 1 April the order lapses.
 *
 * @param dueDays from the demand to the due date
 * @param lapseDays from the demand to the last day
 * @param firstReminder days after the due date
 * @param secondReminder days after the due date
 */
public record DepositSchedule(int dueDays, int lapseDays, int firstReminder, int secondReminder) {

    /** Never after the last day. */
    public LocalDate dueOn(LocalDate demandedOn) {
        return demandedOn.plusDays(Math.min(dueDays, lapseDays));
    }

    public LocalDate lastDay(LocalDate demandedOn) {
        return demandedOn.plusDays(lapseDays);
    }

    /** How many reminders should have been sent by that day; a missed one is not made up for. */
    public int remindersBy(LocalDate day, LocalDate dueOn) {
        if (!day.isBefore(dueOn.plusDays(Math.max(firstReminder, secondReminder)))) {
            return 2;
        }
        return day.isBefore(dueOn.plusDays(Math.min(firstReminder, secondReminder))) ? 0 : 1;
    }
}
