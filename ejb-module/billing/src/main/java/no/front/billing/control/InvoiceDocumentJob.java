package no.front.billing.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.boundary.InvoiceDocumentWork;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/**
 * Claims invoices without documents and sets their making going, by two at a time on each node; other jobs need not wait for
 * them. A node that dies leaves its claims behind, and after five minutes another makes them. When nothing waits it
 * loads the rules of EHF once, so that the first invoice need not wait for that.
 */
@ApplicationScoped
public class InvoiceDocumentJob implements IntervalJob {

    /** Makers at once on a node. */
    static final int MAKERS = 2;

    /** Invoices that a maker takes at once. */
    static final int CHUNK = 100;

    /** Rounds before the rules are loaded, so that a start is not slowed down by it. */
    private static final int WARM_UP_ROUND = 10;

    /** Newer than this every round looks; older ones once an hour. */
    private static final int RECENT_DAYS = 45;

    private static final Duration LOOK_FAR_BACK = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(InvoiceDocumentJob.class.getName());

    @Inject
    InvoiceDocumentStore store;

    @Inject
    InvoiceDocumentWork work;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    private final Semaphore makers = new Semaphore(MAKERS);
    private Instant lookedFarBack = Instant.EPOCH;
    private int rounds;

    @Override
    public String name() {
        return "invoice-documents";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        rounds++;
        while (makers.tryAcquire()) {
            List<Long> claimed = claim();
            if (claimed.isEmpty()) {
                warmUp();
                return;
            }
            start(() -> work.make(claimed, makers::release));
        }
    }

    private void warmUp() {
        if (rounds == WARM_UP_ROUND) {
            start(() -> work.warmUp(makers::release));
        } else {
            makers.release();
        }
    }

    private void start(Runnable call) {
        try {
            call.run();
        } catch (EJBException notNow) {
            // while the application stops; what is claimed is taken up again when the claim is over
            LOG.log(Level.INFO, () -> "documents can't be made now: " + notNow.getMessage());
            makers.release();
        }
    }

    /** What was left behind, then what is new. */
    List<Long> claim() {
        Instant real = realClock.now();
        Instant until = real.plus(InvoiceDocuments.PATIENCE);
        boolean far = lookedFarBack.plus(LOOK_FAR_BACK).isBefore(real);
        LocalDate since = far ? LocalDate.EPOCH : clock.today().minusDays(RECENT_DAYS);
        List<Long> claimed = transaction.call(() -> {
            List<Long> all = new ArrayList<>(store.claimDue(CHUNK, real, until));
            if (all.isEmpty()) {
                all.addAll(store.claimMissing(CHUNK, since, clock.now(), until));
            }
            return all;
        });
        if (far && claimed.isEmpty()) {
            lookedFarBack = real;
        }
        return claimed;
    }
}
