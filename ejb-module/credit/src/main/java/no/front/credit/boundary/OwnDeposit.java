package no.front.credit.boundary;

import java.time.LocalDate;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.Kid;
import no.front.kernel.Money;

/**
 * A deposit as the customer itself sees it.
 *
 * @param remaining still asked for
 * @param held as security
 * @param owed to be paid back
 */
public record OwnDeposit(
        String label,
        DepositStatus status,
        LocalDate demandedOn,
        LocalDate dueOn,
        Kid kid,
        Money amount,
        Money remaining,
        Money held,
        Money owed) {

    static OwnDeposit of(Deposit deposit) {
        return new OwnDeposit(
                deposit.label(),
                deposit.status(),
                deposit.demandedOn(),
                deposit.dueOn(),
                deposit.kid(),
                deposit.amount(),
                deposit.remaining(),
                deposit.held(),
                deposit.owed());
    }
}
