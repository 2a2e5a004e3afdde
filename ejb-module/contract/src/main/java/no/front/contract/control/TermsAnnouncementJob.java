package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.front.contract.entity.TermsAnnouncement;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/**
 * Tells customers about announced versions, each in a transaction of its own (CON-12). After a crash it goes on with those
 * who know nothing yet; one that fails does not keep the others waiting and is tried again.
 */
@ApplicationScoped
public class TermsAnnouncementJob implements IntervalJob {

    private static final Logger LOG = Logger.getLogger(TermsAnnouncementJob.class.getName());
    private static final int BATCH = 200;

    @Inject
    TermsNewsStore news;

    @Inject
    TermsTelling telling;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "terms-announcement";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        List<TermsAnnouncement> open = transaction.call(news::openAnnouncements);
        for (TermsAnnouncement announcement : open) {
            long version = announcement.terms().id();
            if (tellAll(version)) {
                transaction.run(() -> news.announcementOf(version).ifPresent(done -> done.finish(clock.now())));
            }
        }
    }

    /** @return whether nobody is left */
    private boolean tellAll(long version) {
        boolean complete = true;
        long after = 0;
        List<Long> batch = untold(version, after);
        while (!batch.isEmpty()) {
            for (long customer : batch) {
                complete &= tell(version, customer);
                after = customer;
            }
            batch = untold(version, after);
        }
        return complete;
    }

    private List<Long> untold(long version, long after) {
        return transaction.call(() -> news.untold(version, after, BATCH));
    }

    private boolean tell(long version, long customer) {
        try {
            transaction.run(() -> telling.tell(version, customer));
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "customer " + customer + " not told of version " + version);
            return false;
        }
    }
}
