package no.front.billing.boundary;

import java.time.LocalDate;
import no.front.billing.entity.InvoiceKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Kid;
import no.front.kernel.Money;

/**
 * A line of the list of invoices.
 *
 * @param buyer as it was called on the invoice
 * @param kid null for a credit note
 * @param remaining still owed; zero for a credit note
 * @param credited of the total
 * @param stuck a document breaks a rule or could not be made
 */
public record InvoiceRow(
        long id,
        InvoiceKind kind,
        long number,
        long customerId,
        String buyer,
        String account,
        LocalDate issuedOn,
        LocalDate dueOn,
        InvoiceDelivery channel,
        Kid kid,
        Money total,
        Money remaining,
        Money credited,
        boolean stuck,
        LocalDate today) {

    public InvoiceState state() {
        return InvoiceState.of(kind, total, remaining, credited, dueOn, today);
    }

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** Something is paid or credited, and something is left. */
    public boolean isPartly() {
        return remaining.isPositive() && remaining.isLessThan(total);
    }
}
