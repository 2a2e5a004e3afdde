package no.front.ledger.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Money;

/** BIL-10: all accounts up to a day; the sum of their balances is zero, or something is badly wrong. */
public record TrialBalance(LocalDate on, List<AccountBalance> accounts) {

    public Money debit() {
        return accounts.stream().map(AccountBalance::debit).collect(Money.summing());
    }

    public Money credit() {
        return accounts.stream().map(AccountBalance::credit).collect(Money.summing());
    }

    public Money sum() {
        return debit().minus(credit());
    }

    public boolean isBalanced() {
        return sum().isZero();
    }
}
