package no.front.payment.boundary;

import no.front.kernel.Money;

/**
 * What waits for finance.
 *
 * @param open payments that somebody must say something about
 * @param openSum what is left of them
 * @param toApprove refunds that wait for another pair of eyes
 * @param toPay refunds that wait to be paid at the bank
 * @param rejected refunds that the bank would not pay
 * @param refusedFiles files of the folder that nobody has seen to
 */
public record PaymentWork(long open, Money openSum, long toApprove, long toPay, long rejected, long refusedFiles) {}
