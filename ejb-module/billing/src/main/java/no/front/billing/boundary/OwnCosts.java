package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.front.billing.control.OwnCostReading;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;

/**
 * What the organisation that the user is signed in to has used this month in money, what it comes to by the month's end if it
 * goes on like this, and what the next invoices will be. Worked out by the very rules that invoices are made by (BIL-1,
 * BIL-3); nothing is stored. Nobody names an organisation here (ACC-10).
 */
@Stateless
@Reading
@ForCustomers(CustomerFunction.INVOICES_READ)
public class OwnCosts {

    @Inject
    OwnCostReading reading;

    @Inject
    CurrentActor actor;

    public OwnCost now() {
        return reading.of(actor.get().organisationId());
    }
}
