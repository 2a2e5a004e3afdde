package no.front.commission.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.commission.control.NoteSending;
import no.front.commission.control.NoteSendingJob;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RunAs;

/** Makes and sends documents of commission notes in the background, each in transactions of its own (CPA-7). */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoteSendings {

    @Inject
    NoteSending sending;

    @Inject
    RunAs runAs;

    /** @param afterwards whatever happens */
    @Asynchronous
    public void round(Runnable afterwards) {
        try {
            runAs.job(NoteSendingJob.NAME, sending::round);
        } finally {
            afterwards.run();
        }
    }
}
