package no.front.credit.boundary;

import java.time.LocalDate;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.Kid;
import no.front.kernel.Money;

/**
 * A line of the list of deposits.
 *
 * @param remaining still asked for
 * @param held held as security
 * @param owed to be paid back
 * @param overdue asked for and past its due date
 */
public record DepositRow(
        long id,
        String label,
        long orderId,
        String orderNumber,
        long customerId,
        String customerName,
        DepositStatus status,
        Money amount,
        Money remaining,
        Money held,
        Money owed,
        Kid kid,
        LocalDate dueOn,
        boolean overdue) {

    public static DepositRow of(Deposit deposit, LocalDate today) {
        return new DepositRow(
                deposit.id(),
                deposit.label(),
                deposit.order().id(),
                deposit.order().number(),
                deposit.customer().id(),
                deposit.customer().name(),
                deposit.status(),
                deposit.amount(),
                deposit.remaining(),
                deposit.held(),
                deposit.owed(),
                deposit.kid(),
                deposit.dueOn(),
                deposit.isAsked() && today.isAfter(deposit.dueOn()));
    }
}
