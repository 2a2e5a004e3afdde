package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.front.billing.boundary.CreditNotes;
import no.front.billing.boundary.CreditOrder;
import no.front.billing.boundary.CreditPart;
import no.front.billing.boundary.InvoiceFilter;
import no.front.billing.boundary.InvoiceState;
import no.front.billing.boundary.InvoiceView;
import no.front.billing.boundary.Invoices;
import no.front.billing.control.InvoiceDraft;
import no.front.billing.control.InvoiceIssuing;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.Account;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PageRequest;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.LedgerBooks;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents and credit notes of issued invoices in the container: job, official rules, rights of the database. */
class InvoiceDocumentIT extends InContainer {

    @Inject
    InvoiceIssuing issuing;

    @Inject
    Invoices invoices;

    @Inject
    CreditNotes notes;

    @Inject
    Documents documents;

    @Inject
    LedgerBooks books;

    @Inject
    OwnRequest ownRequest;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The lines of the golden month's invoice, on an account of the demo. */
    private long issue(String buyer, String number) throws Exception {
        LocalDate today = clock.today();
        return together(() -> {
            Account account = em.createQuery(
                            "SELECT a FROM Account a WHERE a.closedOn IS NULL ORDER BY a.id", Account.class)
                    .setMaxResults(1)
                    .getSingleResult();
            InvoiceDraft draft = new InvoiceDraft(
                    account,
                    null,
                    today,
                    today.plusDays(10),
                    Language.BOKMAL,
                    InvoiceDelivery.EHF,
                    "IT",
                    false,
                    party("Front AS", "987654325"),
                    BankAccount.of("15030012345"),
                    party(buyer, number),
                    0,
                    List.of(
                            line("SMS til Norge, nr. 1–2 000", 2_000, "0.44"),
                            line("SMS til Norge, nr. 2 001–2 100", 100, "0.42"),
                            line("SMS til utlandet", 40, "0.70"),
                            line("SMS-tjeneste", 1, "39.00"),
                            line("Faktura som EHF", 1, "19.00")));
            return issuing.issue(draft).id();
        });
    }

    private static InvoiceParty party(String name, String number) {
        return new InvoiceParty(
                name,
                number == null ? null : OrganisationNumber.of(number),
                true,
                List.of("Strandgata 14"),
                "5013",
                "Bergen",
                CountryCode.of("NO"),
                EmailAddress.of("faktura@nordlys.example"));
    }

    private InvoiceLine.Content line(String text, long many, String price) {
        UnitPrice each = UnitPrice.of(price);
        return new InvoiceLine.Content(
                LineKind.CHARGE,
                "",
                "",
                text,
                "",
                DateRange.throughout(clock.today(), clock.today()),
                null,
                BigDecimal.valueOf(many),
                LineUnit.PIECE,
                each,
                each.times(many),
                VatCode.STANDARD,
                InvoiceLine.Source.none());
    }

    private DocumentState state(long invoice, DocumentForm form) {
        return invoices.view(invoice).document(form).map(InvoiceDocument::state).orElse(DocumentState.QUEUED);
    }

    private void made(long invoice) throws Exception {
        until(
                "documents",
                () -> state(invoice, DocumentForm.PDF) != DocumentState.QUEUED
                        && state(invoice, DocumentForm.EHF) != DocumentState.QUEUED);
    }

    @Test
    @DisplayName(
            "BIL-5 an issued invoice soon has its PDF and a valid EHF: 1 008.00 + 252.00 = 1 260.00; kept unchanged")
    void documents() throws Exception {
        actAs(Role.FINANCE);
        long id = issue("Nordlys Kurs & <Sønner> AS", "974760673");
        made(id);
        assertEquals(DocumentState.MADE, state(id, DocumentForm.PDF));
        InvoiceDocument ehf = invoices.view(id).document(DocumentForm.EHF).orElseThrow();
        assertEquals(DocumentState.MADE, ehf.state(), () -> ehf.findings().toString());
        assertEquals(List.of(), ehf.findings());
        var file = documents.open(ehf.documentId().getAsLong());
        assertEquals("application/xml", file.mediaType());
        String xml = new String(file.content(), StandardCharsets.UTF_8);
        assertTrue(xml.contains(">1260.00</cbc:PayableAmount>"), xml);
        assertTrue(xml.contains("Nordlys Kurs &amp; &lt;Sønner&gt; AS"), xml);
        assertTrue(String.join("\n", invoices.ehf(id))
                .contains("\n  <cbc:ID>" + invoices.get(id).number() + "</cbc:ID>"));
        for (String attack : List.of(
                "UPDATE stored_document SET content = 'x' WHERE id = "
                        + ehf.documentId().getAsLong(),
                "UPDATE invoice SET total = 1 WHERE id = " + id,
                "DELETE FROM invoice_line WHERE invoice_id = " + id)) {
            assertThrows(SQLException.class, () -> Sql.asApplication().change(attack), attack);
        }
    }

