package no.front.backoffice.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.Invoices;
import no.front.billing.entity.InvoiceDocument;
import no.front.web.Toasts;

/** Makes documents of an invoice again that could not be made or break a rule. */
@Named
@RequestScoped
public class InvoiceDocumentsBacking {

    @Inject
    InvoiceBacking page;

    @Inject
    Invoices invoices;

    @Inject
    Toasts toasts;

    public String again() {
        boolean ready = true;
        for (InvoiceDocument broken : page.getBroken()) {
            ready &= invoices.make(page.getId(), broken.form()).isReady();
        }
        toasts.done(ready ? "document.again.done" : "document.again.broken");
        return "invoice?faces-redirect=true&id=" + page.getId();
    }
}
