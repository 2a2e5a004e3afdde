package no.front.billing.control;

import no.front.billing.entity.Invoice;
import no.front.billing.entity.VatSummary;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;

/**
 * What an invoice or credit note is in the books (BIL-10): the customer owes the total, sales and tax are credited by tax
 * code; a credit note the other way round. Example: 1 008.00 + 252.00 debits receivables 1 260.00 and credits sales 1 008.00
 * and output VAT 252.00.
 */
public final class InvoiceBooking {

    private InvoiceBooking() {}

    /** @param item what the customer owes by it */
    public static Booking of(Invoice invoice, OpenItem item, String text) {
        Booking booking = begin(invoice, text).debit(item, invoice.total());
        for (VatSummary.Row row : invoice.vatSummary().rows()) {
            booking = sold(booking, salesOf(row.code()), row.net(), row.code());
            booking = sold(booking, LedgerAccount.OUTPUT_VAT, row.vat(), row.code());
        }
        return booking;
    }

    /**
     * @param item what the customer owes by the invoice that is credited; null when nothing is left of it
     * @param settles how much of it is taken away
     * @param back what the customer gets back for the rest; null when there is no rest
     */
    public static Booking ofCredit(Invoice note, OpenItem item, Money settles, OpenItem back, String text) {
        Booking booking = begin(note, text);
        if (settles.isPositive()) {
            booking = booking.credit(item, settles);
        }
        Money rest = note.total().minus(settles);
        if (rest.isPositive()) {
            booking = booking.credit(back, rest);
        }
        for (VatSummary.Row row : note.vatSummary().rows()) {
            booking = sold(booking, salesOf(row.code()), row.net().negate(), row.code());
            booking = sold(booking, LedgerAccount.OUTPUT_VAT, row.vat().negate(), row.code());
        }
        return booking;
    }

    private static Booking begin(Invoice invoice, String text) {
        return Booking.of(invoice.kind().voucher(), invoice.issuedOn(), text, invoice.subject())
                .customer(invoice.customer().id());
    }

    private static Booking sold(Booking booking, LedgerAccount account, Money amount, VatCode code) {
        if (amount.isPositive()) {
            return booking.credit(account, amount, code);
        }
        return amount.isNegative() ? booking.debit(account, amount.negate(), code) : booking;
    }

    /** Where what is sold by that code is booked. */
    static LedgerAccount salesOf(VatCode code) {
        return switch (code) {
            case STANDARD, FOOD, RAW_FISH, LOW -> LedgerAccount.SALES;
            case ZERO_RATED, EXPORT, REVERSE_CHARGE -> LedgerAccount.SALES_ZERO_RATED;
            case EXEMPT, OUTSIDE -> LedgerAccount.SALES_EXEMPT;
        };
    }
}
