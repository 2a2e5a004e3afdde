package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.front.billing.boundary.Dispatching;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDispatch;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.StoredDocument;

/**
 * Takes an invoice one step further on its way (BIL-5). Where a way ends without reaching the customer the next one begins in
 * the same transaction: e-mail after EHF, a letter after e-mail; and the channel's fee is given back.
 */
@Dependent
public class InvoiceDispatching extends Dispatching<InvoiceDispatch> {

    @Inject
    DispatchStore store;

    @Inject
    InvoiceStore invoices;

    @Inject
    InvoiceDocuments documents;

    @Inject
    InvoiceMails mails;

    @Inject
    ChannelFees fees;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor actor;

    /** Begins the first way of an issued invoice, once. */
    public void begin(long invoiceId) {
        Invoice invoice = invoices.findLocked(invoiceId).orElseThrow();
        if (store.lastLocked(invoiceId).isEmpty()) {
            begin(invoice, new InvoiceDispatch.Way(invoice.channel(), DispatchCause.FIRST, 1, "", by()));
        }
    }

    /** The next way of an invoice. */
    public InvoiceDispatch begin(Invoice invoice, InvoiceDispatch.Way way) {
        return store.add(new InvoiceDispatch(invoice, way, UUID.randomUUID().toString(), clock.now(), realClock.now()));
    }

    @Override
    protected Optional<InvoiceDispatch> claimed(long id, String claim) {
        return store.claimed(id, claim);
    }

    @Override
    protected Optional<OrganisationNumber> receiver(InvoiceDispatch dispatch) {
        return dispatch.invoice().buyer().organisationNumber();
    }

    @Override
    protected EhfType type(InvoiceDispatch dispatch) {
        return EhfType.of(dispatch.invoice().kind());
    }

    @Override
    protected Optional<StoredDocument> ready(InvoiceDispatch dispatch, DocumentForm form) {
        return documents.ready(dispatch.invoice().id(), form);
    }

    @Override
    protected Optional<OutboxMessage> message(long id) {
        return store.message(id);
    }

    @Override
    protected void mail(InvoiceDispatch dispatch) {
        Optional<EmailAddress> address = Receivers.emailOf(dispatch.invoice().contract());
        if (address.isEmpty()) {
            end(dispatch, DispatchTrouble.NO_ADDRESS, "");
            return;
        }
        document(dispatch, DocumentForm.PDF).ifPresent(pdf -> {
            dispatch.inOutbox(mails.send(dispatch, pdf, address.get()));
            dispatch.sent(address.get().toString(), clock.now(), question(0).orElse(null));
        });
    }

    @Override
    protected void fallBack(InvoiceDispatch ended) {
        Invoice invoice = ended.invoice();
        boolean mailTried = store.of(invoice.id()).stream().anyMatch(way -> way.channel() == InvoiceDelivery.EMAIL);
        boolean mailable = ended.channel() == InvoiceDelivery.EHF
                && !mailTried
                && Receivers.emailOf(invoice.contract()).isPresent();
        InvoiceDelivery next = ChannelChoice.withoutEhf(mailable).channel();
        Optional<Invoice> credited = fees.giveBack(invoice, next);
        begin(invoice, new InvoiceDispatch.Way(next, DispatchCause.FALLBACK, ended.position() + 1, "", by()));
        changeLog.record(
                DeliveryChange.DELIVERY_FELL_BACK,
                invoice,
                Changes.none()
                        .field("channel", ended.channel(), next)
                        .field("trouble", null, ended.trouble().orElse(null))
                        .field("creditNote", null, credited.map(Invoice::number).orElse(null)));
    }

    private String by() {
        return actor.get().name();
    }

    /** Claims of one node. @param mark of who did it */
    public record Claim(String mark, List<Long> ids) {}

    /** As many as may be worked on beside those under way. */
    public Claim claim(int mostAtOnce, Duration patience) {
        String mark = UUID.randomUUID().toString();
        return transaction.call(() -> {
            Instant now = realClock.now();
            int free = mostAtOnce - store.underWay(patience, now);
            return new Claim(mark, free > 0 ? store.claim(mark, free, patience, now) : List.of());
        });
    }
}
