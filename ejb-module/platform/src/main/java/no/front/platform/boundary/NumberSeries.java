package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.platform.control.NumberStore;

/**
 * Gapless series of numbers (BIL-4). The number is given in the caller's transaction: if that is rolled back, the number
 * goes to the next one who asks. Whoever asks meanwhile waits, so ask as late as possible.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NumberSeries {

    @Inject
    NumberStore store;

    @Inject
    OwnTransaction ownTransaction;

    /** @param series its lasting name, e.g. {@code invoice}; a new one begins with 1 */
    public long next(String series) {
        return next(series, 1);
    }

    /**
     * Several numbers that follow each other, for who books many things at once.
     *
     * @param count how many, one at least
     * @return the first of them
     */
    public long next(String series, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("no number at all of " + series);
        }
        return store.next(series, count).orElseGet(() -> {
            ownTransaction.run(() -> store.begin(series));
            return store.next(series, count).orElseThrow();
        });
    }
}
