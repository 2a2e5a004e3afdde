package no.front.portal.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.boundary.InvoiceState;
import no.front.billing.boundary.OwnInvoice;
import no.front.billing.boundary.OwnInvoices;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceParty;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** One own invoice or credit note, {@code ?id=}. */
@Named
@RequestScoped
public class InvoiceBacking {

    @Inject
    OwnInvoices invoices;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private OwnInvoice view;

    @PostConstruct
    void load() {
        view = invoices.view(query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND)));
    }

    public OwnInvoice getView() {
        return view;
    }

    public Invoice getInvoice() {
        return view.invoice();
    }

    public long getId() {
        return view.invoice().id();
    }

    public String getTitle() {
        return words.say("invoice.title." + getInvoice().kind(), getInvoice().number());
    }

    /** What there is to do about it. */
    public String getLead() {
        return words.say(
                "ownInvoice.lead." + view.state(),
                view.remaining(),
                getInvoice().dueOn());
    }

    /** Somebody is to pay. */
    public boolean isToPay() {
        return view.state() == InvoiceState.OPEN || view.state() == InvoiceState.OVERDUE;
    }

    /** What a credit note takes back. */
    public String getCreditSentence() {
        return words.say(
                getInvoice().isInvoicedAnew() ? "ownInvoice.creditsAnew" : "ownInvoice.credits",
                getInvoice().credits().orElseThrow().number(),
                getInvoice().creditReason());
    }

    public String getCreditedNote() {
        return view.credited().isZero() ? "" : words.say("invoice.creditedOf", show.amount(view.credited()));
    }

    public List<String> getBuyerLines() {
        InvoiceParty buyer = getInvoice().buyer();
        List<String> lines = new ArrayList<>(buyer.address());
        lines.add((buyer.postcode() + " " + buyer.city()).strip());
        return lines;
    }
}
