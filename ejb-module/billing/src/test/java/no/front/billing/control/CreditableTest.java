package no.front.billing.control;

import static no.front.billing.control.SampleInvoices.line;
import static no.front.billing.control.SampleInvoices.sample;
import static no.front.billing.control.SampleInvoices.traffic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.front.billing.boundary.CreditLeft;
import no.front.billing.boundary.CreditPart;
import no.front.billing.entity.CreditNoteError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.VatSummary;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditableTest {

    private static final String PART = "Del av beløpet";

    private static Invoice stored(InvoiceLine.Content... lines) {
        Invoice invoice = sample().lines(lines).invoice();
        invoice.lines().forEach(line -> id(line, 100 + line.position()));
        return invoice;
    }

    private static void id(InvoiceLine line, long id) {
        try {
            Field field = StoredEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(line, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invoice note(Invoice origin, List<InvoiceLine.Content> lines) {
        return sample().credit(origin, lines.toArray(InvoiceLine.Content[]::new));
    }

    private static Invoice exact(Invoice origin, Creditable creditable, List<InvoiceLine.Content> lines) {
        return sample().credit(origin, creditable.vat(lines).vat(), lines.toArray(InvoiceLine.Content[]::new));
    }

    @Test
    @DisplayName("BIL-6 of 39.00 + 9.75 first 14.50 + 3.63 are credited, then 24.50 + 6.12: together the invoice's tax")
    void taxOfTheLast() {
        Invoice origin = stored(
                line("Kodeord, oktober", "1", "10.00", VatCode.STANDARD),
                line("Kodeord, november", "1", "10.00", VatCode.STANDARD),
                line("Faktura som EHF", "1", "19.00", VatCode.STANDARD));
        Creditable fresh = new Creditable(origin, List.of());
        Invoice first = exact(
                origin,
                fresh,
                fresh.lines(List.of(new CreditPart(101, null, Money.of("4.50")), CreditPart.all(102)), PART));
        assertEquals(Money.of("3.63"), first.vat());
        Creditable rest = new Creditable(origin, List.of(first));
        Invoice second = exact(origin, rest, rest.all(PART));
        assertEquals(Money.of("6.12"), second.vat());
        assertEquals(Money.of("30.62"), second.total());
        assertEquals(origin.total(), first.total().plus(second.total()));
        assertEquals(List.of(), EhfChecks.of(second, true));
        assertEquals(
                List.of(),
                new EhfRules().check(EhfRulesTest.xml(second).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static BigDecimal many(String number) {
        return new BigDecimal(number);
    }

    private static CreditNoteError refusal(Creditable creditable, CreditPart... parts) {
        return (CreditNoteError) assertThrows(BusinessRuleViolation.class, () -> creditable.lines(List.of(parts), PART))
                .code();
    }

    @Test
    @DisplayName(
            "BIL-4 the 40 parts abroad of the golden month: 28.00 + 7.00 = 35.00, and each line refers to its origin")
    void golden() {
        Invoice origin = stored(SampleInvoices.golden().toArray(InvoiceLine.Content[]::new));
        List<InvoiceLine.Content> lines = new Creditable(origin, List.of()).lines(List.of(CreditPart.all(103)), PART);
        assertEquals(1, lines.size());
        assertEquals(103L, lines.getFirst().source().originLineId());
        VatSummary vat = VatSummary.of(lines);
        assertEquals(Money.of("28.00"), vat.net());
        assertEquals(Money.of("7.00"), vat.vat());
        assertEquals(Money.of("35.00"), vat.total());
    }

    @Test
    @DisplayName("BIL-4 ten of forty pieces, then the rest, then nothing is left")
    void pieces() {
        Invoice origin = stored(traffic("SMS", "SE", 40, "0.70"));
        List<InvoiceLine.Content> ten =
                new Creditable(origin, List.of()).lines(List.of(new CreditPart(101, many("10"), null)), PART);
        assertEquals(Money.of("7.00"), ten.getFirst().net());
        Creditable after = new Creditable(origin, List.of(note(origin, ten)));
        assertEquals(0, after.left().getFirst().quantity().compareTo(many("30")));
        assertEquals(Money.of("21.00"), after.left().getFirst().net());
        assertEquals(CreditNoteError.TOO_MANY, refusal(after, new CreditPart(101, many("31"), null)));
        List<InvoiceLine.Content> rest = after.all(PART);
        assertEquals(Money.of("21.00"), rest.getFirst().net());
        Creditable done = new Creditable(origin, List.of(note(origin, ten), note(origin, rest)));
        assertTrue(done.isNothingLeft());
        assertEquals(CreditNoteError.NOTHING_LEFT, refusal(done, CreditPart.all(101)));
    }

    @Test
    @DisplayName("BIL-4 an amount of a line; of the rest pieces never come to more than is left")
    void amounts() {
        Invoice origin = stored(traffic("SMS", "SE", 40, "0.70"));
        List<InvoiceLine.Content> some =
                new Creditable(origin, List.of()).lines(List.of(new CreditPart(101, null, Money.of("10.00"))), PART);
        assertEquals(PART, some.getFirst().note());
        assertEquals(Money.of("10.00"), some.getFirst().net());
        Creditable after = new Creditable(origin, List.of(note(origin, some)));
        assertEquals(CreditNoteError.TOO_MUCH, refusal(after, new CreditPart(101, null, Money.of("18.01"))));
        assertEquals(
                Money.of("18.00"),
                after.lines(List.of(new CreditPart(101, many("40"), null)), PART)
                        .getFirst()
                        .net());
    }

    @Test
    @DisplayName("BIL-4 ten notes of one piece at 0.425 come to 4.25, the last one to what is left")
    void rounding() {
        Invoice origin = stored(traffic("SMS", "NO", 10, "0.425"));
        assertEquals(Money.of("4.25"), origin.net());
        List<Invoice> notes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<InvoiceLine.Content> one =
                    new Creditable(origin, notes).lines(List.of(new CreditPart(101, many("1"), null)), PART);
            assertEquals(List.of(), EhfChecks.of(note(origin, one), true));
            notes.add(note(origin, one));
        }
        assertEquals(Money.of("4.25"), notes.stream().map(Invoice::net).collect(Money.summing()));
        assertTrue(new Creditable(origin, notes).isNothingLeft());
    }

    @Test
    @DisplayName("BIL-4 nothing, below zero, both quantity and amount, and a line of another invoice are refused")
    void refused() {
        Invoice origin = stored(traffic("SMS", "SE", 40, "0.70"));
        Creditable creditable = new Creditable(origin, List.of());
        assertEquals(CreditNoteError.NOTHING_CHOSEN, refusal(creditable));
        assertEquals(CreditNoteError.NOTHING_CHOSEN, refusal(creditable, CreditPart.all(999)));
        assertEquals(CreditNoteError.NOT_POSITIVE, refusal(creditable, new CreditPart(101, many("0"), null)));
        assertEquals(CreditNoteError.NOT_POSITIVE, refusal(creditable, new CreditPart(101, many("-1"), null)));
        assertEquals(CreditNoteError.NOT_POSITIVE, refusal(creditable, new CreditPart(101, null, Money.of("-1"))));
        assertEquals(
                CreditNoteError.QUANTITY_OR_AMOUNT, refusal(creditable, new CreditPart(101, many("1"), Money.of("1"))));
        assertEquals(CreditNoteError.QUANTITY_OR_AMOUNT, refusal(creditable, CreditPart.all(101), CreditPart.all(101)));
    }

    @Test
    @DisplayName("BIL-4 what was given back on the invoice is taken back again with the whole of it")
    void negativeLine() {
        Invoice origin = stored(
                line("SMS-tjeneste", "1", "39.00", VatCode.STANDARD),
                line("Prisavslag", "-1", "9.00", VatCode.STANDARD));
        List<InvoiceLine.Content> all = new Creditable(origin, List.of()).all(PART);
        assertEquals(Money.of("30.00"), VatSummary.of(all).net());
        assertTrue(new Creditable(origin, List.of(note(origin, all))).isNothingLeft());
    }

    @Test
    @DisplayName(
            "BIL-4 whatever is credited in whatever order, in the end the lines' net is credited to the øre, never more")
    void anyOrder() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<InvoiceLine.Content> lines = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                lines.add(traffic("SMS", "NO", 1 + random.nextInt(500), "0." + (1 + random.nextInt(9_999))));
            }
            Invoice origin = stored(lines.toArray(InvoiceLine.Content[]::new));
            List<Invoice> notes = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Creditable creditable = new Creditable(origin, notes);
                List<CreditPart> parts = new ArrayList<>();
                creditable.left().stream()
                        .filter(left -> !left.isNothing() && random.nextBoolean())
                        .forEach(left -> parts.add(part(left, random)));
                if (!parts.isEmpty()) {
                    notes.add(exact(origin, creditable, creditable.lines(parts, PART)));
                }
                new Creditable(origin, notes)
                        .left()
                        .forEach(left -> assertTrue(!left.net().isNegative()));
            }
            Creditable rest = new Creditable(origin, notes);
            if (!rest.isNothingLeft()) {
                notes.add(exact(origin, rest, rest.all(PART)));
            }
            Money credited = notes.stream().map(Invoice::net).collect(Money.summing());
            assertEquals(origin.net(), credited, "seed " + seed);
            assertEquals(origin.total(), notes.stream().map(Invoice::total).collect(Money.summing()), "seed " + seed);
            assertTrue(new Creditable(origin, notes).isNothingLeft(), "seed " + seed);
            notes.forEach(note -> assertEquals(List.of(), EhfChecks.of(note, true)));
        }
    }

    private static CreditPart part(CreditLeft left, Random random) {
        if (random.nextBoolean() && left.quantity().intValue() > 0) {
            return new CreditPart(
                    left.line().id(),
                    many("" + (1 + random.nextInt(left.quantity().intValue()))),
                    null);
        }
        return left.net().isPositive()
                ? new CreditPart(
                        left.line().id(),
                        null,
                        Money.ofOre(1 + random.nextInt((int) left.net().toOre())))
                : CreditPart.all(left.line().id());
    }
}
