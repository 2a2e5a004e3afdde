package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.entity.DocumentForm;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.DocumentKind;
import no.front.platform.entity.StoredDocument;

/**
 * A round of what follows the issue of commission notes: makes their documents, begins and carries on their sending, and that of
 * demands. Each claims
 * what it works on, so that two nodes never do the same; a dead node's claims run out. Never in a transaction.
 */
@Dependent
public class NoteSending {

    /** After so long a claim counts as a dead node's. */
    static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final int CHUNK = 25;
    private static final Logger LOG = Logger.getLogger(NoteSending.class.getName());

    @Inject
    NoteSendingStore store;

    @Inject
    NoteDispatching dispatching;

    @Inject
    DemandDispatching demands;

    @Inject
    NotePress press;

    @Inject
    Documents documents;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /** @return whether there was anything to do */
    public boolean round() {
        List<Long> claimed = transaction.call(() -> store.claimDocuments(
                CHUNK, clock.now(), realClock.now(), realClock.now().plus(PATIENCE)));
        claimed.forEach(this::make);
        List<Long> unsent = transaction.call(() -> store.unsent(CHUNK));
        unsent.forEach(dispatching::begin);
        NoteDispatching.Claim claim = dispatching.claim(CHUNK, PATIENCE);
        claim.ids().forEach(id -> dispatching.step(id, claim.mark()));
        boolean demanded = demands.round(CHUNK, PATIENCE);
        return demanded
                || !claimed.isEmpty()
                || !unsent.isEmpty()
                || !claim.ids().isEmpty();
    }

    /** One that can't be made doesn't stop the others; why is written down with it. */
    private void make(long documentId) {
        record Work(CommissionNote note, DocumentForm form) {}
        Optional<Work> work = transaction.call(() -> store.document(documentId)
                .filter(document -> !document.isReady())
                .map(document -> new Work(document.note().whole(), document.form())));
        if (work.isEmpty()) {
            return;
        }
        try {
            NotePress.Made made = press.make(work.get().note(), work.get().form());
            transaction.run(() -> keep(documentId, made));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "document " + documentId + " of a note could not be made");
            transaction.run(() -> store.document(documentId)
                    .filter(document -> !document.isReady())
                    .ifPresent(document ->
                            document.failed(failure.getClass().getSimpleName(), clock.now(), realClock.now())));
        }
    }

    private void keep(long documentId, NotePress.Made made) {
        CommissionNoteDocument document = store.document(documentId).orElseThrow();
        if (document.isReady()) {
            return;
        }
        StoredDocument file = documents.keep(
                document.form() == DocumentForm.PDF ? DocumentKind.COMMISSION_NOTE : DocumentKind.COMMISSION_NOTE_EHF,
                made.name(),
                made.content(),
                OptionalLong.of(document.note().customer().id()));
        document.made(file, made.ruleSet(), made.findings(), clock.now());
        if (!document.isReady()) {
            LOG.log(Level.WARNING, () -> made.name() + " breaks rules and is not sent: " + made.findings());
        }
    }
}
