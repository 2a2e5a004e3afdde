package no.front.billing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.billing.entity.InvoiceRun;
import no.front.billing.entity.RunKind;
import no.front.billing.entity.RunStatus;
import no.front.kernel.BillingMonth;

/**
 * A run with how far it is.
 *
 * @param contract number of the contract whose accounts it takes; "" for more than one
 * @param month it is scheduled for; null for none
 */
public record RunRow(
        long id,
        RunKind kind,
        boolean dry,
        String contract,
        BillingMonth month,
        LocalDate invoiceDate,
        RunStatus status,
        boolean stopRequested,
        int attempts,
        Instant preparedAt,
        String preparedBy,
        Optional<Instant> endedAt,
        String stoppedBy,
        RunCounts counts) {

    public static RunRow of(InvoiceRun run, RunCounts counts) {
        return new RunRow(
                run.id(),
                run.kind(),
                run.isDry(),
                run.contract().map(contract -> contract.number()).orElse(""),
                run.month().orElse(null),
                run.invoiceDate(),
                run.status(),
                run.stopRequested(),
                run.attempts(),
                run.preparedAt(),
                run.preparedBy(),
                run.endedAt(),
                run.stoppedBy(),
                counts);
    }

    /** Nobody asked for it: its day had come. */
    public boolean byTime() {
        return kind == RunKind.SCHEDULED || kind == RunKind.ENDED;
    }

    public boolean open() {
        return status.isOpen();
    }

    /** There is something to take up: accounts that are left, or parked. */
    public boolean resumable() {
        return !open() && !dry && (counts.pending() > 0 || counts.parked() > 0);
    }
}
