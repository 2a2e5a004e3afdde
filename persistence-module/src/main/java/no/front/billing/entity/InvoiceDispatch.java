package no.front.billing.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.platform.entity.ChangeSubject;

/** One way in which an invoice or credit note is sent (BIL-5); letters are printed in batches. */
@Entity
@Table(name = "invoice_dispatch")
public class InvoiceDispatch extends DocumentDispatch implements ChangeSubject {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    protected InvoiceDispatch() {}

    /**
     * @param now by the business clock
     * @param realNow by the time on the wall
     */
    public InvoiceDispatch(Invoice invoice, Way way, String externalId, Instant now, Instant realNow) {
        super(way, externalId, now, realNow);
        this.invoice = invoice;
    }

    public Invoice invoice() {
        return invoice;
    }

    @Override
    public String subjectType() {
        return "InvoiceDispatch";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return invoice.subjectLabel();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return invoice.subjectCustomer();
    }
}
