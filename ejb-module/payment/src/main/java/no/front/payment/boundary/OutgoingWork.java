package no.front.payment.boundary;

import no.front.kernel.Money;

/**
 * What of money out waits for finance (CPA-7).
 *
 * @param due payments that a file would take today
 * @param dueSum sum of them
 * @param held payments whose customer's account waits to be confirmed
 * @param atBank payments that the bank has and hasn't paid
 * @param atBankSum sum of them
 * @param untaken files that never left the house
 * @param toSee answers of the bank that fit nothing
 * @param accounts customers' accounts that wait for a second person
 */
public record OutgoingWork(
        long due, Money dueSum, long held, long atBank, Money atBankSum, long untaken, long toSee, long accounts) {}
