package no.front.payment.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;

/**
 * A line of the list of payments.
 *
 * @param amount above zero in, below zero out
 * @param reason why somebody must look at it; null for none
 * @param unallocated what nobody has said yet what it is for
 * @param customerId null while nobody knows
 * @param item number of what its KID names; "" for none
 */
public record PaymentRow(
        long id,
        LocalDate valueOn,
        Money amount,
        String kid,
        String payerName,
        String payerAccount,
        String message,
        String bankReference,
        TransactionStatus status,
        WorkReason reason,
        Money unallocated,
        Long customerId,
        long itemId,
        String item,
        long fileId,
        String fileName) {

    public static PaymentRow of(BankTransaction one) {
        return new PaymentRow(
                one.id(),
                one.valueOn(),
                one.signedAmount(),
                one.kid(),
                one.payerName(),
                one.payerAccount(),
                one.message(),
                one.bankReference(),
                one.status(),
                one.reason().orElse(null),
                one.unallocated(),
                one.customer().isPresent() ? one.customer().getAsLong() : null,
                one.item().map(item -> item.id()).orElse(0L),
                one.item().map(item -> item.label()).orElse(""),
                one.file().id(),
                one.file().name());
    }
}
