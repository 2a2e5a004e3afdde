package no.front.payment.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about money in (ACC-8). What was booked by KID is not among them: the books are their own log. */
public enum PaymentChange implements ChangeAction {
    BANK_FILE_READ,
    PAYMENT_ALLOCATED,
    PAYMENT_ALLOCATION_TAKEN_BACK,
    PAYMENT_CUSTOMER_FOUND,
    PAYMENT_RETURNED,
    REFUND_PREPARED,
    REFUND_APPROVED,
    REFUND_REJECTED,
    REFUND_PREPARED_ANEW,
    REFUND_CANCELLED,
    REFUND_PAID,
    PAYMENTS_EXPORTED;

    @Override
    public Retention retention() {
        return this == PAYMENTS_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
