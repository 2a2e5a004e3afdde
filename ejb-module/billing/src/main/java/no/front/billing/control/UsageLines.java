package no.front.billing.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.billing.control.TrafficRating.Key;
import no.front.billing.control.TrafficRating.Rated;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.VatCode;
import no.front.traffic.entity.OpenUsage;

/**
 * A month's usage as lines: what the whole month costs less what was billed of it, by price (BIL-1). The first time that is
 * the month itself. Later it is what came in late; where that moves a VOLUME month into another tier, or shifts tiers after a
 * change of prices, pieces billed at the old price are taken back by a negative quantity and stand anew at the right one.
 * In sum nothing is ever taken back: there is never less usage than was billed.
 *
 * <p>Example, VOLUME: 2 000 at 0.44 billed, one more comes in late: −2 000 × 0.44 and 2 001 × 0.42.
 */
final class UsageLines {

    private final InvoiceFacts facts;
    private final LineTexts texts;

    UsageLines(InvoiceFacts facts, LineTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** @throws BusinessRuleViolation PRICE_MISSING; USAGE_LESS_THAN_BILLED, which would be a fault of ours */
    List<InvoiceLine.Content> of(OpenUsage usage) {
        Map<Key, Rated> whole = TrafficRating.of(usage, facts.prices());
        List<InvoiceLine.Content> before = facts.billed().stream()
                .filter(line -> line.kind().isUsage() && usage.month().equals(line.month()))
                .toList();
        Map<Key, Long> billed = new LinkedHashMap<>();
        Map<Key, InvoiceLine.Content> shown = new HashMap<>();
        for (InvoiceLine.Content line : before) {
            billed.merge(keyOf(line), line.quantity().longValueExact(), Long::sum);
            shown.putIfAbsent(keyOf(line), line);
        }
        refuseLess(usage, whole, billed);
        List<InvoiceLine.Content> lines = new ArrayList<>();
        billed.forEach((key, pieces) -> {
            if (!whole.containsKey(key) && pieces != 0) {
                lines.add(gone(shown.get(key), -pieces, usage));
            }
        });
        whole.forEach((key, rated) -> {
            long more = rated.pieces() - billed.getOrDefault(key, 0L);
            if (more != 0) {
                lines.add(line(key, rated, more, usage, !before.isEmpty()));
            }
        });
        lines.sort(Comparator.comparing((InvoiceLine.Content line) -> itemOf(line), TrafficRating.ORDER)
                .thenComparing(line -> line.quantity().signum() > 0)
                .thenComparing(line -> line.source().firstPiece()));
        return lines;
    }

    private static void refuseLess(OpenUsage usage, Map<Key, Rated> whole, Map<Key, Long> billed) {
        Map<PriceItem, Long> left = new HashMap<>();
        whole.forEach((key, rated) -> left.merge(itemOf(key), rated.pieces(), Long::sum));
        billed.forEach((key, pieces) -> left.merge(itemOf(key), -pieces, Long::sum));
        left.forEach((item, pieces) -> {
            if (pieces < 0) {
                throw new BusinessRuleViolation(BillingError.USAGE_LESS_THAN_BILLED, item, usage.month(), -pieces);
            }
        });
    }

    private InvoiceLine.Content line(Key key, Rated rated, long pieces, OpenUsage usage, boolean billedBefore) {
        boolean some = billedBefore && pieces > 0 && pieces < rated.pieces();
        return new InvoiceLine.Content(
                key.kind() == PriceKind.LOOKUP ? LineKind.LOOKUPS : LineKind.TRAFFIC,
                key.product(),
                key.destination(),
                texts.usage(key, rated.tier(), usage.month()),
                texts.usageNote(rated.days(), usage.month(), billedBefore, pieces < 0),
                rated.days(),
                usage.month(),
                BigDecimal.valueOf(pieces),
                LineUnit.PIECE,
                key.price(),
                key.price().times(pieces),
                vatOf(key.product()),
                new InvoiceLine.Source(
                        key.list(),
                        key.agreement(),
                        some ? rated.last() - pieces + 1 : rated.first(),
                        rated.last(),
                        usage.afterCut(),
                        usage.upToCut(),
                        null,
                        null,
                        null));
    }

    /** Nothing of the month has that price any more. */
    private InvoiceLine.Content gone(InvoiceLine.Content billed, long pieces, OpenUsage usage) {
        return new InvoiceLine.Content(
                billed.kind(),
                billed.productCode(),
                billed.destination(),
                billed.text(),
                texts.usageNote(billed.period(), usage.month(), true, true),
                billed.period(),
                usage.month(),
                BigDecimal.valueOf(pieces),
                LineUnit.PIECE,
                billed.unitPrice(),
                billed.unitPrice().times(pieces),
                billed.vat(),
                new InvoiceLine.Source(
                        billed.source().priceListId(),
                        billed.source().agreementId(),
                        billed.source().firstPiece(),
                        billed.source().lastPiece(),
                        usage.afterCut(),
                        usage.upToCut(),
                        null,
                        null,
                        null));
    }

    private VatCode vatOf(String product) {
        VatCode code = facts.products().containsKey(product)
                ? facts.products().get(product).vatCode()
                : VatCode.STANDARD;
        return VatDetermination.of(code, facts.terms().abroad(), facts.rules().exportUntaxed());
    }

    private static Key keyOf(InvoiceLine.Content line) {
        return new Key(
                itemOf(line).kind(),
                line.productCode(),
                line.destination(),
                line.source().priceListId(),
                line.source().agreementId(),
                line.unitPrice());
    }

    private static PriceItem itemOf(InvoiceLine.Content line) {
        return new PriceItem(
                line.kind() == LineKind.LOOKUPS ? PriceKind.LOOKUP : PriceKind.SMS,
                line.productCode(),
                line.destination());
    }

    private static PriceItem itemOf(Key key) {
        return new PriceItem(key.kind(), key.product(), key.destination());
    }
}
