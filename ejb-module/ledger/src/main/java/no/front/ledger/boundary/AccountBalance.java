package no.front.ledger.boundary;

import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;

/** An account with its sums up to a day. @param postings how many there are */
public record AccountBalance(LedgerAccount account, Money debit, Money credit, long postings) {

    /** Debit above zero, credit below. */
    public Money balance() {
        return debit.minus(credit);
    }
}
