package no.front.ledger.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;

/** BIL-10: all accounts over some days: what they began with, what happened, what they ended with. */
public record PeriodBalance(LocalDate from, LocalDate to, List<Row> rows) {

    /** @param opening debit above zero */
    public record Row(LedgerAccount account, int number, String name, Money opening, Money debit, Money credit) {
        public Money closing() {
            return opening.plus(debit).minus(credit);
        }
    }

    public Money opening() {
        return rows.stream().map(Row::opening).collect(Money.summing());
    }

    public Money debit() {
        return rows.stream().map(Row::debit).collect(Money.summing());
    }

    public Money credit() {
        return rows.stream().map(Row::credit).collect(Money.summing());
    }

    public Money closing() {
        return rows.stream().map(Row::closing).collect(Money.summing());
    }

    /** Both sums are zero, or something is badly wrong. */
    public boolean isBalanced() {
        return opening().isZero() && closing().isZero();
    }
}
