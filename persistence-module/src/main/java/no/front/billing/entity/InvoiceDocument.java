package no.front.billing.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An invoice or credit note as PDF or EHF (BIL-5). */
@Entity
@Table(name = "invoice_document")
public class InvoiceDocument extends IssuedDocument {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    protected InvoiceDocument() {}

    /** To be made. @param until for so long whoever asked for it has time; by the time on the wall */
    public InvoiceDocument(Invoice invoice, DocumentForm form, Instant now, Instant until) {
        super(form, now, until);
        this.invoice = invoice;
    }

    public Invoice invoice() {
        return invoice;
    }

    @Override
    public String label() {
        return Long.toString(invoice.number());
    }
}
