package no.front.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.billing.boundary.CreditLeft;
import no.front.billing.boundary.CreditPart;
import no.front.billing.entity.CreditNoteError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineUnit;
import no.front.billing.entity.VatSummary;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What is left of an invoice's lines after its credit notes, and what a further one takes (BIL-4): a line whole, some of its
 * pieces, or an amount of it; never more than is left of the line, pieces and kroner both. Pieces are credited at the price
 * they were invoiced at; where rounding has left another amount for the last of them, that amount is credited.
 *
 * <p>Example: 40 at 0.70 = 28.00. Ten pieces credited are 7.00; then 30 pieces and 21.00 are left. 10 at 0.425 = 4.25: ten
 * notes of one piece would come to 4.30, so the last one credits the 0.38 that are left.
 */
public final class Creditable {

    private final Map<Long, CreditLeft> lines = new LinkedHashMap<>();
    private final Money vatLeft;

    /** @param notes that credit it already */
    public Creditable(Invoice origin, List<Invoice> notes) {
        origin.lines().forEach(line -> lines.put(line.id(), new CreditLeft(line, line.quantity(), line.net())));
        notes.stream().flatMap(note -> note.lines().stream()).forEach(this::taken);
        vatLeft = origin.vat()
                .minus(notes.stream().filter(this::isOfLines).map(Invoice::vat).collect(Money.summing()));
    }

    /**
     * The tax of a credit note of these lines: as its lines have it, but with the last of the invoice what is left of its
     * tax, so that all of them come to it. Example: 39.00 + 9.75, of which 14.50 + 3.63 are credited; the rest is 24.50 +
     * 6.12, not 6.13.
     */
    public VatSummary vat(List<InvoiceLine.Content> credited) {
        VatSummary summary = VatSummary.of(credited);
        Money left = lines.values().stream().map(CreditLeft::net).collect(Money.summing());
        boolean last = summary.net().equals(left);
        boolean tooMuch = summary.vat().abs().isMoreThan(vatLeft.abs());
        boolean charged = summary.rows().stream().anyMatch(row -> row.code().isCharged());
        return charged && (last || tooMuch) ? summary.withVat(vatLeft) : summary;
    }

    /** One made at an account's end refers to its last invoice, but takes nothing of its lines. */
    private boolean isOfLines(Invoice note) {
        return note.lines().stream()
                .map(line -> line.source().originLineId())
                .anyMatch(line -> line != null && lines.containsKey(line));
    }

    private void taken(InvoiceLine credited) {
        Long origin = credited.source().originLineId();
        if (origin == null || !lines.containsKey(origin)) {
            return;
        }
        lines.computeIfPresent(origin, (id, left) -> {
            boolean pieces = credited.unitPrice().equals(left.line().unitPrice())
                    && credited.quantity().abs().compareTo(left.quantity().abs()) <= 0;
            BigDecimal quantity = pieces ? left.quantity().subtract(credited.quantity()) : left.quantity();
            Money net = left.net().minus(credited.net());
            return new CreditLeft(left.line(), net.isZero() ? BigDecimal.ZERO : quantity, net);
        });
    }

    /** In the order of the invoice. */
    public List<CreditLeft> left() {
        return List.copyOf(lines.values());
    }

    public boolean isNothingLeft() {
        return lines.values().stream().allMatch(CreditLeft::isNothing);
    }

    /** All that is left. @throws BusinessRuleViolation NOTHING_LEFT */
    public List<InvoiceLine.Content> all(String partWords) {
        return lines(
                lines.values().stream()
                        .filter(left -> !left.isNothing())
                        .map(left -> CreditPart.all(left.line().id()))
                        .toList(),
                partWords);
    }

