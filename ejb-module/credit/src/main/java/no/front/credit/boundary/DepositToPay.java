package no.front.credit.boundary;

import java.time.LocalDate;
import no.front.kernel.BankAccount;
import no.front.kernel.Kid;
import no.front.kernel.Money;

/**
 * A deposit as the orderer sees it.
 *
 * @param remaining still to be paid
 * @param account Front's, where it is paid
 * @param lastDay after it the order lapses (CRE-4)
 */
public record DepositToPay(
        Money remaining, Money paid, LocalDate dueOn, LocalDate lastDay, BankAccount account, Kid kid) {

    public boolean paidInFull() {
        return remaining.isZero();
    }
}
