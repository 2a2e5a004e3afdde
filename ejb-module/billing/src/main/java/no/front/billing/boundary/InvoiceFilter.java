package no.front.billing.boundary;

import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;

/**
 * Which invoices and credit notes to list.
 *
 * @param text part of the customer's name, an organisation number, an invoice's number, or a KID; "" for any
 * @param month of the invoice date
 */
public record InvoiceFilter(
        String text,
        Optional<Wanted> state,
        Optional<BillingMonth> month,
        Optional<InvoiceDelivery> channel,
        OptionalLong customer,
        OptionalLong contract) {

    /** What the list is asked for. */
    public enum Wanted {
        /** Something is owed, due or not. */
        OPEN,
        OVERDUE,
        PAID,
        /** Credited, whole or in part. */
        CREDITED,
        CREDIT_NOTES,
        /** A document breaks a rule or could not be made. */
        STUCK
    }

    public InvoiceFilter {
        text = text == null ? "" : text.strip();
    }

    public static InvoiceFilter all() {
        return new InvoiceFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    public static InvoiceFilter ofCustomer(long customer) {
        return new InvoiceFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(customer),
                OptionalLong.empty());
    }

    public static InvoiceFilter of(Wanted state) {
        return new InvoiceFilter(
                "", Optional.of(state), Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** Whether it asks for less than all there is. */
    public boolean isNarrow() {
        return !equals(all());
    }
}
