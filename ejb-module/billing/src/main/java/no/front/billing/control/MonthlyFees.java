package no.front.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.InvoiceFacts.Subscribed;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.SuspensionFee;
import no.front.kernel.BillingMonth;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;

/**
 * Monthly fees in advance (BIL-2): for each month up to that of the invoice, also those missed. A month's fee is owed for
 * what the account had as the month began, whole, at the price of its first day; what comes later in the month is a charge
 * that the contract notes (CON-7), and so is the first month of each product. A plan that is replaced on the 1st began the
 * month: its fee is owed, and the charge of the change is the difference.
 *
 * <p>Days on which the fee does not run (CON-15, CON-13) are taken off: 39.00 with 10 of April's 30 days free is 26.00. Days
 * that turn out to be free after the month was invoiced are given back on the next invoice by a negative quantity, the first
 * month's too; a stop that turns out to be the customer's breach after all is charged anew.
 */
final class MonthlyFees {

    private final InvoiceFacts facts;
    private final LineTexts texts;

    MonthlyFees(InvoiceFacts facts, LineTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    List<InvoiceLine.Content> lines() {
        List<InvoiceLine.Content> lines = new ArrayList<>();
        BillingMonth last = BillingMonth.of(facts.today());
        for (Subscribed one : facts.subscriptions()) {
            BillingMonth from = BillingMonth.of(
                    one.period().firstDay().isBefore(facts.catchUpFrom())
                            ? facts.catchUpFrom()
                            : one.period().firstDay());
            for (BillingMonth month = from; !last.isBefore(month); month = month.next()) {
                line(one, month).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** What is billed of a month so far. @param free days of it that were taken off */
    private record Billed(boolean any, boolean anew, Money net, int free) {}

    private Optional<InvoiceLine.Content> line(Subscribed one, BillingMonth month) {
        boolean firstMonth = month.contains(one.period().firstDay());
        if (firstMonth ? !paysFirstMonth(one) : !isOwed(one, month)) {
            return Optional.empty();
        }
        int free = SuspensionFee.freeDays(month.days(), one.stops());
        if (firstMonth) {
            free -= freeBefore(one, month);
        }
        Billed billed = billed(one, month);
        if (free == billed.free() && (firstMonth || billed.any() && !billed.anew())) {
            // by far the most months: nothing has changed, whatever the price was
            return Optional.empty();
        }
        Optional<HeldPrice> held = held(one, firstMonth ? one.period().firstDay() : month.firstDay());
        Money fee = held.map(price -> price.price().first().times(1)).orElse(Money.ZERO);
        if (fee.isZero()) {
            return Optional.empty();
        }
        Money each;
        if (firstMonth) {
            each = reduced(fee, free, month).minus(reduced(fee, billed.free(), month));
        } else if (billed.anew()) {
            return anew(one, month, held.get(), reduced(fee, free, month).times(one.quantity()), billed, free);
        } else if (!billed.any()) {
            each = reduced(fee, free, month);
        } else {
            each = reduced(fee, free, month).minus(reduced(fee, billed.free(), month));
        }
        return each.isZero()
                ? Optional.empty()
                : Optional.of(content(one, month, held.get(), one.quantity(), each, free - billed.free()));
    }

    /** A part of it was credited to be invoiced anew: what is missing, as one piece where it can't be divided. */
    private Optional<InvoiceLine.Content> anew(
            Subscribed one, BillingMonth month, HeldPrice held, Money owed, Billed billed, int free) {
        Money missing = owed.minus(billed.net());
        if (missing.isZero()) {
            return Optional.empty();
        }
        Optional<UnitPrice> each = PerPiece.of(missing.abs(), one.quantity());
        Money price = each.map(some -> some.times(1)).orElse(missing.abs());
        boolean even = each.isPresent() && price.times(one.quantity()).equals(missing.abs());
        Money signed = even ? price : missing.abs();
        return Optional.of(content(
                one,
                month,
                held,
                even ? one.quantity() : 1,
                missing.isNegative() ? signed.negate() : signed,
                free - billed.free()));
    }

    /** A product that came new, not in place of another plan, has a charge for its first month. */
    private static boolean paysFirstMonth(Subscribed one) {
        return !one.cancelled() && one.movedFrom() == null;
    }

    private boolean isOwed(Subscribed one, BillingMonth month) {
        LocalDate first = month.firstDay();
        if (facts.lastDay() != null && first.isAfter(facts.lastDay())) {
            return false;
        }
        boolean runs = !one.cancelled() && one.period().contains(first);
        return runs
                || facts.subscriptions().stream()
                        .anyMatch(other -> other.movedFrom() != null
                                && other.movedFrom() == one.id()
                                && other.period().firstDay().equals(first));
    }

    private static int freeBefore(Subscribed one, BillingMonth month) {
        return month.firstDay().isBefore(one.period().firstDay())
                ? SuspensionFee.freeDays(
                        DateRange.between(month.firstDay(), one.period().firstDay()), one.stops())
                : 0;
    }

    private Optional<HeldPrice> held(Subscribed one, LocalDate day) {
        return facts.prices()
                .on(day, facts.accountId(), PriceItem.monthly(one.product().code()));
    }

    private static Money reduced(Money fee, int free, BillingMonth month) {
        int days = month.lastDay().getDayOfMonth();
        return Money.of(fee.amount()
                .multiply(BigDecimal.valueOf((long) days - free))
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP));
    }

    private Billed billed(Subscribed one, BillingMonth month) {
        boolean anew = false;
        boolean any = false;
        Money net = Money.ZERO;
        int free = 0;
        for (InvoiceLine.Content line : facts.billed()) {
            boolean same = line.kind() == LineKind.MONTHLY_FEE
                    && line.source().subscriptionId() != null
                    && line.source().subscriptionId() == one.id()
                    && month.contains(line.period().firstDay());
            if (same) {
                any = true;
                anew |= line.source().originLineId() != null;
                net = net.plus(line.net());
                free += line.source().lastPiece() == null
                        ? 0
                        : line.source().lastPiece().intValue();
            }
        }
        return new Billed(any, anew, net, free);
    }

    private InvoiceLine.Content content(
            Subscribed one, BillingMonth month, HeldPrice held, int quantity, Money each, int free) {
        long signed = each.isNegative() ? -quantity : quantity;
        UnitPrice price = UnitPrice.of(each.abs().amount());
        VatCode vat = VatDetermination.of(
                one.product().vatCode(), facts.terms().abroad(), facts.rules().exportUntaxed());
        return new InvoiceLine.Content(
                LineKind.MONTHLY_FEE,
                one.product().code(),
                "",
                texts.fee(one.product(), month),
                texts.freeDays(free, month),
                month.days(),
                null,
                BigDecimal.valueOf(signed),
                LineUnit.MONTH,
                price,
                price.times(signed),
                vat,
                new InvoiceLine.Source(
                        held.list().id(),
                        held.agreement().map(CustomerPrice::id).orElse(null),
                        null,
                        free == 0 ? null : (long) free,
                        null,
                        null,
                        one.id(),
                        null,
                        null));
    }
}
