package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.billing.boundary.InvoiceComparison;
import no.front.billing.boundary.InvoiceComparison.Row;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.SuspensionFee.Stop;
import no.front.contract.entity.TierModel;
import no.front.kernel.Money;
import no.front.platform.boundary.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceComparisonTest {

    private final Story story = new Story().list("2026-01-01", TierModel.GRADUATED, Story.published());

    private InvoiceComparison compare(ProposedInvoice now, ProposedInvoice before) {
        Map<Long, PriceList> lists = story.lists.stream().collect(Collectors.toMap(PriceList::id, Function.identity()));
        return InvoiceComparison.of(now.lines(), before.lines(), lists);
    }

    private static List<String> told(InvoiceComparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.kind() + row.destination() + " " + row.before() + " → " + row.now() + why(row))
                .toList();
    }

    private static String why(Row row) {
        return row.why().stream()
                .map(why -> " " + why.reason() + why.arguments())
                .collect(Collectors.joining())
                .replace("[]", "");
    }

    @Test
    @DisplayName("BIL-11 each difference to the last invoice is explained: pieces, tiers, prices, new, gone, once")
    void explained() {
        story.subscribe(Story.WEB, 1, "2026-01-01", null);
        story.used("2026-02-10", "NO", 1_800).used("2026-02-10", "SE", 10);
        story.charge(Story.WEB, ChargeKind.SET_UP, "99.00", "2026-02-01");
        ProposedInvoice march = story.run("2026-03-01");
        story.used("2026-03-10", "NO", 2_100).used("2026-03-10", "DK", 5);
        var prices = Story.published();
        prices.put(PriceItem.monthly("SMS_WEB"), List.of(Story.tier(0, "41")));
        story.list("2026-04-01", TierModel.GRADUATED, prices);
        InvoiceComparison comparison = compare(story.run("2026-04-01"), march);
        assertEquals(
                List.of(
                        "TRAFFICNO 792.00 → 922.00 MORE[2100, 1800] TIER",
                        "TRAFFICDK 0.00 → 3.50 NEW",
                        "TRAFFICSE 7.00 → 0.00 GONE",
                        "MONTHLY_FEE 78.00 → 41.00 MONTHS[1, 2] PRICE[39.00, 41.00, 2, 2026-04-01]",
                        "CHARGE 99.00 → 0.00 WAS_ONCE"),
                told(comparison));
        assertEquals(Money.of("-9.50"), comparison.difference());
    }

    @Test
    @DisplayName("BIL-11 free days and corrections are told; what is the same says nothing")
    void freeDays() {
        long web = story.subscribe(Story.WEB, 1, "2026-02-01", null);
        story.used("2026-02-10", "NO", 100);
        ProposedInvoice march = story.run("2026-03-01");
        story.used("2026-03-10", "NO", 100);
        story.replace(web, null, new Stop(Story.day("2026-03-28"), Story.day("2026-04-04"), false));
        InvoiceComparison comparison = compare(story.run("2026-04-01"), march);
        assertEquals(
                List.of("TRAFFICNO 44.00 → 44.00", "MONTHLY_FEE 39.00 → 30.07 MONTHS[2, 1] FREE_DAYS[7] CORRECTED"),
                told(comparison));
        assertFalse(comparison.rows().getFirst().differs());
    }

    @Test
    @DisplayName("CRE-7 all that is not invoiced counts, the running month and charges too, incl. VAT")
    void unbilled() {
        story.used("2026-03-10", "NO", 100).used("2026-04-02", "SE", 10);
        story.charge(Story.WEB, ChargeKind.SET_UP, "99.00", "2026-06-01");
        Wording wording = new Wording();
        assertEquals(
                new Unbilled(Money.of("187.50"), true), Unbilled.of(story.facts("2026-04-15", "2026-05-01"), wording));
        story.used("2025-12-31", "NO", 100);
        assertEquals(
                new Unbilled(Money.of("187.50"), false), Unbilled.of(story.facts("2026-04-15", "2026-05-01"), wording));
    }
}
