package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.front.contract.boundary.InactivityProposals;
import no.front.contract.entity.Account;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** Proposes accounts without activity for closing (CON-8), and drops proposals for those that were used since. */
@ApplicationScoped
public class InactivitySearch implements DailyJob {

    @Inject
    InactivityProposals proposals;

    @Override
    public String name() {
        return "inactivity-search";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        proposals
                .outdated()
                .forEach(proposal -> progress.item(proposal.account(), () -> proposals.dropOutdated(proposal.id())));
        Map<Account, LocalDate> found = proposals.found(today);
        progress.expect(found.size());
        found.forEach((account, last) -> progress.item(account, () -> proposals.propose(account.id(), last, today)));
    }
}
