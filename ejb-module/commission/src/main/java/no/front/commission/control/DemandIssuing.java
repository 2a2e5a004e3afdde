package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DocumentDispatch;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionDemandDispatch;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.Payout;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.StoredDocument;

/**
 * Writes demands for commission back (CPA-3, CPA-5) with their letter, in the transaction that approves and books them; the job that
 * sends notes sends them too. By e-mail with the PDF, else by post, in the batches of invoices; on paper where that is agreed.
 */
@Dependent
public class DemandIssuing {

    private static final String COMPONENT = "commission";

    @Inject
    DemandStore store;

    @Inject
    Sellers sellers;

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Documents documents;

    @Inject
    Wording wording;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** @param payout approved @param item what is owed @param corrections of notes that were issued with it */
    void issue(Payout payout, OpenItem item, LocalDate today, List<String> corrections) {
        Customer customer = payout.customer();
        byte[] pdf = pdfDocuments.render(new DemandLetter(payout, item, wording)
                .letter(today, sellers.current().account(), corrections));
        StoredDocument document = documents.keep(
                DocumentKind.COMMISSION_DEMAND,
                wording.text(
                        COMPONENT,
                        customer.language(),
                        "demand.file",
                        item.label().toLowerCase(java.util.Locale.ROOT)),
                pdf,
                OptionalLong.of(customer.id()));
        CommissionDemand demand = new CommissionDemand(
                payout, item, document, today, clock.now(), actor.get().name());
        store.add(demand);
        begin(demand, new DocumentDispatch.Way(first(customer), DispatchCause.FIRST, 1, "", demand.issuedBy()));
        changeLog.record(
                NoteChange.COMMISSION_DEMANDED,
                demand,
                Changes.none().field("amount", null, demand.total()).field("dueOn", null, demand.dueOn()));
    }

    private static InvoiceDelivery first(Customer customer) {
        boolean paper = customer.invoiceDelivery() == InvoiceDelivery.POST;
        return !paper && NoteMails.emailOf(customer).isPresent() ? InvoiceDelivery.EMAIL : InvoiceDelivery.POST;
    }

    /** The next way of a demand. */
    CommissionDemandDispatch begin(CommissionDemand demand, DocumentDispatch.Way way) {
        return store.add(
                new CommissionDemandDispatch(demand, way, UUID.randomUUID().toString(), clock.now(), realClock.now()));
    }
}
