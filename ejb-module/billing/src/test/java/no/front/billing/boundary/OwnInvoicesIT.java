package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.InvoiceChange;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.OpenItemKind;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a customer sees of its own invoices, and of nobody else's, on a real database. */
class OwnInvoicesIT {

    private static final PageRequest FIRST = new PageRequest(1, 25, "issued", true);

    private final RunHouse house = new RunHouse();

    @BeforeEach
    void april() {
        house.customers(1, 2, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-04", "NO", 1_000);
        house.usage(1, "2026-03-30", "NO", 1_100);
        house.usage(1, "2026-03-31", "SE", 40);
        house.on("2026-04-01");
        as(1, CustomerRole.ACCOUNTING);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void as(int customer, CustomerRole role) {
        house.acting = Actor.customerUser(customer, "Kari Kunde", Seat.of(customer, role, Set.of()), "127.0.0.1");
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    private long id(String what) {
        return Long.parseLong(sum(what));
    }

    private OwnInvoices own() {
        return house.get(OwnInvoices.class);
    }

    private OwnInvoiceLines lines() {
        return house.get(OwnInvoiceLines.class);
    }

    private static void unknown(Supplier<?> question) {
        assertEquals(
                BillingError.NOT_FOUND,
                assertThrows(BusinessRuleViolation.class, question::get).code());
    }

    @Test
    @DisplayName("ACC-10 the list is the own organisation's, whatever customer, contract or state a filter asks for")
    void list() {
        assertEquals("4", sum("COUNT(*) FROM invoice"));
        List<InvoiceRow> rows =
                house.in(() -> own().page(InvoiceFilter.all(), FIRST)).rows();
        assertEquals(
                List.of("1260.00", "72.50"),
                rows.stream().map(row -> row.total().toString()).toList());
        assertEquals(List.of(1L, 1L), rows.stream().map(InvoiceRow::customerId).toList());
        for (InvoiceFilter filter : List.of(
                InvoiceFilter.ofCustomer(2),
                InvoiceFilter.of(InvoiceFilter.Wanted.STUCK),
                new InvoiceFilter(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.of(2),
                        OptionalLong.of(100_002)))) {
            assertEquals(rows, house.in(() -> own().page(filter, FIRST)).rows());
        }
        InvoiceFilter named = new InvoiceFilter(
                "Nordlys Kurs 2",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
        assertEquals(List.of(), house.in(() -> own().page(named, FIRST)).rows());
    }

    @Test
    @DisplayName("ACC-10 BIL-7 what is to be paid stands with its KID and days late, oldest first; nobody else's does")
    void balance() {
        house.today = LocalDate.of(2026, 4, 12);
        OwnBalance balance = house.in(() -> own().balance());
        assertEquals(Money.of("1332.50"), balance.owed());
        assertEquals(Money.of("1332.50"), balance.overdue());
        assertEquals(
                List.of(32L, 1L),
                balance.claims().stream().map(OwnClaim::daysLate).toList());
        assertEquals(
                sum("GROUP_CONCAT(kid ORDER BY due_on SEPARATOR ' ') FROM invoice WHERE customer_id = 1"),
                balance.claims().getFirst().kid().number() + " "
                        + balance.claims().getLast().kid().number());
        assertEquals(OpenItemKind.INVOICE, balance.claims().getFirst().kind());
        house.today = LocalDate.of(2026, 4, 11);
        assertEquals(Money.of("72.50"), house.in(() -> own().balance()).overdue());
        as(3, CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertTrue(house.in(() -> own().balance()).claims().isEmpty());
    }

    @Test
    @DisplayName(
            "BIL-9 a reminder's fee is to be paid too, stands by its invoice, and its note can be fetched by its customer only")
    void fees() {
        house.unit.sql("INSERT INTO open_item (id, version, kind, number, kid, customer_id, text, amount, remaining,"
                + " opened_on, due_on, subject_type, subject_id) VALUES (900, 1, 'COLLECTION_FEE', 7, '3000000079', 1,"
                + " 'Purregebyr', 38.00, 38.00, '2026-04-20', '2026-05-04', 'CollectionNote', 901)");
        OwnClaim fee = house.in(() -> own().balance()).claims().getLast();
        assertEquals("G-7 901 0", fee.number() + " " + fee.noteId() + " " + fee.invoiceId());
        unknown(() -> house.in(() -> own().noteFile(901)));
        assertEquals(List.of(), house.in(() -> own().notes()));
    }

    @Test
    @DisplayName("BIL-4 an invoice with its lines, money, way and credit notes, and the credit note with its invoice")
    void view() {
        long april = id("id FROM invoice WHERE customer_id = 1 AND total = 1260.00");
        OwnInvoice view = house.in(() -> own().view(april));
        assertEquals(InvoiceState.OPEN, view.state());
        assertEquals(5, view.invoice().lines().size());
        assertEquals(Money.of("1260.00"), view.remaining());
        assertEquals(Set.of(), view.files());
        assertTrue(view.notes().isEmpty());
        house.acting = RunHouse.FATIMA;
        house.in(
                () -> house.get(CreditNotes.class).issue(april, new CreditOrder(true, List.of(), "Kulanse", false, 0)));
        as(1, CustomerRole.ORGANISATION_ADMINISTRATOR);
        OwnInvoice credited = house.in(() -> own().view(april));
        assertEquals(InvoiceState.CREDITED, credited.state());
        OwnInvoice note = house.in(() -> own().view(credited.notes().getFirst().id()));
        assertEquals(InvoiceState.CREDIT_NOTE, note.state());
        assertEquals(april, note.invoice().credits().orElseThrow().id());
    }

    @Test
    @DisplayName("ACC-10 another organisation's invoice, line, file and messages answer exactly like unknown ones")
    void others() {
        long invoice = id("id FROM invoice WHERE customer_id = 1 AND total = 1260.00");
        long line = id("id FROM invoice_line WHERE net = 42.00");
        as(2, CustomerRole.ORGANISATION_ADMINISTRATOR);
        for (long asked : new long[] {invoice, 987_654_321}) {
            unknown(() -> house.in(() -> own().view(asked)));
            unknown(() -> house.in(() -> own().file(asked, DocumentForm.PDF)));
            unknown(() -> house.in(() -> own().file(asked, DocumentForm.EHF)));
            unknown(() -> house.in(() -> own().noteFile(asked)));
        }
        for (long asked : new long[] {line, 987_654_321}) {
            unknown(() -> house.in(() -> lines().of(asked)));
            unknown(() -> house.in(() -> lines().messages(asked, "")));
            unknown(() -> house.in(() -> {
                lines().export(asked, sheet(), new ByteArrayOutputStream());
                return null;
            }));
        }
        as(1, CustomerRole.ORDINARY);
        unknown(() -> house.in(() -> own().view(invoice)));
        unknown(() -> house.in(() -> lines().of(line)));
    }

    private static ListSheet<no.front.traffic.boundary.UsageRow> sheet() {
        return new ListSheet<>(
                SheetFormat.CSV,
                "Meldinger",
                List.of("Avsender", "Mottaker"),
                row -> List.of(row.sender(), row.recipient()));
    }

    @Test
    @DisplayName("BIL-1 PRV-20 a line opens to its price, its days and its messages, and what is taken along is logged")
    void line() {
        long line = id("id FROM invoice_line WHERE net = 42.00");
        OwnInvoiceLine view = house.in(() -> lines().of(line));
        assertEquals(Money.of("922.00"), view.why().siblingsNet());
        assertEquals(
                List.of(1_000L, 1_100L),
                view.days().stream().map(day -> day.pieces()).toList());
        assertEquals(2_100, view.why().piecesOfSameUsage());
        assertFalse(view.isWhole());
        assertEquals(List.of(), house.in(() -> lines().messages(line, "")).rows());
        long fee = id("id FROM invoice_line WHERE kind = 'MONTHLY_FEE' ORDER BY id LIMIT 1");
        assertEquals(List.of(), house.in(() -> lines().of(fee)).days());
        assertEquals(List.of(), house.in(() -> lines().messages(fee, "")).rows());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.in(() -> {
            lines().export(line, sheet(), out);
            return null;
        });
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Avsender"));
        assertTrue(house.logged.contains(InvoiceChange.LINE_MESSAGES_EXPORTED));
    }

    @Test
    @DisplayName("ACC-8 the list goes out as a file with the own invoices only, and that stands in the log")
    void export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.in(() -> {
            own().export(
                            InvoiceFilter.ofCustomer(2),
                            FIRST,
                            new ListSheet<>(
                                    SheetFormat.CSV,
                                    "Fakturaer",
                                    List.of("Sum"),
                                    row -> List.of(row.total().amount())),
                            out);
            return null;
        });
        String csv = out.toString(StandardCharsets.UTF_8);
        assertTrue(csv.contains("1260,00") && csv.contains("72,50"), csv);
        assertEquals(3, csv.strip().lines().count());
        assertTrue(house.logged.contains(InvoiceChange.INVOICES_EXPORTED));
    }
}
