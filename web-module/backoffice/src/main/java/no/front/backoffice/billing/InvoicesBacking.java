package no.front.backoffice.billing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.billing.boundary.InvoiceFilter;
import no.front.billing.boundary.InvoiceRow;
import no.front.billing.boundary.InvoiceSums;
import no.front.billing.boundary.Invoices;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of invoices and credit notes: {@code ?q=&state=&month=&channel=&contract=&customer=}. */
@Named
@RequestScoped
public class InvoicesBacking {

    @Inject
    Invoices invoices;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<InvoiceRow> page;
    private InvoiceSums sums;
    private long stuck;

    @PostConstruct
    void load() {
        InvoiceFilter filter = filter(query);
        page = invoices.page(filter, query.page("issued", true));
        sums = filter.isNarrow() && !page.isEmpty() ? invoices.sums(filter) : null;
        stuck = invoices.stuck();
    }

    static InvoiceFilter filter(ListQuery query) {
        return new InvoiceFilter(
                query.text("q"),
                query.choice("state", InvoiceFilter.Wanted.class),
                month(query.text("month")),
                query.choice("channel", InvoiceDelivery.class),
                id(query, "customer"),
                id(query, "contract"));
    }

    /** {@code 2026-04}, {@code 04.2026}, {@code 4/2026}; anything else is no filter. */
    private static Optional<BillingMonth> month(String text) {
        String turned = text.strip().replaceFirst("^([0-9]{1,2})[./ -]([0-9]{4})$", "$2-0$1");
        try {
            return Optional.of(BillingMonth.of(turned.replaceFirst("-0([0-9]{2})$", "-$1")));
        } catch (BusinessRuleViolation none) {
            return Optional.empty();
        }
    }

    private static OptionalLong id(ListQuery query, String name) {
        return query.id(name).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    public Page<InvoiceRow> getPage() {
        return page;
    }

    /** Of what is listed; null where all is listed. */
    public InvoiceSums getSums() {
        return sums;
    }

    public long getStuck() {
        return stuck;
    }

    public String getLead() {
        return words.count("invoices.found", page.total());
    }

    public InvoiceFilter.Wanted[] getStates() {
        return InvoiceFilter.Wanted.values();
    }

    public InvoiceDelivery[] getChannels() {
        return InvoiceDelivery.values();
    }
}
