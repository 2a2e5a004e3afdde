package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.front.billing.control.ProposedInvoice.Outcome;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.BillingMonth;
import no.front.kernel.CountryCode;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrafficRatingTest {

    private static Story story(TierModel model) {
        return new Story().list("2026-01-01", model, Story.published());
    }

    private static Map<PriceItem, List<Tier>> prices(String... national) {
        Map<PriceItem, List<Tier>> prices = Story.published();
        List<Tier> tiers = new ArrayList<>();
        for (String tier : national) {
            String[] parts = tier.split(":");
            tiers.add(Story.tier(Long.parseLong(parts[0]), parts[1]));
        }
        prices.put(PriceItem.national(), tiers);
        return prices;
    }

    @ParameterizedTest(name = "{0} {1} parts: {2} in {3} lines")
    @DisplayName("BIL-1 CON-3 published prices, vectors")
    @CsvSource({
        "GRADUATED, 1, 0.44, 1",
        "GRADUATED, 2000, 880.00, 1",
        "GRADUATED, 2100, 922.00, 2",
        "GRADUATED, 12000, 5040.00, 3",
        "GRADUATED, 300000, 94640.00, 7",
        "VOLUME, 2000, 880.00, 1",
        "VOLUME, 2100, 882.00, 1",
        "VOLUME, 300000, 84000.00, 1"
    })
    void vectors(TierModel model, long parts, String net, int lines) {
        ProposedInvoice invoice = story(model).used("2026-03-10", "NO", parts).run("2026-04-01");
        assertEquals(Money.of(net), invoice.net());
        assertEquals(lines, invoice.lines().size());
    }

    @Test
    @DisplayName("BIL-1 an amount is rounded once for each line: 1 237 × 0.3912 = 483.91, with VAT 604.89")
    void roundedOnce() {
        Story story = new Story().list("2026-01-01", TierModel.GRADUATED, prices("0:0.3912"));
        IntStream.rangeClosed(1, 30).forEach(day -> story.used("2026-03-" + (day < 10 ? "0" : "") + day, "NO", 41));
        story.used("2026-03-31", "NO", 7);
        ProposedInvoice invoice = story.run("2026-04-01");
        assertEquals(Money.of("483.91"), invoice.net());
        assertEquals(Money.of("604.89"), invoice.total());
    }

    @Test
    @DisplayName("BIL-1 VOLUME: late usage that moves the band takes back the old price and charges the new one")
    void volumeMoves() {
        Story story = story(TierModel.VOLUME).used("2026-03-10", "NO", 2_000);
        assertEquals(List.of("880.00"), Story.nets(story.run("2026-04-01")));
        story.used("2026-03-11", "NO", 200).used("2026-04-02", "NO", 1_000);
        ProposedInvoice may = story.run("2026-05-01");
        assertEquals(List.of("-880.00", "924.00", "440.00"), Story.nets(may));
        assertEquals(BigDecimal.valueOf(-2_000), may.lines().getFirst().quantity());
        assertEquals(Money.of("484.00"), may.net());
        assertEquals(
                "Rettet: trafikk som kom inn siden, endret prisen.",
                may.lines().getFirst().note());
        assertEquals("Kom inn etter forrige faktura.", may.lines().get(1).note());
    }

    @Test
    @DisplayName("BIL-1 where late usage makes a month cheaper, the rest waits until more is owed than given back")
    void cheaper() {
        Story story = story(TierModel.VOLUME).used("2026-03-10", "NO", 2_000);
        story.run("2026-04-01");
        story.used("2026-03-11", "NO", 1);
        assertEquals(Outcome.CARRIED, story.run("2026-05-01").outcome());
        story.used("2026-05-11", "NO", 100);
        ProposedInvoice june = story.run("2026-06-01");
        assertEquals(List.of("-880.00", "840.42", "44.00"), Story.nets(june));
        assertEquals(Money.of("4.42"), june.net());
    }

    @Test
    @DisplayName(
            "BIL-1 late usage comes in the next run as a line of its own month, at the tier that month has reached")
    void late() {
        Story story = story(TierModel.GRADUATED).used("2026-03-10", "NO", 1_900);
        story.run("2026-04-01");
        story.used("2026-03-31", "NO", 200).used("2026-04-10", "NO", 10);
        ProposedInvoice may = story.run("2026-05-01");
        assertEquals(List.of("44.00", "42.00", "4.40"), Story.nets(may));
        assertEquals(
                List.of("2026-03", "2026-03", "2026-04"),
                may.lines().stream().map(line -> line.month().toString()).toList());
        InvoiceLine.Source source = may.lines().getFirst().source();
        assertEquals(List.of(1_901L, 2_000L), List.of(source.firstPiece(), source.lastPiece()));
        assertEquals(List.of(1_900L, 2_100L), List.of(source.afterCut(), source.upToCut()));
    }

    @Test
    @DisplayName("CON-3 BIL-1 each part has the price of its day; tiers go on counting over a change of prices")
    void priceChange() {
        Story story = new Story()
                .list("2026-01-01", TierModel.GRADUATED, prices("0:0.44", "2000:0.42"))
                .list("2026-03-15", TierModel.GRADUATED, prices("0:0.46", "2000:0.43"))
                .used("2026-03-14", "NO", 1_500)
                .used("2026-03-15", "NO", 1_000);
        ProposedInvoice invoice = story.run("2026-04-01");
        // 1 500 × 0.44, 500 × 0.46 (up to 2 000), 500 × 0.43
        assertEquals(List.of("660.00", "230.00", "215.00"), Story.nets(invoice));
        assertEquals(
                List.of("1. mars – 14. mars.", "15. mars – 31. mars.", "15. mars – 31. mars."),
                invoice.lines().stream().map(InvoiceLine.Content::note).toList());
        // 300 more on the 1st: the second list's pieces begin at 1 801
        story.used("2026-03-01", "NO", 300);
        assertEquals(List.of("-138.00", "132.00", "129.00"), Story.nets(story.run("2026-05-01")));
    }

    @Test
    @DisplayName("CON-3 what is agreed stands instead of the list on its days; the line tells by what")
    void agreed() {
        Story story = story(TierModel.GRADUATED)
                .agreed(PriceItem.national(), "0.35", "2026-03-11", "2026-03-20")
                .used("2026-03-10", "NO", 100)
                .used("2026-03-20", "NO", 100)
                .used("2026-03-21", "NO", 100);
        ProposedInvoice invoice = story.run("2026-04-01");
        assertEquals(List.of("88.00", "35.00"), Story.nets(invoice));
        assertEquals(2_000L, invoice.lines().get(1).source().agreementId());
        assertEquals(1_000L, invoice.lines().get(1).source().priceListId());
    }

    @Test
    @DisplayName("BIL-1 tiers count each product for itself, and countries of one price together")
    void counted() {
        Map<PriceItem, List<Tier>> prices = Story.published();
        prices.put(PriceItem.of(PriceKind.SMS), List.of(Story.tier(0, "0.70"), Story.tier(100, "0.60")));
        prices.put(PriceItem.sms("", CountryCode.of("DK")), List.of(Story.tier(0, "0.50")));
        Story story = new Story().list("2026-01-01", TierModel.GRADUATED, prices);
        story.used("2026-03-01", "FI", 60)
                .used("2026-03-01", "SE", 60)
                .used("2026-03-01", "DK", 60)
                .used("2026-03-01", "SMS_PLUS", "SE", 60, 60)
                .used("2026-03-01", "NO", 1_500)
                .used("2026-03-02", "SMS_PLUS", "NO", 1_500, 1_500);
        ProposedInvoice invoice = story.run("2026-04-01");
        // each product's 1 500 to Norway by itself; of one product 60 to Finland, then 40 + 20 to Sweden
        assertEquals(List.of("660.00", "42.00", "660.00", "30.00", "42.00", "28.00", "12.00"), Story.nets(invoice));
    }

    @Test
    @DisplayName("BIL-11 what has no price parks the account and says what and when")
    void noPrice() {
        Map<PriceItem, List<Tier>> prices = Story.published();
        prices.remove(PriceItem.of(PriceKind.SMS));
        Story story = new Story().list("2026-03-10", TierModel.GRADUATED, prices);
        story.used("2026-03-10", "SE", 1).used("2026-03-11", "NO", 1);
        ProposedInvoice parked = story.run("2026-04-01");
        assertEquals(Outcome.PARKED, parked.outcome());
        assertEquals(BillingError.PRICE_MISSING, parked.problems().getFirst().code());
        assertEquals(
                List.of("SMS/SMS_WEB/SE", "2026-03-10"),
                parked.problems().getFirst().arguments());
        Story early = new Story().list("2026-03-10", TierModel.GRADUATED, Story.published());
        early.used("2026-03-09", "NO", 1);
        assertEquals(
                List.of("SMS/SMS_WEB/NO", "2026-03-09"),
                early.run("2026-04-01").problems().getFirst().arguments());
    }

    @Test
    @DisplayName("BIL-1 never less usage than was billed: that parks, nothing is given back behind anybody's back")
    void less() {
        Story story = story(TierModel.GRADUATED).used("2026-03-10", "NO", 100).used("2026-03-10", "SE", 5);
        story.run("2026-04-01");
        story.usage.get(BillingMonth.of("2026-03")).clear();
        story.used("2026-03-10", "NO", 90).used("2026-03-10", "SE", 100);
        ProposedInvoice parked = story.run("2026-05-01");
        assertEquals(Outcome.PARKED, parked.outcome());
        assertEquals(
                List.of("SMS/SMS_WEB/NO", "2026-03", "10"),
                parked.problems().getFirst().arguments());
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /**
     * Three months of usage, one to six price changes and agreements; it comes in by pieces in any order, invoiced now and then
     * in between: in the end each price of each month has exactly the pieces that it has when all is billed at once.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "BIL-1 however usage arrives and whenever it is invoiced, the same pieces at the same prices are billed, none twice")
    void anyOrder(int seed) {
        Random random = new Random(seed);
        TierModel model = random.nextBoolean() ? TierModel.GRADUATED : TierModel.VOLUME;
        Story once = priced(new Random(seed), model);
        Story often = priced(new Random(seed), model);
        List<Object[]> arrivals = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String day = "2026-0" + (3 + random.nextInt(3)) + "-" + (10 + random.nextInt(20));
            String country = List.of("NO", "NO", "SE", "DK", "FI").get(random.nextInt(5));
            String product = random.nextInt(4) == 0 ? "SMS_PLUS" : "SMS_WEB";
            arrivals.add(new Object[] {day, product, country, 1L + random.nextInt(3_000)});
        }
        arrivals.forEach(one -> use(once, one));
        once.run("2026-07-01");
        Collections.shuffle(arrivals, random);
        int runs = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            use(often, arrivals.get(i));
            if (random.nextInt(6) == 0) {
                often.run(Story.day("2026-07-01").plusMonths(runs++).toString());
            }
        }
        // what may be carried comes with a last big one
        String last = Story.day("2026-07-01").plusMonths(runs).toString();
        use(often, new Object[] {"2026-03-20", "SMS_WEB", "NO", 500_000L});
        use(once, new Object[] {"2026-03-20", "SMS_WEB", "NO", 500_000L});
        often.run(last);
        once.run(last);
        assertEquals(pieces(once), pieces(often));
        pieces(often).values().forEach(quantity -> assertTrue(quantity.signum() >= 0));
        assertEquals(0, often.propose(last).lines().size());
        // rounded per line: half an øre for each line at most
        Money apart = net(once).minus(net(often)).abs();
        assertTrue(
                apart.amount().compareTo(BigDecimal.valueOf(once.billed.size() + often.billed.size(), 2)) <= 0,
                "apart " + apart);
    }

    private static void use(Story story, Object... one) {
        story.used((String) one[0], (String) one[1], (String) one[2], (Long) one[3], (Long) one[3]);
    }

    private static Story priced(Random random, TierModel model) {
        Story story = new Story().list("2026-01-01", model, Story.published());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Map<PriceItem, List<Tier>> prices = prices(
                    "0:0." + (4000 + random.nextInt(999)), "1500:0." + (3000 + random.nextInt(999)), "6000:0.28");
            prices.put(
                    PriceItem.of(PriceKind.SMS),
                    List.of(Story.tier(0, "0.70"), Story.tier(1_000, "0.6" + random.nextInt(999))));
            story.list("2026-0" + (3 + i) + "-" + (10 + random.nextInt(18)), model, prices);
        }
        if (random.nextBoolean()) {
            story.agreed(PriceItem.sms("", CountryCode.of("SE")), "0.6123", "2026-03-15", "2026-05-17");
        }
        if (random.nextBoolean()) {
            story.agreed(PriceItem.national(), "0.3333", "2026-04-12", null);
        }
        return story;
    }

    private static Map<String, BigDecimal> pieces(Story story) {
        Map<String, BigDecimal> pieces = new TreeMap<>();
        story.billed.forEach(line -> pieces.merge(
                line.month() + " " + line.productCode() + " " + line.destination() + " " + line.unitPrice() + " "
                        + line.source().priceListId() + " " + line.source().agreementId(),
                line.quantity(),
                BigDecimal::add));
        pieces.values().removeIf(quantity -> quantity.signum() == 0);
        return pieces;
    }

    private static Money net(Story story) {
        return story.billed.stream().map(InvoiceLine.Content::net).collect(Money.summing());
    }
}
