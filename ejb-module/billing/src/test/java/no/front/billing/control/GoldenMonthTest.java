package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.billing.control.ProposedInvoice.Outcome;
import no.front.contract.entity.ChargeKind;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Language;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden month at the level of rules: the amounts that every level must give. */
class GoldenMonthTest {

    private final Story nordlys = new Story().list("2026-01-01", TierModel.GRADUATED, Story.published());

    GoldenMonthTest() {
        nordlys.terms = new InvoiceFacts.Terms(Language.BOKMAL, false, 10, true, InvoiceDelivery.EHF);
        nordlys.subscribe(Story.WEB, 1, "2026-03-01", null);
        nordlys.charge(Story.WEB, ChargeKind.FIRST_MONTH, "39.00", "2026-03-01");
    }

    @Test
    @DisplayName("BIL-1 BIL-2 BIL-5 BIL-6 BIL-7 the golden month: 72.50 on 1 March, 1 260.00 on 1 April due 11 April")
    void golden() {
        ProposedInvoice march = nordlys.run("2026-03-01");
        assertEquals(Outcome.INVOICE, march.outcome());
        assertEquals(List.of("39.00", "19.00"), Story.nets(march));
        assertEquals(Money.of("58.00"), march.net());
        assertEquals(Money.of("14.50"), march.vat());
        assertEquals(Money.of("72.50"), march.total());
        assertEquals(Story.day("2026-03-11"), march.dueOn());

        nordlys.used("2026-03-04", "NO", 1_500).used("2026-03-20", "NO", 600).used("2026-03-20", "SE", 40);
        ProposedInvoice april = nordlys.run("2026-04-01");
        assertEquals(List.of("880.00", "42.00", "28.00", "39.00", "19.00"), Story.nets(april));
        assertEquals(Money.of("1008.00"), april.net());
        assertEquals(Money.of("252.00"), april.vat());
        assertEquals(Money.of("1260.00"), april.total());
        assertEquals(Story.day("2026-04-11"), april.dueOn());
        assertTrue(april.problems().isEmpty());
        assertEquals(
                List.of(
                        "SMS-tjeneste: SMS til Norge, mars 2026, nr. 1–2 000",
                        "SMS-tjeneste: SMS til Norge, mars 2026, nr. 2 001–10 000",
                        "SMS-tjeneste: SMS til Sverige, mars 2026",
                        "SMS-tjeneste: månedsavgift, april 2026",
                        "Faktura som EHF, april 2026"),
                april.lines().stream()
                        .map(line -> line.text().replaceAll("[\\p{Zs}]", " "))
                        .toList());
        assertEquals(Outcome.NOTHING, nordlys.run("2026-04-01").outcome());
    }
}
