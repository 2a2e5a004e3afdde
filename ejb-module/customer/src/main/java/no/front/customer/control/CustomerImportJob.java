package no.front.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import no.front.customer.boundary.ImportBatches;
import no.front.customer.boundary.ImportErasure;
import no.front.customer.entity.ImportStatus;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;

/** Writes confirmed imports, goes on with those that were left in the middle, and ends those that nobody reads any more. */
@ApplicationScoped
public class CustomerImportJob implements IntervalJob {

    @Inject
    ImportStore store;

    @Inject
    ImportBatches batches;

    @Inject
    ImportErasure erasure;

    @Inject
    OwnTransaction ownTransaction;

    @Override
    public String name() {
        return "customer-import";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        erasure.failInterrupted();
        List<Long> confirmed = ownTransaction.call(() -> store.in(ImportStatus.WRITING));
        for (long id : confirmed) {
            boolean more = true;
            while (more) {
                more = batches.writeNext(id);
            }
        }
    }
}
