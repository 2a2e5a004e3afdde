package no.front.billing.boundary;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.control.DispatchDelays;
import no.front.billing.control.EhfAccessPoint;
import no.front.billing.control.Participant;
import no.front.billing.control.ReceiverDirectory;
import no.front.billing.control.Receivers;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.LinkFailure;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.StoredDocument;

/**
 * Takes what was issued one step further on its way (BIL-5). What is outside is asked outside of any transaction, after the
 * directory of receivers was asked again; what came of it is written in one. A crash in between means the same step again, with
 * the same document id, once the claim has run out. Where a way ends without reaching the customer the next one begins in the
 * same transaction.
 *
 * @param <D> a way of what is sent
 */
public abstract class Dispatching<D extends DocumentDispatch> {

    private static final Logger LOG = Logger.getLogger(Dispatching.class.getName());

    /** After a fault of ours. */
    private static final Duration AFTER_FAULT = Duration.ofMinutes(15);

    /** From then on somebody should look after a receipt that has not come. */
    public static final Duration PATIENCE = DispatchDelays.PATIENCE;

    @Inject
    Receivers receivers;

    @Inject
    EhfAccessPoint point;

    @Inject
    protected OwnTransaction transaction;

    @Inject
    protected BusinessClock clock;

    @Inject
    protected RealClock realClock;

    /** What has to be done outside of a transaction. */
    private sealed interface Errand {}

    private record Carry(EhfAccessPoint.Parcel parcel) implements Errand {}

    private record Ask(String externalId) implements Errand {}

    /** The way, if this claim still holds it, locked. */
    protected abstract Optional<D> claimed(long id, String claim);

    /** Who gets it as EHF; empty where nobody can. */
    protected abstract Optional<OrganisationNumber> receiver(D dispatch);

    /** What kind of document it is as EHF. */
    protected abstract EhfType type(D dispatch);

    /** What may be sent of it; empty while it is not made or breaks a rule. */
    protected abstract Optional<StoredDocument> ready(D dispatch, DocumentForm form);

    /** Asks the directory whether an organisation takes such documents; no answer is no no. Never in a transaction. */
    protected final boolean mayTake(OrganisationNumber number, EhfType type) {
        return switch (receivers.ask(number)) {
            case ReceiverDirectory.Told told -> told.takes(type);
            case ReceiverDirectory.Unavailable none -> true;
        };
    }

    /** Writes the mail, or ends a way without address. */
    protected abstract void mail(D dispatch);

    /** What became of a mail. */
    protected abstract Optional<OutboxMessage> message(long id);

    /** Begins the next way after one that led nowhere. */
    protected abstract void fallBack(D ended);

    /** One step, if this claim still holds it; never in a transaction. */
    public void step(long id, String claim) {
        try {
            Optional<Errand> errand = transaction.call(() -> claimed(id, claim).flatMap(this::errand));
            errand.ifPresent(one -> {
                EhfAccessPoint.Answer answer = run(one);
                transaction.run(() -> claimed(id, claim).ifPresent(dispatch -> record(dispatch, answer)));
            });
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "delivery " + id + " failed");
            transaction.run(() -> claimed(id, claim)
                    .ifPresent(dispatch -> dispatch.postponed(
                            DispatchTrouble.NO_ANSWER, null, realClock.now().plus(AFTER_FAULT))));
        }
    }

    private Optional<Errand> errand(D dispatch) {
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

    private Optional<EhfAccessPoint.Parcel> parcel(D dispatch) {
        Optional<OrganisationNumber> receiver = receiver(dispatch);
        if (receiver.isEmpty()) {
            end(dispatch, DispatchTrouble.NOT_REGISTERED, "");
            return Optional.empty();
        }
        return document(dispatch, DocumentForm.EHF)
                .map(document -> new EhfAccessPoint.Parcel(
                        dispatch.externalId(), receiver.get(), type(dispatch), document.content()));
    }

    /** The document to send; without it the way waits. */
    protected final Optional<StoredDocument> document(D dispatch, DocumentForm form) {
        Optional<StoredDocument> document = ready(dispatch, form);
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
            case ReceiverDirectory.Told told -> told.takes(parcel.type()) ? point.send(parcel) : null;
        };
    }

    private void record(D dispatch, EhfAccessPoint.Answer answer) {
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

    private void accepted(D dispatch, Instant now) {
        if (dispatch.state() == DispatchState.QUEUED) {
            dispatch.sent(address(dispatch), now, question(0).orElse(null));
        } else {
            dispatch.stillUnderWay(question(dispatch.questions() + 1).orElse(null));
        }
    }

    /** When to ask what became of it, after so many questions. */
    protected final Optional<Instant> question(int questions) {
        return DispatchDelays.nextQuestion(questions).map(realClock.now()::plus);
    }

    private String address(D dispatch) {
        return new Participant(receiver(dispatch).orElseThrow()).address();
    }

    /** To a document handed over: it is to be handed over again. To one that is being handed over: its address is wrong. */
    private void unseen(D dispatch) {
        if (dispatch.state() == DispatchState.SENT) {
            dispatch.lost(realClock.now());
        } else {
            unavailable(dispatch, new EhfAccessPoint.Unavailable(LinkFailure.UNUSABLE_ANSWER, null));
        }
    }

    private void unavailable(D dispatch, EhfAccessPoint.Unavailable none) {
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

    /** What became of the mail. The outbox tries for days by itself, so it is asked as long as it does. */
    private void lookAfter(D dispatch) {
        OutboxMessage message = message(dispatch.outboxId().orElseThrow()).orElseThrow();
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

    /** This way leads nowhere; the next one begins. */
    protected final void end(D dispatch, DispatchTrouble why, String words) {
        dispatch.failed(why, words, clock.now());
        fallBack(dispatch);
    }
}
