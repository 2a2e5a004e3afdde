package no.front.payment.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/**
 * What money without a purpose of a known customer covers (BIL-8): costs first, then interest, then principal; within each
 * what was due first foremost. Example: 1 000.00 against a fee of 38.00, interest of 4.34 and invoices of 660.00 (due in
 * April) and 900.00 (due in May) cover 38.00, 4.34, 660.00 and 297.66 of the last.
 */
public final class AllocationOrder {

    private static final Comparator<Claim> ORDER = Comparator.comparingInt((Claim claim) -> rank(claim.kind()))
            .thenComparing(Claim::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Claim::itemId);

    private AllocationOrder() {}

    /** What a customer owes. @param dueOn null for none */
    public record Claim(long itemId, OpenItemKind kind, LocalDate dueOn, Money remaining) {}

    /** What of the money goes where. */
    public record Share(long itemId, Money amount) {}

    /** Kinds that payments go to by this order; a demand for a deposit is no debt. */
    public static boolean covers(OpenItemKind kind) {
        return rank(kind) > 0;
    }

    private static int rank(OpenItemKind kind) {
        return switch (kind) {
            case COLLECTION_FEE -> 1;
            case INTEREST -> 2;
            case INVOICE, COMMISSION_DEBT -> 3;
            case DEPOSIT_DEMAND, DEPOSIT_HELD, CREDIT, COMMISSION -> 0;
        };
    }

    /** In the order in which they are covered; what is left of the money is left. */
    public static List<Share> of(Money money, List<Claim> claims) {
        List<Share> shares = new ArrayList<>();
        Money left = money;
        List<Claim> covered = claims.stream()
                .filter(claim -> covers(claim.kind()) && claim.remaining().isPositive())
                .sorted(ORDER)
                .toList();
        for (Claim claim : covered) {
            if (!left.isPositive()) {
                break;
            }
            Money part = left.min(claim.remaining());
            shares.add(new Share(claim.itemId(), part));
            left = left.minus(part);
        }
        return shares;
    }
}
