package no.front.commission.boundary;

/**
 * What waits for somebody.
 *
 * @param overdue proof was to be here before today, and nothing came
 * @param answered to be judged
 * @param open nothing was demanded yet
 */
public record HoldWork(long overdue, long answered, long open) {}
