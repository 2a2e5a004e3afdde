package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.ChannelFees;
import no.front.billing.control.DeliveryListStore;
import no.front.billing.control.DispatchStore;
import no.front.billing.control.InvoiceDispatching;
import no.front.billing.control.InvoiceDocuments;
import no.front.billing.control.InvoiceStore;
import no.front.billing.control.ReceiverLookupStore;
import no.front.billing.control.Receivers;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.DeliveryError;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.EhfCapability;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDispatch;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** How invoices and credit notes were sent, what is stuck, and another try or way (BIL-5). */
@Stateless
@Allowed(Function.INVOICE_READ)
public class Deliveries {

    private static final int RETRIED_AT_ONCE = 1000;

    @Inject
    DispatchStore store;

    @Inject
    DeliveryListStore lists;

    @Inject
    InvoiceStore invoices;

    @Inject
    InvoiceDispatching dispatching;

    @Inject
    ChannelFees fees;

    @Inject
    InvoiceDocuments documents;

    @Inject
    OwnTransaction transaction;

    @Inject
    Receivers receivers;

    @Inject
    ReceiverLookupStore lookups;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** Sorts: {@code queued}, {@code number}, {@code customer}, {@code total}. */
    public Page<DeliveryRow> page(DeliveryFilter filter, PageRequest request) {
        return lists.page(filter, clock.now(), request);
    }

    /** How many wait for somebody. */
    public long waiting() {
        return lists.count(DeliveryFilter.of(DeliveryFilter.View.ATTENTION), clock.now());
    }

    /** All ways of an invoice or credit note, first one first. */
    public List<DeliveryRow> of(long invoiceId) {
        Instant now = clock.now();
        return store.of(invoiceId).stream()
                .map(dispatch -> DeliveryRow.of(dispatch, now))
                .toList();
    }

    /** Tries at once. @throws BusinessRuleViolation NOT_FOUND, DELIVERY_STATE */
    @Allowed(Function.INVOICE_SEND)
    public void retry(long dispatchId) {
        retry(store.locked(dispatchId).orElseThrow(Deliveries::notFound));
    }

    /** Tries all at once that the list shows, a thousand at most. @return how many */
    @Allowed(Function.INVOICE_SEND)
    public int retryAll(DeliveryFilter filter) {
        List<Long> ids = lists.retryable(filter, clock.now(), RETRIED_AT_ONCE);
        ids.forEach(id -> store.locked(id).filter(one -> one.state().isOpen()).ifPresent(this::retry));
        return ids.size();
    }

    private void retry(InvoiceDispatch dispatch) {
        changeLog.record(DeliveryChange.DELIVERY_RETRIED, dispatch.invoice(), dispatch.retry(realClock.now()));
    }

    /**
     * Sends it by that channel, again or instead of the way it is on. The fee of a channel that did not reach the customer is
     * credited. An EHF that was not needed so far is made now.
     *
     * @param reason why, in the words of who does it
     * @throws BusinessRuleViolation NOT_FOUND, CHANNEL_MISSING, REASON_MISSING, TOO_LONG, NO_EHF_ADDRESS, NO_EMAIL,
     *     EHF_IS_DUTY, NO_DOCUMENT
     */
    @Allowed(Function.INVOICE_SEND)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(long invoiceId, InvoiceDelivery channel, String reason) {
        if (channel == InvoiceDelivery.EHF && transaction.call(() -> isUnmade(invoiceId))) {
            documents.make(invoiceId, DocumentForm.EHF);
        }
        transaction.run(() -> choose(invoiceId, channel, reason));
    }

    private boolean isUnmade(long invoiceId) {
        Invoice invoice = invoices.find(invoiceId).orElseThrow(Deliveries::notFound);
        return invoice.buyer().organisationNumber().isPresent()
                && documents.find(invoiceId, DocumentForm.EHF).isEmpty();
    }

    private void choose(long invoiceId, InvoiceDelivery channel, String reason) {
        Invoice invoice = invoices.findLocked(invoiceId).orElseThrow(Deliveries::notFound);
        String why = reason(reason);
        Optional<InvoiceDispatch> last = store.lastLocked(invoiceId);
        boolean reached = store.of(invoiceId).stream().anyMatch(way -> way.state() == DispatchState.DELIVERED);
        check(invoice, channel, reached);
        last.ifPresent(way -> way.replaced(clock.now()));
        Optional<Invoice> credited = reached ? Optional.empty() : fees.giveBack(invoice, channel);
        int position = last.map(InvoiceDispatch::position).orElse(0) + 1;
        dispatching.begin(
                invoice,
                new InvoiceDispatch.Way(
                        channel,
                        DispatchCause.BY_HAND,
                        position,
                        why,
                        currentActor.get().name()));
        changeLog.record(
                DeliveryChange.DELIVERY_CHOSEN,
                invoice,
                why,
                Changes.none()
                        .field("channel", last.map(InvoiceDispatch::channel).orElse(null), channel)
                        .field("creditNote", null, credited.map(Invoice::number).orElse(null)));
    }

    private static String reason(String text) {
        String why = text == null ? "" : text.strip();
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(DeliveryError.REASON_MISSING);
        }
        if (why.length() > InvoiceDispatch.LONGEST_REASON) {
            throw new BusinessRuleViolation(DeliveryError.TOO_LONG, InvoiceDispatch.LONGEST_REASON);
        }
        return why;
    }

    private void check(Invoice invoice, InvoiceDelivery channel, boolean reached) {
        if (channel == null) {
            throw new BusinessRuleViolation(DeliveryError.CHANNEL_MISSING);
        }
        if (channel == InvoiceDelivery.EHF
                && invoice.buyer().organisationNumber().isEmpty()) {
            throw new BusinessRuleViolation(DeliveryError.NO_EHF_ADDRESS);
        }
        if (channel == InvoiceDelivery.EMAIL
                && Receivers.emailOf(invoice.contract()).isEmpty()) {
            throw new BusinessRuleViolation(DeliveryError.NO_EMAIL);
        }
        if (channel != InvoiceDelivery.EHF && !reached && isEhfDuty(invoice)) {
            throw new BusinessRuleViolation(DeliveryError.EHF_IS_DUTY);
        }
        DocumentForm form = channel == InvoiceDelivery.EHF ? DocumentForm.EHF : DocumentForm.PDF;
        if (documents.ready(invoice.id(), form).isEmpty()) {
            throw new BusinessRuleViolation(DeliveryError.NO_DOCUMENT);
        }
    }

    /** A public buyer that takes EHF gets it, as long as no EHF has failed. */
    private boolean isEhfDuty(Invoice invoice) {
        boolean failed = store.of(invoice.id()).stream()
                .anyMatch(way -> way.channel() == InvoiceDelivery.EHF
                        && (way.trouble().isPresent() || !way.state().isOpen()));
        return !failed
                && receivers.isDuty(invoice.customer(), clock.today())
                && invoice.customer()
                        .organisationNumber()
                        .flatMap(lookups::of)
                        .filter(lookup -> lookup.capability(invoice.kind()) == EhfCapability.REGISTERED)
                        .isPresent();
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(DeliveryError.NOT_FOUND);
    }
}
