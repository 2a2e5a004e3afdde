package no.front.billing.boundary;

/**
 * How much of late money waits for finance.
 *
 * @param overdue customers with something overdue
 * @param proposals that staff are to decide
 * @param stops disputes, holds and plans that stand
 * @param rateMissing no rate of interest is known for this half-year
 */
public record ReminderWork(long overdue, long proposals, long stops, boolean rateMissing) {}
