package no.front.contract.control;

import java.util.Optional;
import java.util.Set;
import no.front.contract.entity.IndexFailure;
import no.front.kernel.BillingMonth;

/**
 * Whether a table of the index is still kept up. A month is published about the 10th of the next, so at the beginning of
 * November September is the newest, and October from the middle on. A table that lags more has been replaced; table 03013
 * still answers, but ended with December 2025, and a stale index would pass for success.
 */
public final class IndexFreshness {

    private static final Set<String> REPLACED = Set.of("03013");
    private static final int MOST_BEHIND = 2;

    private IndexFreshness() {}

    public static boolean isReplaced(String table) {
        return REPLACED.contains(table);
    }

    /** @return why it can't be used; empty where it can */
    public static Optional<IndexFailure> failure(String table, BillingMonth newest, BillingMonth current) {
        if (!newest.isBefore(current)) {
            return Optional.of(IndexFailure.MONTH_IN_FUTURE);
        }
        return isReplaced(table) || newest.plusMonths(MOST_BEHIND).isBefore(current)
                ? Optional.of(IndexFailure.FROZEN)
                : Optional.empty();
    }
}
