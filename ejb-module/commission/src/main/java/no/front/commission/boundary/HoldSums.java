package no.front.commission.boundary;

import no.front.kernel.Money;

/**
 * Commission of a case, excluding VAT: what was taken = withheld + released + forfeited + reversed.
 *
 * @param paidAlready what in scope stood on a payout before, and is not touched
 */
public record HoldSums(
        Money withheld,
        Money released,
        Money forfeited,
        Money reversed,
        long numbers,
        long transactions,
        Money paidAlready) {

    public Money taken() {
        return withheld.plus(released).plus(forfeited).plus(reversed);
    }
}
