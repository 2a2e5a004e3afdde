package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.contract.entity.PriceAnnouncement;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/**
 * Tells customers whose prices change, each in a transaction of its own (CON-11). After a crash it goes on with those who
 * know nothing yet; one that fails does not keep the others waiting and is tried again.
 */
@ApplicationScoped
public class PriceNoticeJob implements IntervalJob {

    private static final Logger LOG = Logger.getLogger(PriceNoticeJob.class.getName());
    private static final int BATCH = 200;

    @Inject
    PriceNoticeStore news;

    @Inject
    PriceTelling telling;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "price-notices";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        List<PriceAnnouncement> open = transaction.call(news::openAnnouncements);
        for (PriceAnnouncement announcement : open) {
            long announced = announcement.id();
            if (tellAll(announced)) {
                transaction.run(() -> news.announcement(announced).ifPresent(done -> done.finish(clock.now())));
            }
        }
    }

    /** @return whether nobody is left */
    private boolean tellAll(long announced) {
        boolean complete = true;
        long after = 0;
        List<Long> batch = untold(announced, after);
        while (!batch.isEmpty()) {
            for (long customer : batch) {
                complete &= tell(announced, customer);
                after = customer;
            }
            batch = untold(announced, after);
        }
        return complete;
    }

    private List<Long> untold(long announced, long after) {
        return transaction.call(() -> news.untold(announced, after, BATCH));
    }

    private boolean tell(long announced, long customer) {
        try {
            transaction.run(() -> telling.tell(announced, customer));
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "customer " + customer + " not told of announcement " + announced);
            return false;
        }
    }
}
