package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.commission.entity.Operator;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * A payout with all that explains it.
 *
 * @param account that it would go to, or goes to; empty while none is confirmed
 * @param before the month's payouts before it, newest first
 */
public record PayoutView(
        Payout payout,
        List<BillingMonth> settledMonths,
        List<Reconciled> reconciliation,
        List<Settled> settlements,
        List<Month> months,
        Optional<BankAccount> account,
        Optional<Confirmed> confirmed,
        Optional<Noted> note,
        Optional<Noted> demand) {

    /** Our own traffic and what Strex has settled, by operator and price. */
    public record Reconciled(
            long lineId,
            Operator operator,
            Money price,
            long own,
            long strex,
            Money earned,
            Money settled,
            String outcome,
            String resolution,
            String reason,
            String resolvedBy,
            Instant resolvedAt) {

        public long difference() {
            return strex - own;
        }

        public Money differenceSum() {
            return settled.minus(earned);
        }

        public boolean isDifferent() {
            return difference() != 0 || !differenceSum().isZero();
        }
    }

    /** A settlement that it pays. */
    public record Settled(long id, String reference, Instant importedAt) {}

    /** A month of the customer's commission. @param status of its payout; null while it waits */
    public record Month(
            BillingMonth month,
            Money settled,
            Money difference,
            Money withheld,
            Money paid,
            Long payoutId,
            PayoutStatus status,
            boolean carried,
            LocalDate paidOn) {}

    /** Who confirmed the account. */
    public record Confirmed(LocalDate on, String by) {}

    /** Its note, or its demand. */
    public record Noted(long id, String label) {}

    public Money earned() {
        return reconciliation.stream().map(Reconciled::earned).collect(Money.summing());
    }

    public Money settled() {
        return reconciliation.stream().map(Reconciled::settled).collect(Money.summing());
    }

    public Money difference() {
        return settled().minus(earned());
    }

    public long ownCount() {
        return reconciliation.stream().mapToLong(Reconciled::own).sum();
    }

    public long strexCount() {
        return reconciliation.stream().mapToLong(Reconciled::strex).sum();
    }

    public long differences() {
        return reconciliation.stream().filter(Reconciled::isDifferent).count();
    }
}
