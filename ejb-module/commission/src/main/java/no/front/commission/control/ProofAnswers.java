package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import no.front.commission.boundary.EvidenceUpload;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldChange;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldEventKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Documents;
import no.front.platform.entity.Changes;
import no.front.platform.entity.DocumentKind;

/** Keeps answers to demands of proof, with their files. Late ones too: whoever decides judges them. */
@Dependent
public class ProofAnswers {

    @Inject
    HoldStore store;

    @Inject
    Documents documents;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** @throws BusinessRuleViolation STATUS, ANSWER_EMPTY, TOO_MANY_FILES, TOO_LONG, and what files are refused by */
    public void keep(CommissionHold hold, String text, List<EvidenceUpload> files) {
        if ((text == null || text.isBlank()) && files.isEmpty()) {
            throw new BusinessRuleViolation(HoldError.ANSWER_EMPTY);
        }
        if (files.size() > HoldEvent.MOST_FILES) {
            throw new BusinessRuleViolation(HoldError.TOO_MANY_FILES, HoldEvent.MOST_FILES);
        }
        Changes changes = hold.answer();
        HoldEvent event = HoldEvent.of(
                hold, HoldEventKind.ANSWERED, text, clock.now(), actor.get().name());
        OptionalLong customer = OptionalLong.of(hold.customer().id());
        files.forEach(file -> event.enclose(
                documents.keepEvidence(DocumentKind.CONSENT_PROOF, file.fileName(), file.content(), customer)));
        store.add(event);
        changeLog.record(HoldChange.PROOF_ANSWERED, hold, changes.field("files", null, files.size()));
    }
}
