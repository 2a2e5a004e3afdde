package no.front.credit.boundary;

/**
 * How much waits for finance.
 *
 * @param overdue demands past their due date
 * @param releasable deposits that wait for the final settlement
 * @param toPayBack deposits of which something is to be paid back
 */
public record DepositWork(long overdue, long releasable, long toPayBack) {}
