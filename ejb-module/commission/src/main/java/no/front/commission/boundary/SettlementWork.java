package no.front.commission.boundary;

import no.front.kernel.Money;

/**
 * What settlements ask of finance.
 *
 * @param waiting lines with a difference that waits
 * @param held commission that waits with them, excluding VAT
 * @param unpaid settlements that Strex has not paid
 * @param unpaidSum what it owes by them, VAT included
 */
public record SettlementWork(long waiting, Money held, long unpaid, Money unpaidSum) {}
