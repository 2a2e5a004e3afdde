package no.front.billing.boundary;

import no.front.billing.entity.DispatchState;
import no.front.billing.entity.InvoiceDispatch;
import no.front.ledger.entity.Subject;

/**
 * A letter in a batch.
 *
 * @param subject what it is; of invoices and credit notes {@code Invoice} or {@code CreditNote}
 * @param label as people cite it; of invoices the number
 * @param recipient address it went to
 */
public record PostedLetter(
        Subject subject, String label, long customerId, String customerName, String recipient, DispatchState state) {

    public static final String INVOICE = "Invoice";
    public static final String CREDIT_NOTE = "CreditNote";

    static PostedLetter of(InvoiceDispatch letter) {
        return new PostedLetter(
                new Subject(
                        letter.invoice().isCreditNote() ? CREDIT_NOTE : INVOICE,
                        letter.invoice().id()),
                letter.subjectLabel(),
                letter.invoice().customer().id(),
                letter.invoice().buyer().name(),
                letter.recipient(),
                letter.state());
    }

    static PostedLetter of(LetterSource.Letter letter) {
        return new PostedLetter(
                letter.subject(),
                letter.label(),
                letter.customer().id(),
                letter.customer().name(),
                letter.way().recipient(),
                letter.way().state());
    }
}
