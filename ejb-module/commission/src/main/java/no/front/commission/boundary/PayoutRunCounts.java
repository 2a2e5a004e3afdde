package no.front.commission.boundary;

import no.front.kernel.Money;

/**
 * What a payout run has come to. The sums are of payouts that stand: what was sent back is not in them.
 *
 * @param waiting payouts that wait to be approved
 * @param base excluding VAT
 * @param waitingToPay of {@code toPay}, what waits to be approved
 */
public record PayoutRunCounts(
        long customers,
        long pending,
        long proposed,
        long carried,
        long nothing,
        long parked,
        long waiting,
        Money base,
        Money vat,
        Money advances,
        Money setOff,
        Money toPay,
        Money waitingToPay,
        Money carriedBase) {

    public long done() {
        return customers - pending;
    }

    public long percent() {
        return customers == 0 ? 100 : 100 * done() / customers;
    }
}
