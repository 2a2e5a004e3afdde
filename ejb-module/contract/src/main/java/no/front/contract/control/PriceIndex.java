package no.front.contract.control;

import java.math.BigDecimal;
import java.util.SortedMap;
import no.front.contract.entity.IndexFailure;
import no.front.kernel.BillingMonth;

/** Where the consumer price index is published: Statistics Norway, or its simulator. Never asked inside a transaction. */
public interface PriceIndex {

    /** Never throws: what can't be used is a failure. */
    Answer ask(String table);

    sealed interface Answer {}

    /**
     * The published months.
     *
     * @param baseYear the year whose average is 100
     * @param months at least one
     */
    record Told(int baseYear, SortedMap<BillingMonth, BigDecimal> months) implements Answer {}

    record Failed(IndexFailure why) implements Answer {}
}
