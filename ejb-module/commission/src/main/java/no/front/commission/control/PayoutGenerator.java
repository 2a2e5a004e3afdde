package no.front.commission.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.commission.control.ProposedPayout.Outcome;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutLine;
import no.front.commission.entity.PayoutLineKind;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.OpenItemKind;

/**
 * What a customer is paid of commission on a day (CPA-2, CPA-4, CPA-5, CPA-8), from facts alone: a preview is the same call
 * as the run, and the same facts give the same payout in whatever order they came.
 *
 * <ol>
 *   <li>Base: all services' commission that is due by the day or was carried, below zero where it was taken back, less what
 *       is withheld; excluding VAT.
 *   <li>Less than 100.00 when advances are taken off it (excluding VAT too) is carried; 100.00 is paid, and everything is
 *       when the contract has ended. A base below zero is carried too, and asked back when the contract has ended.
 *   <li>When the contract has ended, and nothing more will come, what was paid ahead and not set off is asked back too.
 *   <li>VAT, when the payee is registered for it.
 *   <li>Advances, oldest first; then overdue claims that nobody disputes: fees, interest, principal, oldest first. What is
 *       paid is never below zero.
 * </ol>
 *
 * <p>Example: 64 257.64 settled, 62.40 carried, 3 180.80 withheld: 61 139.24, VAT 15 284.81; an advance of 20 000.00 and a
 * claim of 4 962.50 leave 51 461.55.
 */
public final class PayoutGenerator {

    private static final Comparator<PayoutFacts.Due> ORDER = Comparator.comparing(PayoutFacts.Due::carried)
            .thenComparing(PayoutFacts.Due::month)
            .thenComparing(PayoutFacts.Due::service)
            .thenComparing(PayoutFacts.Due::cause)
            .thenComparingLong(PayoutFacts.Due::amountId);

    private static final Comparator<PayoutFacts.Claim> CLAIMS = Comparator.comparingInt(
                    (PayoutFacts.Claim claim) -> rank(claim.kind()))
            .thenComparing(PayoutFacts.Claim::dueOn)
            .thenComparingLong(PayoutFacts.Claim::itemId);

    private PayoutGenerator() {}

