package no.front.contract.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import no.front.kernel.BusinessRuleViolation;

/**
 * How long a contract still runs after notice (CON-6): whole months, counted from the first of the calendar month after the
 * day that counts, which is the day at Front: received from the customer, or sent by Front. Three months: 15 and 31 March
 * both count from 1 April, so that 30 June is the last day; 1 April gives 31 July; 30 November the last day of February.
 * Number lookup has no months: it ends at the first of the next month, 15 March gives 31 March.
 *
 * @param months as agreed in writing, three by default
 */
public record NoticePeriod(int months) {

    /** To the end of the month. */
    public static final NoticePeriod THIS_MONTH = new NoticePeriod(0);

    public static final NoticePeriod NUMBER_LOOKUP = THIS_MONTH;
    public static final int LONGEST = 36;

    /** @throws BusinessRuleViolation NOTICE_MONTHS_OUT_OF_RANGE */
    public NoticePeriod {
        if (months < 0 || months > LONGEST) {
            throw new BusinessRuleViolation(ContractError.NOTICE_MONTHS_OUT_OF_RANGE, LONGEST);
        }
    }

    /** @param countsOn received (the customer's notice) or sent (Front's) */
    public LocalDate lastDay(LocalDate countsOn) {
        return YearMonth.from(countsOn).plusMonths(months).atEndOfMonth();
    }
}
