package no.front.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.Oslo;

/**
 * CON-1: how long an order that staff entered waits for the orderer to accept the terms. Days of the calendar in Oslo,
 * counted from the day it was entered; the day of the deadline itself still counts.
 *
 * <p>Example with 7 and 30 days, entered on 1 March at 23:30: reminded on 8 March, acceptable through 31 March, lapsed on
 * 1 April.
 *
 * @param reminderDays after how many days the orderer is reminded, once
 * @param lastDays after how many days it is too late
 */
public record AcceptanceDeadline(int reminderDays, int lastDays) {

    public boolean isReminderDue(Instant placedAt, boolean reminded, LocalDate today) {
        return !reminded
                && !isOver(placedAt, today)
                && !today.isBefore(Oslo.dayOf(placedAt).plusDays(reminderDays));
    }

    public boolean isOver(Instant placedAt, LocalDate today) {
        return today.isAfter(lastDay(placedAt));
    }

    public LocalDate lastDay(Instant placedAt) {
        return Oslo.dayOf(placedAt).plusDays(lastDays);
    }
}
