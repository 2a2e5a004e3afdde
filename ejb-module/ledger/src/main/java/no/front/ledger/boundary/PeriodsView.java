package no.front.ledger.boundary;

import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.entity.PeriodClosing;

/**
 * How far the books are closed.
 *
 * @param next the month to close now; empty while it isn't over
 * @param movement sum of its debits
 * @param against keys of what speaks against closing it
 */
public record PeriodsView(
        Optional<BillingMonth> closedThrough,
        Optional<BillingMonth> next,
        Money movement,
        List<String> against,
        List<PeriodClosing> history) {}
