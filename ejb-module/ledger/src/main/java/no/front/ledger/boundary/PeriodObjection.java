package no.front.ledger.boundary;

import java.util.Optional;
import no.front.kernel.BillingMonth;

/**
 * Knows what speaks against closing a month of the books, e.g. payments that nobody has said the purpose of. Components
 * above implement it as CDI beans, each for what it holds.
 */
public interface PeriodObjection {

    /** Key of a text such as {@code period.unallocated}; empty when nothing speaks against it. */
    Optional<String> against(BillingMonth month);
}
