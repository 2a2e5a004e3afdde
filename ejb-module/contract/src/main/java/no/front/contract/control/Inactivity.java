package no.front.contract.control;

import java.time.LocalDate;

/**
 * When an account counts as unused, and when it may be closed for it (CON-8): after six whole months without message,
 * look-up, sign-in or API call, and not before thirty days after the customer was told (S). Last used on 15 January: the
 * 15 July is still in time, proposed on 16 July; told that day, it may be closed from 15 August.
 *
 * @param months without activity
 * @param noticeDays from telling the customer to the first day it may be closed
 */
public record Inactivity(int months, int noticeDays) {

    public boolean isInactive(LocalDate lastActiveOn, LocalDate today) {
        return today.isAfter(lastActiveOn.plusMonths(months));
    }

    /** Accounts opened later can't be inactive yet. */
    public LocalDate openedBefore(LocalDate today) {
        return today.minusMonths(months);
    }

    public LocalDate closesFrom(LocalDate toldOn) {
        return toldOn.plusDays(noticeDays);
    }
}
