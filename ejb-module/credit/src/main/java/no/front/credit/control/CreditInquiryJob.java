package no.front.credit.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.credit.boundary.CreditInquiries;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/**
 * Claims checks that are due and sets inquiries at the credit bureau going; they run on by themselves, so that other jobs
 * need not wait for the bureau. Two nodes never claim the same (CRE-1).
 */
@ApplicationScoped
public class CreditInquiryJob implements IntervalJob {

    /** After so long a claim counts as a dead node's; longer than all calls of one inquiry may take. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    /** So many at once on all nodes together. */
    static final int AT_ONCE = 8;

    private static final Logger LOG = Logger.getLogger(CreditInquiryJob.class.getName());

    @Inject
    CreditCheckStore store;

    @Inject
    CreditInquiries inquiries;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** What is claimed, and the mark of who did it. */
    public record Claim(String mark, List<Long> checks) {}

    @Override
    public String name() {
        return "credit-inquiry";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        Claim claim = claim();
        claim.checks().forEach(check -> start(check, claim.mark()));
    }

    private void start(long check, String mark) {
        try {
            inquiries.inquire(check, mark);
        } catch (EJBException notNow) {
            // while the application starts or stops; the next round takes it
            LOG.log(Level.INFO, () -> "inquiry can't start now: " + notNow.getMessage());
            transaction.run(() -> store.release(check, mark));
        }
    }

    /** As many as may be asked beside those under way. */
    public Claim claim() {
        String mark = UUID.randomUUID().toString();
        return transaction.call(() -> {
            int free = AT_ONCE - store.underWay(PATIENCE, clock.now());
            List<Long> claimed = free > 0 ? store.claim(mark, free, PATIENCE, clock.now()) : List.of();
            return new Claim(mark, claimed);
        });
    }
}
