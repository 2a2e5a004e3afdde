package no.front.billing.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.control.InvoiceDeliveryJob;
import no.front.billing.control.InvoiceDispatching;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RunAs;

/**
 * Sends handfuls of claimed invoices, several at once, since each answer of an access point may take seconds. No transaction is
 * open meanwhile (BIL-5).
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceSendings {

    @Inject
    InvoiceDispatching dispatching;

    @Inject
    RunAs runAs;

    /** In the background. @param claim that holds them; those that another has taken over are left out */
    @Asynchronous
    public void send(List<Long> ids, String claim) {
        runAs.job(InvoiceDeliveryJob.NAME, () -> ids.forEach(id -> dispatching.step(id, claim)));
    }
}
