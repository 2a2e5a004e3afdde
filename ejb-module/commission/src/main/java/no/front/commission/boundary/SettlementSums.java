package no.front.commission.boundary;

import no.front.kernel.Money;

/**
 * What the lines of a settlement come to; pieces are charged ones less those taken back, money is commission.
 *
 * @param different lines that differ, decided or not
 * @param waiting of them, those that wait
 * @param claimed of them, those demanded of Strex
 */
public record SettlementSums(
        long lines,
        long own,
        long settled,
        Money ownCommission,
        Money commission,
        long different,
        long waiting,
        long claimed) {

    public long difference() {
        return settled - own;
    }

    public Money commissionDifference() {
        return commission.minus(ownCommission);
    }
}
