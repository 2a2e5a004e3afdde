package no.front.payment.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;

/**
 * Money of a customer that waits to be paid back or used.
 *
 * @param reserved spoken for by refunds that are under way
 * @param paymentId the payment it is left over from; 0 for none
 * @param depositId the deposit it comes from, which has an own page; 0 for none
 */
public record RefundRow(
        long itemId,
        String label,
        long customerId,
        String text,
        LocalDate since,
        Money owed,
        Money reserved,
        long paymentId,
        long depositId) {

    static RefundRow of(OpenItem item, Money reserved) {
        boolean payment = item.subject().type().equals("BankTransaction");
        boolean deposit = item.subject().type().equals("Deposit");
        return new RefundRow(
                item.id(),
                item.label(),
                item.customerId(),
                item.text(),
                item.openedOn(),
                item.remaining().negate(),
                reserved,
                payment ? item.subject().id() : 0,
                deposit ? item.subject().id() : 0);
    }

    public Money free() {
        return owed.minus(reserved);
    }
}