    @Test
    @DisplayName("BIL-5 what breaks a rule is parked with its findings, unsent, and stands among what is stuck")
    void invalid() throws Exception {
        actAs(Role.FINANCE);
        long before = invoices.stuck();
        long id = issue("Anna Berg", null);
        made(id);
        InvoiceDocument ehf = invoices.view(id).document(DocumentForm.EHF).orElseThrow();
        assertEquals(DocumentState.INVALID, ehf.state());
        assertTrue(ehf.findings().stream().anyMatch(finding -> finding.rule().equals("BUYER_NUMBER")));
        assertEquals(DocumentState.MADE, state(id, DocumentForm.PDF));
        assertEquals(before + 1, invoices.stuck());
        assertTrue(invoices.page(InvoiceFilter.of(InvoiceFilter.Wanted.STUCK), PageRequest.first()).rows().stream()
                .anyMatch(row -> row.id() == id && row.stuck()));
        assertEquals(DocumentState.INVALID, invoices.make(id, DocumentForm.EHF).state());
    }

    @Test
    @DisplayName(
            "BIL-4 the 40 parts abroad credited: 28.00 + 7.00 = 35.00, taken from what is owed; then the rest, to the øre")
    void credit() throws Exception {
        actAs(Role.FINANCE);
        long id = issue("Nordlys Kurs AS", "974760673");
        long abroad = invoices.get(id).lines().get(2).id();
        CreditOrder parts = new CreditOrder(false, List.of(CreditPart.all(abroad)), "Feil land", false, 0);
        assertEquals(Money.of("1225.00"), notes.preview(id, parts).owedAfter());
        long note = notes.issue(id, parts);
        InvoiceView view = invoices.view(id);
        assertEquals(Money.of("1225.00"), view.remaining());
        assertEquals(Money.of("35.00"), view.credited());
        assertEquals(InvoiceState.OPEN, view.state());
        made(note);
        assertEquals(
                DocumentState.MADE,
                state(note, DocumentForm.EHF),
                () -> invoices.view(note).getEhf().orElseThrow().findings().toString());
        long rest = notes.issue(id, new CreditOrder(true, List.of(), "Alt", false, 1));
        assertEquals(Money.of("1225.00"), invoices.get(rest).total());
        assertEquals(InvoiceState.CREDITED, invoices.view(id).state());
        assertTrue(books.balance(null).isBalanced());
        assertEquals(
                "NOTHING_LEFT", refusal(() -> notes.issue(id, new CreditOrder(true, List.of(), "Igjen", false, 2))));
        assertEquals(
                "IS_CREDIT_NOTE",
                refusal(() -> notes.issue(note, new CreditOrder(true, List.of(), "Igjen", false, 0))));
    }

    @Test
    @DisplayName(
            "BIL-4 of four who credit the same invoice at once, one does, and never more is credited than there is")
    void atOnce() throws Exception {
        actAs(Role.FINANCE);
        long id = issue("Nordlys Kurs AS", "974760673");
        CreditOrder whole = new CreditOrder(true, List.of(), "Samtidig", false, 0);
        Callable<Long> one = () -> ownRequest.as(staff(Role.FINANCE), () -> notes.issue(id, whole));
        List<Object> outcomes = Together.allAtOnce(List.of(one, one, one, one));
        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        outcomes.stream()
                .filter(outcome -> !(outcome instanceof Long))
                .forEach(outcome -> assertInstanceOf(BusinessRuleViolation.class, outcome));
        actAs(Role.FINANCE);
        InvoiceView view = invoices.view(id);
        assertEquals(1, view.notes().size());
        assertEquals(Money.ZERO, view.remaining());
        assertEquals(view.invoice().total(), view.credited());
    }

    @Test
    @DisplayName("ACC-9 sales read invoices and credit none; a reason is required")
    void roles() throws Exception {
        actAs(Role.FINANCE);
        long id = issue("Nordlys Kurs AS", "974760673");
        assertEquals("REASON_MISSING", refusal(() -> notes.issue(id, new CreditOrder(true, List.of(), " ", false, 0))));
        actAs(Role.SALES);
        assertEquals(Money.of("1260.00"), invoices.get(id).total());
        assertEquals(
                PlatformError.NOT_ALLOWED.name(),
                refusal(() -> notes.issue(id, new CreditOrder(true, List.of(), "Nei", false, 0))));
        assertEquals(PlatformError.NOT_ALLOWED.name(), refusal(() -> invoices.make(id, DocumentForm.PDF)));
    }
}
