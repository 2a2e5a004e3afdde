package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.backoffice.platform.Dates;
import no.front.kernel.Money;
import no.front.ledger.boundary.AccountBalance;
import no.front.ledger.boundary.LedgerBooks;
import no.front.ledger.boundary.TrialBalance;
import no.front.web.ListQuery;

/** The accounts with their balances: {@code ?on=}. */
@Named
@RequestScoped
public class LedgerBacking {

    @Inject
    LedgerBooks books;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    private TrialBalance balance;

    @PostConstruct
    void load() {
        balance = books.balance(dates.typed(query.text("on")).orElse(null));
    }

    public TrialBalance getBalance() {
        return balance;
    }

    /** What stands in the column of debit balances; null for nothing. */
    public Money debitOf(AccountBalance row) {
        return row.balance().isPositive() ? row.balance() : null;
    }

    /** What stands in the column of credit balances; null for nothing. */
    public Money creditOf(AccountBalance row) {
        return row.balance().isNegative() ? row.balance().negate() : null;
    }

    public Money getDebit() {
        return balance.accounts().stream()
                .map(AccountBalance::balance)
                .filter(Money::isPositive)
                .collect(Money.summing());
    }

    public Money getCredit() {
        return balance.accounts().stream()
                .map(AccountBalance::balance)
                .filter(Money::isNegative)
                .collect(Money.summing())
                .negate();
    }
}
