package no.front.billing.entity;

import no.front.platform.entity.ChangeAction;

/** Lines of the change log about issued invoices (ACC-8). */
public enum InvoiceChange implements ChangeAction {
    CREDIT_NOTE_ISSUED,
    INVOICE_DOCUMENT_TRIED_AGAIN,
    INVOICES_EXPORTED,
    /** The messages behind a line, by its customer. */
    LINE_MESSAGES_EXPORTED;

    @Override
    public Retention retention() {
        return this == INVOICES_EXPORTED || this == LINE_MESSAGES_EXPORTED ? Retention.ACCESS : Retention.ACCOUNTING;
    }
}
