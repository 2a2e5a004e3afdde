package no.front.billing.boundary;

import java.util.List;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;

/**
 * What the own organisation owes and is owed.
 *
 * @param claims what is to be paid, the oldest due day first
 * @param ahead paid too much or too early: set off or paid back
 * @param account where to pay
 */
public record OwnBalance(List<OwnClaim> claims, Money ahead, BankAccount account) {

    public OwnBalance {
        claims = List.copyOf(claims);
    }

    public Money owed() {
        return claims.stream().map(OwnClaim::remaining).collect(Money.summing());
    }

    public Money overdue() {
        return overdueClaims().stream().map(OwnClaim::remaining).collect(Money.summing());
    }

    public List<OwnClaim> overdueClaims() {
        return claims.stream().filter(OwnClaim::isOverdue).toList();
    }
}
