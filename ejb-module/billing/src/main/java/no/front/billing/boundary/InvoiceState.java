package no.front.billing.boundary;

import java.time.LocalDate;
import no.front.billing.entity.InvoiceKind;
import no.front.kernel.Money;

/** Where the money of an invoice stands. */
public enum InvoiceState {
    /** Owed, not due yet. */
    OPEN,
    OVERDUE,
    PAID,
    /** All of it is credited. */
    CREDITED,
    /** A credit note: nobody owes it. */
    CREDIT_NOTE;

    /**
     * @param remaining still owed
     * @param credited of the total
     */
    public static InvoiceState of(
            InvoiceKind kind, Money total, Money remaining, Money credited, LocalDate dueOn, LocalDate today) {
        if (kind == InvoiceKind.CREDIT_NOTE) {
            return CREDIT_NOTE;
        }
        if (remaining.isPositive()) {
            return today.isAfter(dueOn) ? OVERDUE : OPEN;
        }
        return total.isPositive() && !total.isMoreThan(credited) ? CREDITED : PAID;
    }
}
