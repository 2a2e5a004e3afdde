package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.StoredDocument;

/**
 * PDF and EHF of issued invoices and credit notes. The job {@code invoice-documents} makes them soon after the invoice is
 * issued; whoever sends asks {@link #ready}, and gets nothing that breaks a rule.
 */
@Dependent
public class InvoiceDocuments {

    /** After so long the maker counts as dead, and another takes over. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(InvoiceDocuments.class.getName());

    @Inject
    InvoiceDocumentStore store;

    @Inject
    InvoicePress press;

    @Inject
    Documents documents;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** What may be sent; empty while it is not made, could not be made, or breaks a rule. In the caller's transaction. */
    public Optional<StoredDocument> ready(long invoiceId, DocumentForm form) {
        return store.find(invoiceId, form).filter(InvoiceDocument::isReady).flatMap(InvoiceDocument::document);
    }

    /** Where it stands; empty where nobody has asked for it yet. In the caller's transaction. */
    public Optional<InvoiceDocument> find(long invoiceId, DocumentForm form) {
        return store.find(invoiceId, form);
    }

    /** All of an invoice or credit note. In the caller's transaction. */
    public List<InvoiceDocument> of(long invoiceId) {
        return store.of(invoiceId);
    }

    /**
     * Makes it now unless it is made, e.g. as EHF where the invoice was meant to go by e-mail. Takes its time: call it outside
     * transactions. Nothing happens to one that is made.
     *
     * @return as it then stands
     * @throws BusinessRuleViolation NOT_FOUND
     */
    public InvoiceDocument make(long invoiceId, DocumentForm form) {
        long id = transaction.call(() -> claimed(invoiceId, form));
        make(id);
        return transaction.call(() -> store.find(invoiceId, form).orElseThrow());
    }

    private long claimed(long invoiceId, DocumentForm form) {
        Optional<InvoiceDocument> known = store.find(invoiceId, form);
        if (known.isPresent()) {
            known.get().claim(realClock.now().plus(PATIENCE));
            return known.get().id();
        }
        Invoice invoice = store.whole(invoiceId).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        InvoiceDocument fresh =
                new InvoiceDocument(invoice, form, clock.now(), realClock.now().plus(PATIENCE));
        store.add(fresh);
        return fresh.id();
    }

    /** Makes one that is claimed. A failure is written down with it and thrown by nobody. Outside transactions. */
    void make(long documentId) {
        record Work(Invoice invoice, DocumentForm form) {}
        Optional<Work> work = transaction.call(() -> store.find(documentId)
                .filter(document -> !document.isReady())
                .map(document -> new Work(store.whole(document.invoice().id()).orElseThrow(), document.form())));
        if (work.isEmpty()) {
            return;
        }
        try {
            InvoicePress.Made made = press.make(work.get().invoice(), work.get().form());
            transaction.run(() -> keep(documentId, made));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "document " + documentId + " of an invoice could not be made");
            transaction.run(() -> store.find(documentId)
                    .filter(document -> !document.isReady())
                    .ifPresent(document ->
                            document.failed(failure.getClass().getSimpleName(), clock.now(), realClock.now())));
        }
    }

    private void keep(long documentId, InvoicePress.Made made) {
        InvoiceDocument document = store.find(documentId).orElseThrow();
        if (document.isReady()) {
            return;
        }
        StoredDocument file = documents.keep(
                document.form().kind(),
                made.name(),
                made.content(),
                OptionalLong.of(document.invoice().customer().id()));
        document.made(file, made.ruleSet(), made.findings(), clock.now());
        if (!document.isReady()) {
            LOG.log(Level.WARNING, () -> made.name() + " breaks rules and is not sent: " + made.findings());
        }
    }
}
