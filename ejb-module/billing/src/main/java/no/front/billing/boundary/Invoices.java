package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.billing.control.InvoiceStore;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/** Issued invoices and credit notes. */
@Stateless
public class Invoices {

    @Inject
    InvoiceStore store;

    /** With its lines. @throws BusinessRuleViolation NOT_FOUND */
    @Allowed(Function.INVOICE_READ)
    public Invoice get(long id) {
        Invoice invoice = store.find(id).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        invoice.lines().forEach(InvoiceLine::position);
        return invoice;
    }
}
