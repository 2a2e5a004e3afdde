package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.entity.DeliveryChange;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDispatch;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.LinkFailure;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.StoredDocument;

/**
 * Takes an invoice one step further on its way (BIL-5). What is outside is asked outside of any transaction, after the directory
 * of receivers was asked again; what came of it is written in one. A crash in between means the same step again, with the same
 * document id, once the claim has run out. Where a way ends without reaching the customer the next one begins in the same
 * transaction: e-mail after EHF, a letter after e-mail; and the channel's fee is given back.
 */
@Dependent
public class InvoiceDispatching {

    private static final Logger LOG = Logger.getLogger(InvoiceDispatching.class.getName());

    /** After a fault of ours. */
    private static final Duration AFTER_FAULT = Duration.ofMinutes(15);

    @Inject
    DispatchStore store;

    @Inject
    InvoiceStore invoices;

    @Inject
    Receivers receivers;

    @Inject
    EhfAccessPoint point;

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

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** What has to be done outside of a transaction. */
    private sealed interface Errand {}

    private record Carry(EhfAccessPoint.Parcel parcel) implements Errand {}

    private record Ask(String externalId) implements Errand {}

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

    /** One step, if this claim still holds it; never in a transaction. */
    public void step(long id, String claim) {
        try {
            Optional<Errand> errand =
                    transaction.call(() -> store.claimed(id, claim).flatMap(this::errand));
            errand.ifPresent(one -> {
                EhfAccessPoint.Answer answer = run(one);
                transaction.run(() -> store.claimed(id, claim).ifPresent(dispatch -> record(dispatch, answer)));
            });
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "delivery " + id + " failed");
            transaction.run(() -> store.claimed(id, claim)
                    .ifPresent(dispatch -> dispatch.postponed(
                            DispatchTrouble.NO_ANSWER, null, realClock.now().plus(AFTER_FAULT))));
        }
    }

    private Optional<Errand> errand(InvoiceDispatch dispatch) {
        boolean queued = dispatch.state() == DispatchState.QUEUED;
        return switch (dispatch.channel()) {
            case EHF -> queued ? parcel(dispatch).map(Carry::new) : Optional.of(new Ask(dispatch.externalId()));
            case EMAIL -> {
                if (queued) {
                    mail(dispatch);
                } else {
                    lookAfter(dispatch);
                }
                yield Optional.empty();
            }
            case POST -> Optional.empty();
        };
    }

    private Optional<EhfAccessPoint.Parcel> parcel(InvoiceDispatch dispatch) {
        Invoice invoice = dispatch.invoice();
        Optional<OrganisationNumber> receiver = invoice.buyer().organisationNumber();
        if (receiver.isEmpty()) {
            end(dispatch, DispatchTrouble.NOT_REGISTERED, "");
            return Optional.empty();
        }
        return document(dispatch, DocumentForm.EHF)
                .map(document -> new EhfAccessPoint.Parcel(
                        dispatch.externalId(), receiver.get(), invoice.kind(), document.content()));
    }

    /** The document to send; without it the way waits. */
    private Optional<StoredDocument> document(InvoiceDispatch dispatch, DocumentForm form) {
        Optional<StoredDocument> document = documents.ready(dispatch.invoice().id(), form);
        if (document.isEmpty()) {
            dispatch.postponed(
                    DispatchTrouble.NO_DOCUMENT, null, realClock.now().plus(DispatchDelays.DOCUMENT));
        }
        return document;
    }

    private EhfAccessPoint.Answer run(Errand errand) {
        return switch (errand) {
            case Ask ask -> point.ask(ask.externalId());
            case Carry carry -> carry(carry.parcel());
        };
    }

    /** Looks up again at the last moment; null where the receiver does not take it any more. */
    private EhfAccessPoint.Answer carry(EhfAccessPoint.Parcel parcel) {
        return switch (receivers.ask(parcel.receiver())) {
            case ReceiverDirectory.Unavailable none ->
                new EhfAccessPoint.Unavailable(none.failure(), none.retryAfter());
            case ReceiverDirectory.Told told ->
                (parcel.kind() == InvoiceKind.CREDIT_NOTE ? told.creditNote() : told.invoice())
                        ? point.send(parcel)
                        : null;
        };
    }

    private void record(InvoiceDispatch dispatch, EhfAccessPoint.Answer answer) {
        Instant now = clock.now();
        switch (answer) {
            case null -> end(dispatch, DispatchTrouble.NOT_REGISTERED, "");
            case EhfAccessPoint.Accepted accepted -> accepted(dispatch, now);
            case EhfAccessPoint.Delivered delivered -> {
                if (dispatch.state() == DispatchState.QUEUED) {
                    dispatch.sent(address(dispatch), now, null);
                }
                dispatch.delivered(now);
            }
            case EhfAccessPoint.Rejected rejected -> {
                dispatch.rejected(rejected.words(), now);
                fallBack(dispatch);
            }
            case EhfAccessPoint.Unseen unseen -> unseen(dispatch);
            case EhfAccessPoint.Unavailable none -> unavailable(dispatch, none);
        }
    }

    private void accepted(InvoiceDispatch dispatch, Instant now) {
        if (dispatch.state() == DispatchState.QUEUED) {
            dispatch.sent(address(dispatch), now, question(0).orElse(null));
        } else {
            dispatch.stillUnderWay(question(dispatch.questions() + 1).orElse(null));
        }
    }

    private Optional<Instant> question(int questions) {
        return DispatchDelays.nextQuestion(questions).map(realClock.now()::plus);
    }

    private static String address(InvoiceDispatch dispatch) {
        return new Participant(dispatch.invoice().buyer().organisationNumber().orElseThrow()).address();
    }

    /** To a document handed over: it is to be handed over again. To one that is being handed over: its address is wrong. */
    private void unseen(InvoiceDispatch dispatch) {
        if (dispatch.state() == DispatchState.SENT) {
            dispatch.lost(realClock.now());
        } else {
            unavailable(dispatch, new EhfAccessPoint.Unavailable(LinkFailure.UNUSABLE_ANSWER, null));
        }
    }

    private void unavailable(InvoiceDispatch dispatch, EhfAccessPoint.Unavailable none) {
        if (dispatch.state() == DispatchState.SENT) {
            // it was taken: only what became of it is not known
            dispatch.postponed(
                    DispatchTrouble.NO_ANSWER,
                    none.failure(),
                    question(dispatch.questions() + 1).orElse(null));
            return;
        }
        DispatchDelays.after(dispatch.attempts() + 1, none.wishedWait())
                .ifPresentOrElse(
                        delay -> dispatch.postponed(
                                DispatchTrouble.NO_ANSWER,
                                none.failure(),
                                realClock.now().plus(delay)),
                        () -> end(
                                dispatch,
                                DispatchTrouble.GIVEN_UP,
                                none.failure().name()));
    }

    private void mail(InvoiceDispatch dispatch) {
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

    /** What became of the mail. The outbox tries for days by itself, so it is asked as long as it does. */
    private void lookAfter(InvoiceDispatch dispatch) {
        OutboxMessage message = store.message(dispatch.outboxId().orElseThrow()).orElseThrow();
        switch (message.status()) {
            case SENT -> dispatch.delivered(clock.now());
            case GIVEN_UP -> {
                dispatch.rejected(message.lastFailure(), clock.now());
                fallBack(dispatch);
            }
            case WAITING, FAILED ->
                dispatch.stillUnderWay(realClock
                        .now()
                        .plus(DispatchDelays.nextQuestion(dispatch.questions()).orElse(Duration.ofHours(3))));
        }
    }

    private void end(InvoiceDispatch dispatch, DispatchTrouble why, String words) {
        dispatch.failed(why, words, clock.now());
        fallBack(dispatch);
    }

    private void fallBack(InvoiceDispatch ended) {
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
