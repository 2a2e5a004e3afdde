package no.front.ledger.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;

/**
 * What happened between Front and a customer over some days: what it owed, what came, what it owes now.
 *
 * @param opening what it owed before; below zero what it was owed
 */
public record Statement(LedgerParty customer, LocalDate from, LocalDate to, Money opening, List<Row> rows) {

    /**
     * One voucher's effect.
     *
     * @param item what it moved, e.g. {@code F-12}; "" for none
     * @param change above zero for what came to be owed, below for what was paid or credited
     * @param balance what is owed after it
     */
    public record Row(
            LocalDate day, long voucherId, String voucher, String text, String item, Money change, Money balance) {}

    public Money closing() {
        return rows.isEmpty() ? opening : rows.getLast().balance();
    }

    public Money owed() {
        return rows.stream().map(Row::change).filter(Money::isPositive).collect(Money.summing());
    }

    /** Paid or credited, above zero. */
    public Money settled() {
        return rows.stream()
                .map(Row::change)
                .filter(Money::isNegative)
                .collect(Money.summing())
                .negate();
    }
}
