package no.front.backoffice.billing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.backoffice.platform.LogWords;
import no.front.billing.boundary.InvoiceView;
import no.front.billing.boundary.Invoices;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.DocumentState;
import no.front.billing.entity.Finding;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceParty;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;

/** One invoice or credit note, {@code ?id=}. */
@Named
@RequestScoped
public class InvoiceBacking {

    @Inject
    Invoices invoices;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    @Inject
    LogWords logWords;

    private InvoiceView view;

    @PostConstruct
    void load() {
        view = invoices.view(query.id("id").orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND)));
    }

    public InvoiceView getView() {
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

    public String getCreditSentence() {
        Invoice origin = getInvoice().credits().orElseThrow();
        String key = getInvoice().isInvoicedAnew() ? "invoice.creditsAnew" : "invoice.credits";
        return words.say(
                key, origin.number(), show.date(origin.issuedOn()), getInvoice().creditReason());
    }

    public String getCreditedNote() {
        return view.credited().isZero() ? "" : words.say("invoice.creditedOf", show.amount(view.credited()));
    }

    /** The PDF's id; null while there is none. */
    public Long getPdf() {
        return view.getPdf().flatMap(InvoiceBacking::file).orElse(null);
    }

    /** The EHF's id; null while there is none. */
    public Long getEhf() {
        return view.getEhf().flatMap(InvoiceBacking::file).orElse(null);
    }

    private static Optional<Long> file(InvoiceDocument document) {
        return document.documentId().isPresent()
                ? Optional.of(document.documentId().getAsLong())
                : Optional.empty();
    }

    /** Documents that break a rule, could not be made, or are to be mended for the next time. */
    public List<InvoiceDocument> getBroken() {
        return view.documents().stream()
                .filter(document ->
                        document.state() == DocumentState.INVALID || document.state() == DocumentState.FAILED)
                .toList();
    }

    /** A finding in words: the official rules speak for themselves, ours have a text. */
    public String words(Finding finding) {
        String own = finding.rule().matches("[A-Z]+(_[A-Z]+)*")
                ? words.say("finding." + finding.rule(), finding.text())
                : "";
        return own.isEmpty() ? finding.rule() + ": " + finding.text() : own;
    }

    /** The EHF as one can read it. */
    public String getSource() {
        return String.join("\n", invoices.ehf(getId()));
    }

    public List<String> getBuyerLines() {
        InvoiceParty buyer = getInvoice().buyer();
        List<String> lines = new ArrayList<>(buyer.address());
        lines.add((buyer.postcode() + " " + buyer.city()).strip());
        return lines;
    }

    /** A person, or the job in words. */
    public String getIssuedBy() {
        return logWords.job(getInvoice().issuedBy());
    }
}
