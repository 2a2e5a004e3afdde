package no.front.commission.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import no.front.commission.control.StrexStagingStore.Row;
import no.front.kernel.BusinessRuleViolation;

/**
 * Hands rows on by the ten thousands: while some are written the next are read, never more than one lot ahead, so that a million take
 * no memory. Closing waits for what is under way.
 */
final class StagingWriter implements AutoCloseable {

    private static final int A_LOT = 50_000;

    private final Function<List<Row>, Future<?>> writing;
    private List<Row> rows = new ArrayList<>(A_LOT);
    private Future<?> underWay;

    StagingWriter(Function<List<Row>, Future<?>> writing) {
        this.writing = writing;
    }

    /** @throws BusinessRuleViolation as the writing of earlier rows did */
    void add(Row row) {
        rows.add(row);
        if (rows.size() == A_LOT) {
            hand();
        }
    }

    /** The last ones too. @throws BusinessRuleViolation as the writing did */
    void finish() {
        hand();
        await();
    }

    private void hand() {
        // in the order of the table, so that neighbours come together
        rows.sort(Comparator.comparing(Row::id));
        await();
        underWay = writing.apply(rows);
        rows = new ArrayList<>(A_LOT);
    }

    private void await() {
        Future<?> awaited = underWay;
        underWay = null;
        if (awaited == null) {
            return;
        }
        try {
            awaited.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BusinessRuleViolation refused) {
                    throw refused;
                }
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nothing is written any more; where reading failed, that is what is told, not what the last rows came to. */
    @Override
    public void close() {
        try {
            await();
        } catch (RuntimeException afterwards) {
            // finish() has waited already, or something was thrown before it
        }
    }
}
