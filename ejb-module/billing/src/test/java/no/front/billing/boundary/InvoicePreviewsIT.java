package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.front.billing.boundary.InvoicePreview.Verdict;
import no.front.billing.control.UnbilledExposure;
import no.front.billing.entity.BillingError;
import no.front.contract.entity.PriceKind;
import no.front.credit.boundary.ExposureShare;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What would be invoiced, why something was, and what is not yet, on a real database. */
class InvoicePreviewsIT {

    private final RunHouse house = new RunHouse();

    @BeforeEach
    void march() {
        house.customers(1, 1, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-04", "NO", 1_000);
        house.usage(1, "2026-03-30", "NO", 1_100);
        house.usage(1, "2026-03-31", "SE", 40);
    }

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    private InvoicePreview preview(String day) {
        return house.in(() ->
                house.get(InvoicePreviews.class).of(RunHouse.account(1), day == null ? null : LocalDate.parse(day)));
    }

    private static List<String> why(InvoicePreview preview) {
        return preview.comparison().rows().stream()
                .map(row -> row.kind() + row.destination() + " " + row.before() + " " + row.now() + " "
                        + row.why().stream().map(why -> why.reason().name()).toList())
                .toList();
    }

    @Test
    @DisplayName(
            "BIL-11 a preview is what the run makes, beside the last invoice with its reasons, and nothing is stored")
    void preview() {
        house.today = LocalDate.of(2026, 3, 31);
        InvoicePreview today = preview(null);
        assertEquals(Verdict.NOTHING, today.verdict());
        assertEquals(
                List.of(2_140L),
                today.waiting().stream()
                        .map(InvoicePreview.WaitingTraffic::messages)
                        .toList());
        assertEquals(LocalDate.of(2026, 4, 1), today.nextRun());
        InvoicePreview next = preview("2026-04-01");
        assertEquals(Verdict.INVOICE, next.verdict());
        assertEquals(Money.of("1260.00"), next.sums().total());
        assertEquals(LocalDate.of(2026, 4, 11), next.dueOn());
        assertEquals(
                List.of(
                        "TRAFFICNO 0.00 922.00 [NEW]",
                        "TRAFFICSE 0.00 28.00 [NEW]",
                        "MONTHLY_FEE 0.00 39.00 [NEW]",
                        "CHARGE 39.00 0.00 [WAS_ONCE]",
                        "CHANNEL_FEE 19.00 19.00 []"),
                why(next));
        assertEquals("1", sum("COUNT(*) FROM invoice"));
        assertEquals("1", sum("COUNT(*) FROM usage_month WHERE waits"));
        house.on("2026-04-01");
        assertEquals(next.sums().total().toString(), sum("total FROM invoice ORDER BY id DESC LIMIT 1"));
        assertEquals(Verdict.NOTHING, preview(null).verdict());
    }

    @Test
    @DisplayName("BIL-11 what would park the account is told by the preview")
    void parked() {
        house.unit.sql("DELETE FROM price_line WHERE kind = 'SMS' AND destination = ''");
        InvoicePreview preview = preview("2026-04-01");
        assertEquals(Verdict.PARKED, preview.verdict());
        assertEquals(BillingError.PRICE_MISSING, preview.problems().getFirst().code());
        house.unit.sql("UPDATE customer SET visiting_lines = NULL, visiting_postcode = NULL, visiting_city = NULL,"
                + " visiting_country = NULL");
        house.unit.sql("DELETE FROM usage_day WHERE destination = 'SE'");
        assertEquals(
                "BUYER_ADDRESS_MISSING",
                preview("2026-04-01").problems().getFirst().code().name());
    }

    @Test
    @DisplayName(
            "BIL-1 why is this 922.00: its tiers, its list, its messages' question, and from a message back to its lines")
    void why() {
        house.on("2026-04-01");
        long line = Long.parseLong(sum("id FROM invoice_line WHERE net = 42.00"));
        LineExplanation why =
                house.in(() -> house.get(InvoiceExplanations.class).of(line));
        assertEquals(Money.of("922.00"), why.siblingsNet());
        assertEquals(2_100, why.piecesOfSameUsage());
        assertEquals(1, why.list().orElseThrow().number());
        assertEquals(3, why.price().orElseThrow().tiers().size());
        assertEquals("NO", why.usage().orElseThrow().destination());
        assertEquals(2, lines(why.usage().orElseThrow().upToCut(), "NO").size());
        assertEquals(1, lines(why.usage().orElseThrow().upToCut(), "SE").size());
        assertTrue(lines(why.usage().orElseThrow().upToCut() + 1, "NO").isEmpty());
        long fee = Long.parseLong(sum("id FROM invoice_line WHERE kind = 'MONTHLY_FEE'"));
        LineExplanation monthly =
                house.in(() -> house.get(InvoiceExplanations.class).of(fee));
        assertTrue(monthly.siblings().isEmpty());
        assertTrue(monthly.price().orElseThrow().isFlat());
        long charge = Long.parseLong(sum("id FROM invoice_line WHERE kind = 'CHARGE'"));
        assertTrue(house.in(() -> house.get(InvoiceExplanations.class).of(charge))
                .charge()
                .isPresent());
    }

    private List<?> lines(long position, String destination) {
        return house.in(() -> house.get(InvoiceExplanations.class)
                .of(RunHouse.account(1), PriceKind.SMS, BillingMonth.of("2026-03"), "SMS_WEB", destination, position));
    }

    @Test
    @DisplayName("CRE-7 CON-8 exposure: overdue and open invoices, and what is used and not invoiced, incl. VAT")
    void exposure() {
        house.today = LocalDate.of(2026, 3, 31);
        Map<Long, ExposureShare> march =
                house.in(() -> house.get(UnbilledExposure.class).of(List.of(1L, 99L)));
        assertEquals(Map.of(1L, share("72.50", "0.00", "1187.50")), march);
        assertEquals(Money.of("1187.50"), house.in(() -> house.get(UnbilledExposure.class)
                .open(1, RunHouse.account(1))));
        house.on("2026-04-01");
        assertEquals(Map.of(1L, share("72.50", "1260.00", "0.00")), house.in(() -> house.get(UnbilledExposure.class)
                .of(List.of(1L))));
        house.today = LocalDate.of(2026, 4, 12);
        assertEquals(Map.of(1L, share("1332.50", "0.00", "0.00")), house.in(() -> house.get(UnbilledExposure.class)
                .of(List.of(1L))));
        assertEquals(Map.of(), house.in(() -> house.get(UnbilledExposure.class).of(List.of())));
    }

    private static ExposureShare share(String overdue, String open, String unbilled) {
        return new ExposureShare(Money.of(overdue), Money.of(open), Money.of(unbilled), Money.ZERO);
    }

    @Test
    @DisplayName("BIL-4 credited to be invoiced anew: the next invoice has it again, once; only credited: it has not")
    void anew() {
        house.on("2026-04-01");
        long april = Long.parseLong(sum("id FROM invoice WHERE number = 2 AND kind = 'INVOICE'"));
        house.in(() ->
                house.get(CreditNotes.class).issue(april, new CreditOrder(true, List.of(), "Feil adresse", true, 0)));
        house.today = LocalDate.of(2026, 4, 2);
        InvoicePreview again = preview(null);
        assertEquals(Money.of("1260.00"), again.sums().total());
        house.byHand(false);
        assertEquals("3 1260.00", sum("CONCAT_WS(' ', number, total) FROM invoice ORDER BY id DESC LIMIT 1"));
        assertEquals(Verdict.NOTHING, preview(null).verdict());
        long third = Long.parseLong(sum("id FROM invoice WHERE number = 3 AND kind = 'INVOICE'"));
        house.in(
                () -> house.get(CreditNotes.class).issue(third, new CreditOrder(true, List.of(), "Kulanse", false, 0)));
        assertEquals(Verdict.NOTHING, preview(null).verdict());
    }

    @Test
    @DisplayName("CON-15 at the end free days that were invoiced are credited, once")
    void finalCredit() {
        house.on("2026-04-01");
        house.unit.sql("INSERT INTO suspension (id, version, contract_id, cause, reason, from_date, suspended_at,"
                + " suspended_by, resume_reason, unfounded) VALUES (1, 1, 100001, 'OPERATION', 'Feil hos oss',"
                + " '2026-04-10', '2026-04-10', 'Test', '', FALSE)");
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '2026-04-15'");
        house.unit.sql("UPDATE subscription SET to_date = '2026-04-16'");
        house.today = LocalDate.of(2026, 4, 16);
        InvoicePreview last = preview(null);
        assertEquals(Verdict.CREDIT, last.verdict());
        // 21 of 30 days
        assertEquals(Money.of("-27.30"), last.sums().net());
        assertTrue(last.last());
        house.on("2026-04-16");
        assertEquals("27.30", sum("net FROM invoice WHERE kind = 'CREDIT_NOTE'"));
        house.on("2026-04-17");
        assertEquals("1", sum("COUNT(*) FROM invoice WHERE kind = 'CREDIT_NOTE'"));
        assertEquals(Verdict.NOTHING, preview(null).verdict());
        assertFalse(preview(null).last());
    }
}
