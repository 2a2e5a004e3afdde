package no.front.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.credit.control.DepositStore;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * Deposits of the organisation that the user is signed in to (CRE-4, CRE-5). Nobody names an organisation here: there is no
 * other to be had (ACC-10).
 */
@Stateless
@Reading
@ForCustomers(CustomerFunction.INVOICES_READ)
public class OwnDeposits {

    @Inject
    DepositStore store;

    @Inject
    CurrentActor actor;

    /** Newest first. */
    public List<OwnDeposit> all() {
        return store.ofCustomer(actor.get().organisationId()).stream()
                .map(OwnDeposit::of)
                .toList();
    }
}