    /**
     * @param payoutOn what is due until then is paid
     * @param today claims that were due before are overdue
     */
    public static ProposedPayout propose(PayoutFacts facts, LocalDate payoutOn, LocalDate today) {
        List<PayoutLine.Content> lines = new ArrayList<>(commission(facts, payoutOn));
        Money base = sum(lines);
        VatCode vatCode = facts.vatRegistered() ? VatCode.STANDARD : VatCode.OUTSIDE;
        Money vat = vatOn(base, vatCode);
        List<PayoutLine.Content> advances = advances(facts, base.plus(vat));
        Money ahead = sum(advances).negate();
        Money counted = base.minus(withoutVat(ahead, vatCode));
        List<PayoutLine.Content> neverEarned = neverEarned(facts, base);
        Outcome outcome = outcome(facts, lines.isEmpty(), neverEarned.isEmpty(), base, counted);
        if (outcome == Outcome.DEMAND) {
            lines.addAll(neverEarned);
            Payout.Sums sums =
                    new Payout.Sums(base, vatCode, vat, sum(neverEarned).negate(), Money.ZERO, Money.ZERO);
            return new ProposedPayout(facts.customerId(), outcome, sums, counted, lines);
        }
        if (outcome != Outcome.PAYOUT) {
            Payout.Sums sums = new Payout.Sums(base, vatCode, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
            return new ProposedPayout(facts.customerId(), outcome, sums, counted, lines);
        }
        lines.addAll(advances);
        Money left = base.plus(vat).minus(ahead);
        List<PayoutLine.Content> claims = facts.setOffAgreed() ? claims(facts, left, today) : List.of();
        lines.addAll(claims);
        Money setOff = sum(claims).negate();
        Payout.Sums sums = new Payout.Sums(base, vatCode, vat, ahead, setOff, left.minus(setOff));
        return new ProposedPayout(facts.customerId(), outcome, sums, counted, lines);
    }

    /** What was paid ahead and can't be set off any more, since nothing will come that it could be set off against. */
    private static List<PayoutLine.Content> neverEarned(PayoutFacts facts, Money base) {
        boolean over = facts.contractEnded() && facts.lastSettled() && !base.isPositive();
        return over
                ? advances(
                        facts,
                        facts.advances().stream()
                                .map(PayoutFacts.AdvanceLeft::remaining)
                                .collect(Money.summing()))
                : List.of();
    }

    private static Outcome outcome(PayoutFacts facts, boolean empty, boolean allEarned, Money base, Money counted) {
        if (!allEarned) {
            return Outcome.DEMAND;
        }
        if (empty) {
            return Outcome.NOTHING;
        }
        if (base.isNegative()) {
            return facts.contractEnded() ? Outcome.DEMAND : Outcome.DEBT_CARRIED;
        }
        boolean paid =
                facts.contractEnded() ? base.isPositive() : base.isPositive() && !counted.isLessThan(facts.least());
        return paid ? Outcome.PAYOUT : Outcome.CARRIED;
    }

    private static List<PayoutLine.Content> commission(PayoutFacts facts, LocalDate payoutOn) {
        List<PayoutFacts.Due> due = facts.dues().stream()
                .filter(one -> one.carried() || !one.dueOn().isAfter(payoutOn))
                .sorted(ORDER)
                .toList();
        List<PayoutLine.Content> lines = new ArrayList<>();
        due.forEach(one -> lines.add(
                line(one, one.carried() ? PayoutLineKind.CARRIED : PayoutLineKind.of(one.cause()), one.amount())));
        due.stream()
                .filter(one -> !one.withheld().isZero())
                .forEach(one -> lines.add(
                        line(one, PayoutLineKind.WITHHELD, one.withheld().negate())));
        return lines;
    }

    private static PayoutLine.Content line(PayoutFacts.Due due, PayoutLineKind kind, Money amount) {
        return new PayoutLine.Content(
                kind, due.serviceId(), due.month(), due.amountId(), due.service(), due.dueOn(), amount);
    }

    /** On the sum, half up, and the same below zero. */
    private static Money vatOn(Money base, VatCode code) {
        return base.isNegative()
                ? code.rate().on(base.negate()).negate()
                : code.rate().on(base);
    }

    private static Money withoutVat(Money cash, VatCode code) {
        return code.isCharged() ? code.rate().netOf(cash) : cash;
    }

    /** Up to what the note comes to, the oldest first. */
    private static List<PayoutLine.Content> advances(PayoutFacts facts, Money total) {
        List<PayoutLine.Content> lines = new ArrayList<>();
        Money left = total;
        List<PayoutFacts.AdvanceLeft> oldest = facts.advances().stream()
                .sorted(Comparator.comparing(PayoutFacts.AdvanceLeft::paidOn)
                        .thenComparingLong(PayoutFacts.AdvanceLeft::advanceId))
                .toList();
        for (PayoutFacts.AdvanceLeft advance : oldest) {
            Money part = left.min(advance.remaining());
            if (part.isPositive()) {
                lines.add(new PayoutLine.Content(
                        PayoutLineKind.ADVANCE,
                        null,
                        advance.month(),
                        advance.advanceId(),
                        advance.reason(),
                        advance.paidOn(),
                        part.negate()));
                left = left.minus(part);
            }
        }
        return lines;
    }

    /** Overdue and undisputed, in the order in which money without a purpose covers them too (BIL-8). */
    private static List<PayoutLine.Content> claims(PayoutFacts facts, Money total, LocalDate today) {
        List<PayoutLine.Content> lines = new ArrayList<>();
        Money left = total;
        List<PayoutFacts.Claim> overdue = facts.claims().stream()
                .filter(claim -> !claim.stopped() && claim.dueOn().isBefore(today))
                .sorted(CLAIMS)
                .toList();
        for (PayoutFacts.Claim claim : overdue) {
            Money part = left.min(claim.remaining());
            if (part.isPositive()) {
                lines.add(new PayoutLine.Content(
                        PayoutLineKind.SET_OFF,
                        null,
                        null,
                        claim.itemId(),
                        claim.label(),
                        claim.dueOn(),
                        part.negate()));
                left = left.minus(part);
            }
        }
        return lines;
    }

    private static int rank(OpenItemKind kind) {
        return switch (kind) {
            case COLLECTION_FEE -> 1;
            case INTEREST -> 2;
            default -> 3;
        };
    }

    private static Money sum(List<PayoutLine.Content> lines) {
        return lines.stream().map(PayoutLine.Content::amount).collect(Money.summing());
    }
}
