package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import no.front.billing.control.InvoiceFacts.Terms;
import no.front.billing.control.ProposedInvoice.Outcome;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.SuspensionFee.Stop;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceGeneratorTest {

    private final Story story = new Story().list("2026-01-01", TierModel.GRADUATED, Story.published());

    private static Stop stop(String from, String to, boolean feeRunsOn) {
        return new Stop(Story.day(from), to == null ? null : Story.day(to), feeRunsOn);
    }

    private static String text(InvoiceLine.Content line) {
        return (line.text() + " | " + line.note()).replaceAll("\\p{Zs}", " ");
    }

    @Test
    @DisplayName("BIL-2 the monthly fee in advance, each month once; the first month is the contract's charge")
    void monthly() {
        story.subscribe(Story.WEB, 2, "2026-03-16", null);
        story.charge(Story.WEB, ChargeKind.FIRST_MONTH, "78.00", "2026-03-16");
        assertEquals(List.of("78.00"), Story.nets(story.run("2026-03-16")));
        ProposedInvoice april = story.run("2026-04-01");
        assertEquals(List.of("78.00"), Story.nets(april));
        assertEquals(BigDecimal.TWO, april.lines().getFirst().quantity());
        assertEquals(
                "SMS-tjeneste: månedsavgift, april 2026 | ", text(april.lines().getFirst()));
        assertEquals(Outcome.NOTHING, story.run("2026-04-17").outcome());
        assertEquals(List.of("78.00"), Story.nets(story.run("2026-05-02")));
    }

    @Test
    @DisplayName("BIL-2 missed months are caught up, a line for each, as far back as the setting says")
    void catchUp() {
        story.subscribe(Story.WEB, 1, "2026-01-05", null);
        ProposedInvoice april = story.run("2026-04-09");
        assertEquals(List.of("39.00", "39.00", "39.00"), Story.nets(april));
        assertEquals(
                "SMS-tjeneste: månedsavgift, februar 2026 | ",
                text(april.lines().getFirst()));
        assertEquals(12, story.run("2028-04-01").lines().size() - 1);
    }

    @Test
    @DisplayName("BIL-2 a month has the price of its first day")
    void newList() {
        var prices = Story.published();
        prices.put(PriceItem.monthly("SMS_WEB"), List.of(Story.tier(0, "41")));
        story.list("2026-04-02", TierModel.GRADUATED, prices);
        story.subscribe(Story.WEB, 1, "2026-03-01", null);
        assertEquals(List.of("39.00"), Story.nets(story.run("2026-04-03")));
        ProposedInvoice may = story.run("2026-05-01");
        assertEquals(List.of("41.00"), Story.nets(may));
        assertEquals(1_001L, may.lines().getFirst().source().priceListId());
    }

    @ParameterizedTest(name = "moved on {0} to {1}: {2}")
    @DisplayName("CON-7 the month belongs to the plan it began with, the upgrade's difference comes beside it")
    @CsvSource({
        // on the 1st, before the run of that day: 39 + 60 = 99
        "2026-04-01, UPGRADE, 39.00 60.00",
        "2026-04-16, UPGRADE, 39.00 60.00",
        "2026-04-16, NONE, 39.00",
        "2026-04-01, NONE, 39.00",
        "2026-03-31, NONE, 99.00"
    })
    void planChange(String day, String charge, String nets) {
        long web = story.subscribe(Story.WEB, 1, "2026-01-01", null);
        story.run("2026-03-01");
        story.replace(web, Story.day(day).minusDays(1).toString());
        story.subscribe(Story.PLUS, 1, day, null, web);
        if (charge.equals("UPGRADE")) {
            story.charge(Story.PLUS, ChargeKind.UPGRADE, "60.00", day);
        }
        assertEquals(List.of(nets.split(" ")), Story.nets(story.run("2026-04-17")));
        assertEquals(List.of("99.00"), Story.nets(story.run("2026-05-01")));
    }

    @Test
    @DisplayName("CON-6 no fee for months after the last day, whether the account is closed already or not")
    void lastDay() {
        story.subscribe(Story.WEB, 1, "2026-01-01", null);
        story.lastDay = Story.day("2026-03-31");
        story.run("2026-03-01");
        assertEquals(Outcome.NOTHING, story.run("2026-04-01").outcome());
    }

    @Test
    @DisplayName("CON-15 CON-13 days without fee are taken off; those known later are given back by a negative line")
    void freeDays() {
        Stop stop = stop("2026-04-10", "2026-04-20", false);
        long web = story.subscribe(Story.WEB, 2, "2026-03-01", null, stop);
        ProposedInvoice april = story.run("2026-04-01");
        assertEquals(List.of("52.00"), Story.nets(april));
        assertEquals("26.00", april.lines().getFirst().unitPrice().toString());
        assertEquals(
                "SMS-tjeneste: månedsavgift, april 2026 | 10 av 30 dager uten avgift.",
                text(april.lines().getFirst()));
        // three more days turn out to be free
        story.replace(web, null, stop, stop("2026-04-25", "2026-04-28", false));
        ProposedInvoice may = story.run("2026-05-01");
        assertEquals(List.of("-7.80", "78.00"), Story.nets(may));
        assertEquals(BigDecimal.valueOf(-2), may.lines().getFirst().quantity());
        assertEquals(
                "SMS-tjeneste: månedsavgift, april 2026 | 3 av 30 dager uten avgift.",
                text(may.lines().getFirst()));
        // … and the first ones were the customer's breach after all
        story.replace(web, null, stop("2026-04-10", "2026-04-20", true), stop("2026-04-25", "2026-04-28", false));
        assertEquals(List.of("26.00", "78.00"), Story.nets(story.run("2026-06-01")));
        assertEquals(Outcome.NOTHING, story.run("2026-06-02").outcome());
    }

    @Test
    @DisplayName("CON-15 a stop that still holds frees the whole month; resumed, the rest is charged")
    void openStop() {
        long web = story.subscribe(Story.WEB, 1, "2026-03-01", null, stop("2026-03-31", null, false));
        // of the first month one day is given back: with nothing else to pay it waits
        assertEquals(Outcome.CARRIED, story.run("2026-04-01").outcome());
        story.replace(web, null, stop("2026-03-31", "2026-04-11", false));
        ProposedInvoice may = story.run("2026-05-01");
        assertEquals(List.of("-1.26", "26.00", "39.00"), Story.nets(may));
    }

    @Test
    @DisplayName("BIL-4 what was credited to be invoiced anew is invoiced anew, once; what was only credited is not")
    void anew() {
        story.subscribe(Story.WEB, 1, "2026-03-01", null);
        story.used("2026-03-10", "NO", 100);
        ProposedInvoice april = story.run("2026-04-01");
        assertEquals(List.of("44.00", "39.00"), Story.nets(april));
        for (InvoiceLine.Content line : april.lines()) {
            InvoiceLine.Source source = line.source();
            story.billed.add(InvoiceFacts.takenBack(new InvoiceLine.Content(
                    line.kind(),
                    line.productCode(),
                    line.destination(),
                    line.text(),
                    line.note(),
                    line.period(),
                    line.month(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.net(),
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
                            99L))));
        }
        story.billedMessages.clear();
        assertEquals(List.of("44.00", "39.00"), Story.nets(story.run("2026-04-02")));
        assertEquals(Outcome.NOTHING, story.run("2026-04-03").outcome());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("BIL-5 EHF and post bear a fee, once a month and account; e-mail none")
    @CsvSource({"EHF, 4.40 19.00", "POST, 4.40 45.00", "EMAIL, 4.40"})
    void channelFee(InvoiceDelivery channel, String nets) {
        story.terms = new Terms(Language.BOKMAL, false, 14, false, channel);
        story.used("2026-03-02", "NO", 10);
        ProposedInvoice first = story.run("2026-04-01");
        assertEquals(List.of(nets.split(" ")), Story.nets(first));
        assertEquals(Story.day("2026-04-15"), first.dueOn());
        story.used("2026-03-03", "NO", 10);
        assertEquals(List.of("4.40"), Story.nets(story.run("2026-04-20")));
        // nothing but the fee is no invoice
        assertEquals(Outcome.NOTHING, story.run("2026-05-01").outcome());
    }

    @Test
    @DisplayName(
            "BIL-12 BIL-13 CON-14 charges that wait are on it, a price reduction below zero; those of later months wait")
    void charges() {
        story.charge(Story.WEB, ChargeKind.SET_UP, "99.00", "2026-03-05");
        story.charge(null, ChargeKind.HOURLY_WORK, "890.00", "2026-03-06");
        story.charge(Story.WEB, ChargeKind.PRICE_REDUCTION, "-1.31", "2026-03-07");
        long later = story.charge(null, ChargeKind.MISUSE, "500.00", "2026-05-01");
        ProposedInvoice april = story.run("2026-04-01");
        assertEquals(List.of("99.00", "890.00", "-1.31"), Story.nets(april));
        assertEquals(
                "SMS-tjeneste: prisavslag for nedetid, mars 2026 | ",
                text(april.lines().get(2)));
        assertEquals(BigDecimal.valueOf(-1), april.lines().get(2).quantity());
        assertFalse(april.charges().contains(later));
        assertEquals(Money.of("246.92"), april.vat());
        assertTrue(april.lines().stream().allMatch(line -> line.kind() == LineKind.CHARGE));
    }

    @Test
    @DisplayName("BIL-6 no VAT for a customer abroad, where the setting says so")
    void abroad() {
        story.terms = new Terms(Language.ENGLISH, true, 10, false, InvoiceDelivery.POST);
        story.used("2026-03-02", "SE", 10);
        ProposedInvoice invoice = story.propose("2026-04-01");
        assertEquals(Money.of("52.00"), invoice.total());
        assertTrue(invoice.lines().stream().allMatch(line -> line.vat() == VatCode.EXPORT));
        assertEquals(
                "SMS service: SMS to Sweden, March 2026 | ",
                text(invoice.lines().getFirst()));
        story.rules = new InvoiceFacts.Rules(2_000, 1, false, 12);
        assertEquals(Money.of("65.00"), story.propose("2026-04-01").total());
    }

    @Test
    @DisplayName("BIL-4 more given back than owed is carried to the next invoice, and credited at the end")
    void negative() {
        story.subscribe(Story.WEB, 1, "2026-03-01", "2026-05-31");
        story.charge(Story.WEB, ChargeKind.PRICE_REDUCTION, "-100.00", "2026-03-07");
        ProposedInvoice april = story.run("2026-04-01");
        assertEquals(Outcome.CARRIED, april.outcome());
        assertEquals(
                List.of("-100.00"),
                story.charges.stream().map(one -> one.amount().toString()).toList());
        assertEquals(Outcome.CARRIED, story.run("2026-05-01").outcome());
        story.lastDay = Story.day("2026-05-31");
        ProposedInvoice last = story.run("2026-06-01");
        assertEquals(Outcome.CREDIT, last.outcome());
        assertTrue(last.last());
        assertEquals(Money.of("-22.00"), last.net());
        assertEquals(Money.of("-27.50"), last.total());
        assertEquals(Outcome.NOTHING, story.run("2026-06-02").outcome());
    }

    @Test
    @DisplayName("BIL-6 VAT by code on the sum of the lines, rounded once")
    void vatOnce() {
        story.used("2026-03-02", "NO", 1).used("2026-03-02", "SE", 1).used("2026-03-02", "DK", 1);
        ProposedInvoice invoice = story.run("2026-04-01");
        // 0.44 + 0.70 + 0.70 = 1.84: 0.46; by line 0.11 + 0.18 + 0.18 would be 0.47
        assertEquals(Money.of("0.46"), invoice.vat());
    }
}
