package no.front.commission.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.commission.boundary.NoteSendings;
import no.front.platform.boundary.IntervalJob;

/** Has the documents of commission notes made and sent (CPA-7), in the background: other jobs need not wait for an access point. */
@ApplicationScoped
public class NoteSendingJob implements IntervalJob {

    public static final String NAME = "commission-notes";

    private static final Logger LOG = Logger.getLogger(NoteSendingJob.class.getName());

    @Inject
    NoteSendings sendings;

    /** One round at a time on each node. */
    private final Semaphore rounds = new Semaphore(1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(4);
    }

    @Override
    public void run() {
        if (!rounds.tryAcquire()) {
            return;
        }
        try {
            sendings.round(rounds::release);
        } catch (EJBException notNow) {
            // while the application stops; what is claimed is taken up again when the claim is over
            LOG.log(Level.INFO, () -> "notes can't be sent now: " + notNow.getMessage());
            rounds.release();
        }
    }
}
