package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.LedgerError;

/**
 * Nothing is booked in a month that is closed (BIL-10). Closing waits for whoever is booking, and the other way round, so
 * that no voucher slips in behind.
 */
@Dependent
public class ClosedPeriods {

    @Inject
    ClosingStore store;

    /** @throws BusinessRuleViolation PERIOD_CLOSED */
    public void requireOpen(LocalDate day) {
        store.closedThroughHeld().filter(through -> !day.isAfter(through)).ifPresent(through -> {
            throw new BusinessRuleViolation(LedgerError.PERIOD_CLOSED, day, through.plusDays(1));
        });
    }

    /** That day, or the first one after it that is open: for what the bank dates, late or not. */
    public LocalDate openDay(LocalDate wished) {
        Optional<LocalDate> first = store.closedThroughHeld().map(through -> through.plusDays(1));
        return first.filter(wished::isBefore).orElse(wished);
    }
}
