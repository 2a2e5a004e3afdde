package no.front.commission.boundary;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import no.front.commission.control.StrexStagingStore;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.OwnTransaction;

/**
 * Writes a settlement file's single transactions aside while the next ones are read, and takes them away again while its people
 * look at the result (CPA-3). Each in transactions of its own.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StrexStagings {

    private static final int A_STATEMENT = 1_000;

    @Inject
    StrexStagingStore store;

    @Inject
    OwnTransaction transaction;

    /** @param rows all of them are written, or none @throws no.front.kernel.BusinessRuleViolation TRANSACTION_REPEATED */
    @Asynchronous
    public Future<Integer> write(long importId, List<StrexStagingStore.Row> rows) {
        transaction.run(() -> {
            for (int from = 0; from < rows.size(); from += A_STATEMENT) {
                store.add(importId, rows.subList(from, Math.min(from + A_STATEMENT, rows.size())));
            }
        });
        return new AsyncResult<>(rows.size());
    }

    /** What dies with the server is taken away when the next file has come. */
    @Asynchronous
    public void clear(List<Long> importIds) {
        for (long id : importIds) {
            while (transaction.call(() -> store.clear(id))) {
                // some thousands at a time, so that nobody waits for them
            }
        }
    }
}
