package no.front.billing.boundary;

import java.time.Instant;
import no.front.billing.control.DispatchDelays;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDispatch;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.LinkFailure;
import no.front.billing.entity.PostBatch;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;

/**
 * One way in which an invoice or credit note was sent. What does not apply is null, texts "".
 *
 * @param total NOK incl. VAT
 * @param recipient address it went to
 * @param answer the other side's words
 * @param nextAttemptAt by the time on the wall
 * @param attention waits for somebody
 */
public record DeliveryRow(
        long id,
        long invoiceId,
        InvoiceKind kind,
        long number,
        long customerId,
        String customerName,
        Money total,
        InvoiceDelivery channel,
        DispatchState state,
        DispatchCause cause,
        String reason,
        String recipient,
        DispatchTrouble trouble,
        LinkFailure failure,
        String answer,
        int attempts,
        Instant nextAttemptAt,
        Instant queuedAt,
        String queuedBy,
        Instant sentAt,
        Instant endedAt,
        Long outboxId,
        Long batchId,
        boolean attention) {

    /**
     * What was sent.
     *
     * @param customerName as it stands in the document
     * @param total NOK incl. VAT
     */
    public record Sent(long id, InvoiceKind kind, long number, long customerId, String customerName, Money total) {

        static Sent of(Invoice invoice) {
            return new Sent(
                    invoice.id(),
                    invoice.kind(),
                    invoice.number(),
                    invoice.customer().id(),
                    invoice.buyer().name(),
                    invoice.total());
        }
    }

    public static DeliveryRow of(InvoiceDispatch dispatch, Instant now) {
        return of(Sent.of(dispatch.invoice()), dispatch, now);
    }

    public static DeliveryRow of(Sent sent, DocumentDispatch dispatch, Instant now) {
        return new DeliveryRow(
                dispatch.id(),
                sent.id(),
                sent.kind(),
                sent.number(),
                sent.customerId(),
                sent.customerName(),
                sent.total(),
                dispatch.channel(),
                dispatch.state(),
                dispatch.cause(),
                dispatch.reason(),
                dispatch.recipient(),
                dispatch.trouble().orElse(null),
                dispatch.failure().orElse(null),
                dispatch.answer(),
                dispatch.attempts(),
                dispatch.nextAttemptAt().orElse(null),
                dispatch.queuedAt(),
                dispatch.queuedBy(),
                dispatch.sentAt().orElse(null),
                dispatch.endedAt().orElse(null),
                dispatch.outboxId().isPresent() ? dispatch.outboxId().getAsLong() : null,
                dispatch.batch().map(PostBatch::id).orElse(null),
                dispatch.needsSomebody(now, DispatchDelays.PATIENCE));
    }

    /** Whether it can be tried at once. */
    public boolean retryable() {
        return state.isOpen() && channel != InvoiceDelivery.POST;
    }
}
