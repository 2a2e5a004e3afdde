package no.front.backoffice.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.InvoiceFilter;
import no.front.billing.boundary.InvoiceRow;
import no.front.billing.boundary.InvoiceSums;
import no.front.billing.boundary.Invoices;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** The invoices of one customer, on its page: {@code ?id=}. */
@Named
@RequestScoped
public class CustomerInvoicesBacking {

    @Inject
    Invoices invoices;

    @Inject
    ListQuery query;

    private Page<InvoiceRow> page;
    private InvoiceSums sums;

    public Page<InvoiceRow> getPage() {
        if (page == null) {
            page = invoices.page(filter(), query.page("issued", true));
        }
        return page;
    }

    public InvoiceSums getSums() {
        if (sums == null) {
            sums = invoices.sums(filter());
        }
        return sums;
    }

    private InvoiceFilter filter() {
        return InvoiceFilter.ofCustomer(query.id("id").orElse(0L));
    }
}
