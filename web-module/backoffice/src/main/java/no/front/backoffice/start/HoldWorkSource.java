package no.front.backoffice.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import no.front.commission.boundary.HoldWork;
import no.front.commission.boundary.Holds;
import no.front.platform.entity.Function;

/** Demands of proof that are overdue or answered (CPA-6). */
@RequestScoped
public class HoldWorkSource implements WorkSource {

    @Inject
    Holds holds;

    @Override
    public void find(StartTasks tasks) {
        if (tasks.may(Function.COMMISSION_HOLD)) {
            HoldWork work = holds.work();
            tasks.add("d", "pi-clock", "proofOverdue", work.overdue(), "holds?state=PROOF_DEMANDED");
            tasks.add("w", "pi-comment", "proofAnswered", work.answered(), "holds?state=ANSWERED");
        }
    }
}
