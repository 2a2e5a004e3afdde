package no.front.ledger.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VatTerm;
import no.front.ledger.entity.VoucherKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The golden month's invoice and payment, as the reports tell them. */
class ReportsIT {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);

    private LedgerHouse house;

    @BeforeEach
    void open() {
        house = new LedgerHouse();
        house.unit.run(() -> {
            OpenItem owed = house.open(OpenItemKind.INVOICE, 7);
            house.ledger.book(Booking.of(VoucherKind.INVOICE, FEBRUARY, "Faktura 1", new Subject("Invoice", 1))
                    .customer(7)
                    .debit(owed, Money.of("1260.00"))
                    .credit(LedgerAccount.SALES, Money.of("1008.00"), VatCode.STANDARD)
                    .credit(LedgerAccount.OUTPUT_VAT, Money.of("252.00"), VatCode.STANDARD));
            house.ledger.book(
                    Booking.of(VoucherKind.RECEIPT, LedgerHouse.TODAY, "Innbetaling", new Subject("Payment", 1))
                            .customer(7)
                            .debit(LedgerAccount.BANK, Money.of("600.00"))
                            .credit(owed, Money.of("600.00")));
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("BIL-6 BIL-10 the report of a term adds up sales and tax by code, and tells tax without one")
    void vat() {
        VatReport report = house.unit.call(() -> house.reports().vat(new VatTerm(2026, 1)));
        assertEquals(
                List.of(new VatReport.Row(VatCode.STANDARD, false, Money.of("1008.00"), Money.of("252.00"), true)),
                report.rows());
        assertTrue(report.isSound());
        assertEquals(
                List.of(),
                house.unit.call(() -> house.reports().vat(new VatTerm(2026, 2))).rows());

        house.unit.run(
                () -> house.ledger.book(Booking.of(VoucherKind.TRANSFER, FEBRUARY, "Uten kode", new Subject("Test", 9))
                        .debit(LedgerAccount.BANK, Money.of(5))
                        .credit(LedgerAccount.OUTPUT_VAT, Money.of(5))));
        VatReport wrong = house.unit.call(() -> house.reports().vat(new VatTerm(2026, 1)));
        assertEquals(Money.of(5), wrong.uncoded());
        assertFalse(wrong.isSound());
    }

    @Test
    @DisplayName("BIL-6 CPA-1 tax on what is bought is deducted, and stands by the codes of purchases")
    void inputVat() {
        house.unit.run(
                () -> house.ledger.book(Booking.of(VoucherKind.SETTLEMENT, FEBRUARY, "Oppgjør", new Subject("Test", 11))
                        .debit(LedgerAccount.STREX_RECEIVABLE, Money.of("2100.00"))
                        .debit(LedgerAccount.OPERATOR_SHARES, Money.of("600.00"), VatCode.STANDARD)
                        .debit(LedgerAccount.STREX_FEES, Money.of("120.00"), VatCode.STANDARD)
                        .debit(LedgerAccount.INPUT_VAT, Money.of("180.00"), VatCode.STANDARD)
                        .credit(LedgerAccount.PREMIUM_SALES, Money.of("2400.00"), VatCode.STANDARD)
                        .credit(LedgerAccount.OUTPUT_VAT, Money.of("600.00"), VatCode.STANDARD)));
        VatReport report = house.unit.call(() -> house.reports().vat(new VatTerm(2026, 1)));
        assertTrue(report.isSound());
        assertEquals(
                List.of("3 3408.00 852.00", "1 720.00 -180.00"),
                report.rows().stream()
                        .map(row -> row.standardCode() + " " + row.base() + " " + row.tax())
                        .toList());
        assertEquals(Money.of("672.00"), report.tax());
    }

    @Test
    @DisplayName("BIL-10 accounts begin with what they ended with before, and all of them sum up to zero")
    void balances() {
        PeriodBalance march =
                house.unit.call(() -> house.reports().balance(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        PeriodBalance.Row receivables = march.rows().stream()
                .filter(row -> row.account() == LedgerAccount.RECEIVABLES)
                .findFirst()
                .orElseThrow();
        assertEquals(Money.of("1260.00"), receivables.opening());
        assertEquals(Money.of("600.00"), receivables.credit());
        assertEquals(Money.of("660.00"), receivables.closing());
        assertTrue(march.isBalanced());
        assertEquals(march.debit(), march.credit());
    }

    @Test
    @DisplayName("BIL-10 finance calls accounts as it likes; a number is one account’s")
    void chart() {
        house.unit.run(() -> house.chart().call(LedgerAccount.SALES, 3010, "Salg av SMS"));
        Chart.Row sales = house.unit.call(() -> house.chart().rows()).stream()
                .filter(row -> row.account() == LedgerAccount.SALES)
                .findFirst()
                .orElseThrow();
        assertEquals(new Chart.Row(LedgerAccount.SALES, 3010, "Salg av SMS", true), sales);
        assertEquals(
                LedgerError.ACCOUNT_NUMBER_TAKEN,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.unit.run(() -> house.chart().call(LedgerAccount.BANK, 3010, "Bank")))
                        .code());
    }

    @Test
    @DisplayName("BIL-10 a statement begins with what was owed, tells each voucher, and ends with what is owed")
    void statement() {
        Statement whole = house.unit.call(() -> house.statements().of(7, null, null));
        assertEquals(Money.ZERO, whole.opening());
        assertEquals(
                List.of(Money.of("1260.00"), Money.of("660.00")),
                whole.rows().stream().map(Statement.Row::balance).toList());
        Statement march = house.unit.call(() -> house.statements().of(7, LocalDate.of(2026, 3, 1), LedgerHouse.TODAY));
        assertEquals(Money.of("1260.00"), march.opening());
        assertEquals(Money.of("600.00"), march.settled());
        assertEquals(Money.of("660.00"), march.closing());
        assertEquals(
                LedgerError.NOT_FOUND,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.unit.run(() -> house.statements().of(-1, null, null)))
                        .code());
    }

    private Document file() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.unit.run(() -> house.saft().write(JANUARY, LocalDate.of(2026, 12, 31), out));
        keep(out);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    /** For whoever has the official schema at hand: xmllint --schema … target/saft.xml */
    private static void keep(ByteArrayOutputStream out) throws IOException {
        Files.write(Path.of("target", "saft.xml"), out.toByteArray());
    }

    private static List<String> names(Element parent) {
        NodeList children = parent.getChildNodes();
        List<String> names = new ArrayList<>();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
                .map(Node::getLocalName)
                .forEach(names::add);
        return names;
    }

    private static List<Element> all(Document file, String name) {
        NodeList found = file.getElementsByTagNameNS("urn:StandardAuditFile-Taxation-Financial:NO", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static BigDecimal sum(Document file, String name) {
        return all(file, name).stream()
                .map(one -> new BigDecimal(one.getTextContent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @DisplayName(
            "BIL-10 the audit file has the structure of SAF-T Financial 1.30: elements in their order, nothing required missing")
    void structure() throws Exception {
        Document file = file();
        assertEquals(List.of("Header", "MasterFiles", "GeneralLedgerEntries"), names(file.getDocumentElement()));
        assertEquals(
                List.of(
                        "AuditFileVersion",
                        "AuditFileCountry",
                        "AuditFileDateCreated",
                        "SoftwareCompanyName",
                        "SoftwareID",
                        "SoftwareVersion",
                        "Company",
                        "DefaultCurrencyCode",
                        "SelectionCriteria",
                        "TaxAccountingBasis",
                        "UserID"),
                names(all(file, "Header").getFirst()));
        assertEquals(
                List.of("RegistrationNumber", "Name", "Address", "Contact", "TaxRegistration", "BankAccount"),
                names(all(file, "Company").getFirst()));
        assertEquals(
                List.of("GeneralLedgerAccounts", "Customers", "TaxTable"),
                names(all(file, "MasterFiles").getFirst()));
        all(file, "Account")
                .forEach(account -> assertEquals(
                        List.of("AccountID", "AccountDescription", "GroupingCategory", "GroupingCode", "AccountType"),
                        names(account).subList(0, 5)));
        all(file, "TaxCodeDetails")
                .forEach(code -> assertEquals(
                        List.of("TaxCode", "Description", "TaxPercentage", "Country", "StandardTaxCode", "BaseRate"),
                        names(code)));
        assertEquals(
                List.of("JournalID", "Description", "Type", "Transaction"),
                names(all(file, "Journal").getFirst()));
        assertEquals(
                List.of(
                        "TransactionID",
                        "Period",
                        "PeriodYear",
                        "TransactionDate",
                        "SourceID",
                        "VoucherType",
                        "Description",
                        "SystemEntryDate",
                        "GLPostingDate",
                        "CustomerID",
                        "Line",
                        "Line"),
                names(all(file, "Transaction").getFirst()));
        assertEquals(
                List.of("TaxType", "TaxCode", "TaxPercentage", "Country", "TaxBase", "CreditTaxAmount"),
                names(all(file, "TaxInformation").getFirst()));
        assertTrue(all(file, "SelectionCriteria").getFirst().getTextContent().contains("2026-01-01"));
    }

    @Test
    @DisplayName("BIL-10 the sums of the audit file are those of its lines, and its balances those of the books")
    void sums() throws Exception {
        Document file = file();
        assertEquals("2", all(file, "NumberOfEntries").getFirst().getTextContent());
        BigDecimal debit = all(file, "DebitAmount").stream()
                .map(one -> new BigDecimal(one.getTextContent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, debit.compareTo(sum(file, "TotalDebit")));
        assertEquals(0, new BigDecimal("1860.00").compareTo(debit));
        assertEquals(0, sum(file, "TotalCredit").compareTo(sum(file, "TotalDebit")));
        BigDecimal closing = all(file, "Account").stream()
                .map(account -> (Element) account.getLastChild())
                .map(end -> end.getLocalName().equals("ClosingCreditBalance")
                        ? new BigDecimal(end.getTextContent()).negate()
                        : new BigDecimal(end.getTextContent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, closing.signum());
        assertEquals(
                "660.00", all(file, "BalanceAccount").getFirst().getLastChild().getTextContent());
        assertEquals(
                "1008.00252.00",
                all(file, "TaxInformation").getFirst().getTextContent().substring("MVA325NO".length()));
        assertTrue(new String(Files.readAllBytes(Path.of("target", "saft.xml")), StandardCharsets.UTF_8)
                .contains("Kunde &amp; Sønn 7"));
    }

    @Test
    @DisplayName("BIL-10 an audit file of days that run backwards is refused")
    void reversed() {
        assertEquals(
                LedgerError.DAYS_REVERSED,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.unit.run(
                                        () -> house.saft().write(FEBRUARY, JANUARY, new ByteArrayOutputStream())))
                        .code());
    }
}