    /**
     * The lines of a credit note.
     *
     * @param partWords what stands on a line that credits an amount instead of pieces
     * @throws BusinessRuleViolation NOTHING_LEFT, NOTHING_CHOSEN, TOO_MANY, TOO_MUCH, NOT_POSITIVE, QUANTITY_OR_AMOUNT
     */
    public List<InvoiceLine.Content> lines(List<CreditPart> parts, String partWords) {
        if (isNothingLeft()) {
            throw new BusinessRuleViolation(CreditNoteError.NOTHING_LEFT);
        }
        List<InvoiceLine.Content> credited = new ArrayList<>();
        for (CreditLeft left : lines.values()) {
            List<CreditPart> wanted = parts.stream()
                    .filter(part -> part.lineId() == left.line().id())
                    .toList();
            if (wanted.size() > 1) {
                throw new BusinessRuleViolation(
                        CreditNoteError.QUANTITY_OR_AMOUNT, left.line().position());
            }
            if (!wanted.isEmpty() && !(left.isNothing() && wanted.getFirst().quantity() == null)) {
                credited.add(content(left, wanted.getFirst(), partWords));
            }
        }
        if (credited.isEmpty()) {
            throw new BusinessRuleViolation(CreditNoteError.NOTHING_CHOSEN);
        }
        return credited;
    }

    private static InvoiceLine.Content content(CreditLeft left, CreditPart part, String partWords) {
        if (part.quantity() != null && part.amount() != null) {
            throw new BusinessRuleViolation(
                    CreditNoteError.QUANTITY_OR_AMOUNT, left.line().position());
        }
        if (part.amount() != null) {
            return amount(left, signed(left, part.amount()), partWords);
        }
        BigDecimal quantity = part.quantity() == null ? left.quantity() : signed(left, part.quantity());
        Money net = Money.of(left.line().unitPrice().amount().multiply(quantity).setScale(2, RoundingMode.HALF_UP));
        boolean last = quantity.compareTo(left.quantity()) == 0;
        if (net.abs().isMoreThan(left.net().abs()) || last && !net.equals(left.net())) {
            // rounding, or an amount credited before, has left something else for them
            return amount(left, left.net(), partWords);
        }
        return content(left.line(), quantity, left.line().unit(), left.line().unitPrice(), net, "");
    }

    private static BigDecimal signed(CreditLeft left, BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new BusinessRuleViolation(
                    CreditNoteError.NOT_POSITIVE, left.line().position());
        }
        if (quantity.compareTo(left.quantity().abs()) > 0) {
            throw new BusinessRuleViolation(
                    CreditNoteError.TOO_MANY,
                    left.line().position(),
                    left.quantity().abs().stripTrailingZeros().toPlainString());
        }
        return left.quantity().signum() < 0 ? quantity.negate() : quantity;
    }

    private static Money signed(CreditLeft left, Money amount) {
        if (!amount.isPositive()) {
            throw new BusinessRuleViolation(
                    CreditNoteError.NOT_POSITIVE, left.line().position());
        }
        if (amount.isMoreThan(left.net().abs())) {
            throw new BusinessRuleViolation(
                    CreditNoteError.TOO_MUCH, left.line().position(), left.net().abs());
        }
        return left.net().isNegative() ? amount.negate() : amount;
    }

    /** One piece at the amount; where all pieces come to it anyway, those. */
    private static InvoiceLine.Content amount(CreditLeft left, Money net, String partWords) {
        InvoiceLine line = left.line();
        boolean whole = net.equals(left.net()) && net.equals(line.net());
        if (whole) {
            return content(line, line.quantity(), line.unit(), line.unitPrice(), net, "");
        }
        BigDecimal one = net.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        return content(line, one, LineUnit.PIECE, UnitPrice.of(net.abs().amount()), net, partWords);
    }

    private static InvoiceLine.Content content(
            InvoiceLine line, BigDecimal quantity, LineUnit unit, UnitPrice price, Money net, String note) {
        InvoiceLine.Source source = line.source();
        return new InvoiceLine.Content(
                line.kind(),
                line.productCode(),
                line.destination(),
                line.text(),
                note,
                line.period(),
                line.month().orElse(null),
                quantity,
                unit,
                price,
                net,
                line.vat(),
                new InvoiceLine.Source(
                        source.priceListId(),
                        source.agreementId(),
                        source.firstPiece(),
                        source.lastPiece(),
                        source.afterCut(),
                        source.upToCut(),
                        source.subscriptionId(),
                        source.chargeId(),
                        line.id()));
    }
}
