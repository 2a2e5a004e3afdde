package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * What a payout run would come to.
 *
 * @param customers with something due
 * @param payouts that would be proposed
 * @param base of those, excluding VAT
 * @param carried customers whose sum is too little, or below zero
 */
public record PayoutPreview(
        LocalDate payoutOn,
        long customers,
        long payouts,
        Money base,
        Money vat,
        Money advances,
        Money setOff,
        Money toPay,
        long carried,
        Money carriedBase) {}
