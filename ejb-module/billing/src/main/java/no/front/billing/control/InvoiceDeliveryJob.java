package no.front.billing.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.billing.boundary.InvoiceSendings;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/**
 * Sends what is issued and made (BIL-5): begins the way of each, claims what is due and sets senders going; they run on by
 * themselves, so that other jobs need not wait for a slow access point. Two nodes never claim the same.
 */
@ApplicationScoped
public class InvoiceDeliveryJob implements IntervalJob {

    public static final String NAME = "invoice-delivery";

    /** After so long a claim counts as a dead node's; longer than a handful may take with each call at its time-out. */
    public static final Duration PATIENCE = Duration.ofMinutes(20);

    /** So many go to one sender. */
    static final int HANDFUL = 25;

    static final int SENDERS = 4;
    private static final int BEGUN_AT_ONCE = 200;

    /** What was issued longer ago and has no document is on the list of what is stuck. */
    private static final int LOOKED_BACK_DAYS = 120;

    /** Pause between two searches for what is new. */
    private static final Duration SEARCH = Duration.ofSeconds(8);

    private static final Logger LOG = Logger.getLogger(InvoiceDeliveryJob.class.getName());

    @Inject
    DispatchStore store;

    @Inject
    InvoiceDispatching dispatching;

    @Inject
    InvoiceSendings senders;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    private volatile Instant searched = Instant.EPOCH;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (!realClock.now().isBefore(searched.plus(SEARCH))) {
            searched = beginNew() < BEGUN_AT_ONCE ? realClock.now() : Instant.EPOCH;
        }
        InvoiceDispatching.Claim claim = dispatching.claim(HANDFUL * SENDERS, PATIENCE);
        for (int from = 0; from < claim.ids().size(); from += HANDFUL) {
            start(claim.ids().subList(from, Math.min(from + HANDFUL, claim.ids().size())), claim.mark());
        }
    }

    /** @return how many ways were begun */
    int beginNew() {
        return transaction.call(() -> {
            List<Long> fresh = store.unsent(clock.today().minusDays(LOOKED_BACK_DAYS), BEGUN_AT_ONCE);
            fresh.forEach(dispatching::begin);
            return fresh.size();
        });
    }

    private void start(List<Long> ids, String mark) {
        try {
            senders.send(List.copyOf(ids), mark);
        } catch (EJBException notNow) {
            // while the application starts or stops; the next round takes it
            LOG.log(Level.INFO, () -> "sending can't start now: " + notNow.getMessage());
            transaction.run(() -> store.release(ids, mark));
        }
    }
}
