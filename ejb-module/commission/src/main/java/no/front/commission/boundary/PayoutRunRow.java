package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.billing.entity.RunStatus;
import no.front.commission.entity.PayoutRun;

/** A payout run as lists and its page show it. */
public record PayoutRunRow(
        long id,
        LocalDate payoutOn,
        RunStatus status,
        boolean stopRequested,
        String stoppedBy,
        Instant preparedAt,
        long preparedById,
        String preparedBy,
        boolean approving,
        String approvedBy,
        PayoutRunCounts counts) {

    public static PayoutRunRow of(PayoutRun run, PayoutRunCounts counts) {
        return new PayoutRunRow(
                run.id(),
                run.payoutOn(),
                run.status(),
                run.stopRequested(),
                run.stoppedBy(),
                run.preparedAt(),
                run.preparedById(),
                run.preparedBy(),
                run.isApproving(),
                run.approval().map(PayoutRun.Approval::name).orElse(""),
                counts);
    }

    /** The job has something to do. */
    public boolean open() {
        return status.isOpen() || approving;
    }

    public boolean resumable() {
        return !open() && (counts.pending() > 0 || counts.parked() > 0);
    }

    /** What is proposed may be approved as a whole. */
    public boolean approvable() {
        return !open() && counts.waiting() > 0;
    }
}
