package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.front.credit.boundary.FinalInvoices;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.Wording;

/** A contract is invoiced to its end when a run of today would find nothing left of any of its accounts (CRE-5, BIL-3). */
@ApplicationScoped
public class LastInvoices implements FinalInvoices {

    @Inject
    UnbilledStore store;

    @Inject
    InvoiceFactsLoader loader;

    @Inject
    BusinessClock clock;

    @Inject
    Wording wording;

    @Override
    public boolean isMissing(long orderId) {
        List<Long> accounts = store.accountsOfOrder(orderId);
        InvoiceGenerator generator = new InvoiceGenerator(wording);
        return loader.load(accounts, clock.today()).stream()
                .map(loaded -> generator.propose(loaded.facts()))
                .anyMatch(proposal -> proposal.outcome() != ProposedInvoice.Outcome.NOTHING
                        || !proposal.waiting().isEmpty());
    }
}
