package no.front.credit.control;

import java.time.LocalDate;

/**
 * CRE-6: the data of a check are kept three months after the decision if no contract followed, else twelve. Where nobody
 * decided the end of the order counts, and where it is still open the day until which the check was valid.
 *
 * <p>Example: decided 30 November 2026 without a contract, they are kept to 28 February 2027 and deleted on 1 March.
 *
 * @param months without a contract
 * @param monthsWithContract where one followed
 */
public record CheckRetention(int months, int monthsWithContract) {

    /**
     * A check as this rule sees it; days are null for what did not happen.
     *
     * @param decidedOn the last decision that it served
     * @param closedOn end of its order
     * @param contract whether a contract followed
     */
    public record Past(
            long id,
            LocalDate requestedOn,
            LocalDate validUntil,
            LocalDate closedOn,
            LocalDate decidedOn,
            boolean contract) {

        LocalDate countsFrom() {
            if (decidedOn != null) {
                return decidedOn;
            }
            if (closedOn != null) {
                return closedOn;
            }
            return validUntil == null ? requestedOn : validUntil;
        }
    }

    /** The last day that the data are kept. */
    public LocalDate lastDay(Past check) {
        return check.countsFrom().plusMonths(check.contract() ? monthsWithContract : months);
    }

    public boolean isOver(Past check, LocalDate today) {
        return lastDay(check).isBefore(today);
    }

    /** No check requested on this day or later can be over. */
    LocalDate earliest(LocalDate today) {
        return today.minusMonths(Math.min(months, monthsWithContract));
    }
}
