package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.front.commission.control.HoldReadStore;
import no.front.commission.control.HoldStore;
import no.front.commission.control.ProofAnswers;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldEventKind;
import no.front.commission.entity.HoldFile;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
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
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** Those that wait, or are answered and not decided; soonest deadline first. */
    @Reading
    public List<OwnDemand> open() {
        return views(store.openOf(own()).stream()
                .filter(hold -> hold.proofDueOn().isPresent())
                .sorted(Comparator.comparing(hold -> hold.proofDueOn().orElseThrow()))
                .toList());
    }

    /** The decided ones too, newest first. */
    @Reading
    public List<OwnDemand> all() {
        return views(store.ofCustomer(own()).stream()
                .filter(hold -> hold.proofDueOn().isPresent())
                .toList());
    }

    /** @throws BusinessRuleViolation NOT_FOUND, also for another organisation's */
    public OwnDemand get(long demandId) {
        return views(List.of(mine(store.get(demandId)))).getFirst();
    }

    private List<OwnDemand> views(List<CommissionHold> holds) {
        Map<Long, Money> withheld = reading.withheld(holds);
        return holds.stream()
                .map(hold -> view(hold, withheld.getOrDefault(hold.id(), Money.ZERO)))
                .toList();
    }

    private OwnDemand view(CommissionHold hold, Money withheld) {
        LocalDate dueOn = hold.proofDueOn().orElseThrow();
        return new OwnDemand(
                hold.id(),
                hold.label(),
                hold.status(),
                reading.service(hold),
                hold.reason(),
                dueOn,
                hold.isOverdue(clock.today()),
                withheld,
                reading.demanded(hold, dueOn, MOST_NUMBERS),
                store.eventsOf(hold.id()).stream()
                        .filter(event -> event.kind() == HoldEventKind.ANSWERED)
                        .map(OwnDemands::answer)
                        .toList());
    }

    private static OwnDemand.Answer answer(HoldEvent event) {
        return new OwnDemand.Answer(
                event.happenedAt(),
                event.note(),
                event.files().stream().map(HoldFile::name).toList());
    }

    /**
     * Answers with a text, files, or both; again, until it is decided.
     *
     * @throws BusinessRuleViolation NOT_FOUND, also for another organisation's; STATUS, ANSWER_EMPTY, TOO_MANY_FILES, TOO_LONG, and
     *     what files are refused by
     */
    public void answer(long demandId, String text, List<EvidenceUpload> files) {
        answers.keep(mine(store.locked(demandId)), text, files);
    }

    private CommissionHold mine(CommissionHold hold) {
        if (hold.customer().id() != own() || hold.proofDueOn().isEmpty()) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
        return hold;
    }

    private long own() {
        return actor.get().organisationId();
    }
}
