package no.front.credit.control;

import jakarta.persistence.EntityManager;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Wording;

/** The control side of credit as the container would put it together. */
public final class CreditStores {

    public final CreditCheckStore checks = new CreditCheckStore();
    public final CreditDecisionStore decisions = new CreditDecisionStore();
    public final CreditListStore lists = new CreditListStore();
    public final CreditFiles files = new CreditFiles();
    public final CreditCheckQueue queue = new CreditCheckQueue();
    public final CheckRetentionStore retention = new CheckRetentionStore();
    public final ExposureStore exposures = new ExposureStore();
    public final CreditInquiryJob job = new CreditInquiryJob();

    public CreditStores(
            EntityManager em,
            BusinessSettings settings,
            ChangeLog log,
            BusinessClock clock,
            RealClock realClock,
            OwnTransaction transaction) {
        checks.em = em;
        decisions.em = em;
        lists.em = em;
        retention.em = em;
        exposures.em = em;
        files.checks = checks;
        files.decisions = decisions;
        files.settings = settings;
        queue.store = checks;
        queue.settings = settings;
        queue.changeLog = log;
        queue.clock = clock;
        queue.realClock = realClock;
        queue.wording = new Wording();
        job.store = checks;
        job.transaction = transaction;
        job.clock = realClock;
    }

    /** What the container does when the event is fired. */
    public void received(long orderId) {
        queue.received(new no.front.contract.entity.OrderReceived(orderId));
    }
}
