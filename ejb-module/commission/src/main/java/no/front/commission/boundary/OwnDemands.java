package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.control.ProofAnswers;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/** Demands of proof to the own organisation, and its answers (CPA-6). */
@Stateless
@ForCustomers(CustomerFunction.PROOF_ANSWER)
public class OwnDemands {

    private static final int MOST_NUMBERS = 200;

    @Inject
    HoldStore store;

    @Inject
    HoldReadStore reading;

    @Inject
    ProofAnswers answers;

    @Inject
    CurrentActor actor;

    /** Those that wait, or are answered and not decided; soonest deadline first. */
    @Reading
    public List<OwnDemand> open() {
        return store.openOf(actor.get().organisationId()).stream()
                .filter(hold -> hold.proofDueOn().isPresent())
                .sorted(Comparator.comparing(hold -> hold.proofDueOn().orElseThrow()))
                .map(this::view)
                .toList();
    }

    private OwnDemand view(CommissionHold hold) {
        return new OwnDemand(
                hold.id(),
                hold.label(),
                hold.status(),
                hold.reason(),
                hold.proofDueOn().orElseThrow(),
                reading.demanded(hold, hold.proofDueOn().orElseThrow(), MOST_NUMBERS));
    }

    /**
     * Answers with a text, files, or both; again, until it is decided.
     *
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's; STATUS, ANSWER_EMPTY, TOO_MANY_FILES, TOO_LONG, and
     *     what files are refused by
     */
    public void answer(long demandId, String text, List<EvidenceUpload> files) {
        CommissionHold hold = store.locked(demandId);
        if (hold.customer().id() != actor.get().organisationId()
                || hold.proofDueOn().isEmpty()) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
        answers.keep(hold, text, files);
    }
}
