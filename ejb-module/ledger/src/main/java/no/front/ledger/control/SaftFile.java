package no.front.ledger.control;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.LedgerParty;
import no.front.ledger.boundary.PeriodBalance;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.Seller;

/**
 * Writes the Norwegian audit file, SAF-T Financial 1.30: head, accounts with their balances, customers, tax codes, and all
 * vouchers with their lines, a journal for each kind. It streams: what is written is forgotten.
 */
public final class SaftFile {

    private static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";
    private static final String VERSION = "1.30";
    private static final String PRODUCT = "Front";
    private static final int SHORT = 18;
    private static final int MIDDLE_1 = 35;
    private static final int MIDDLE_2 = 70;
    private static final int LONG = 256;

    private final XMLStreamWriter xml;

    /** @param out left open */
    public SaftFile(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "AuditFile");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public void header(Seller seller, LocalDate from, LocalDate to, LocalDate today, String by) {
        open("Header");
        text("AuditFileVersion", VERSION, SHORT);
        text("AuditFileCountry", "NO", SHORT);
        text("AuditFileDateCreated", today.toString(), SHORT);
        text("SoftwareCompanyName", PRODUCT, MIDDLE_2);
        text("SoftwareID", PRODUCT, LONG);
        text("SoftwareVersion", "1", SHORT);
        open("Company");
        text("RegistrationNumber", seller.organisationNumber().toString(), MIDDLE_1);
        text("Name", seller.name(), LONG);
        address(List.of(seller.address()), seller.postcode(), seller.city(), "NO");
        open("Contact");
        open("ContactPerson");
        text("FirstName", "NotUsed", MIDDLE_1);
        text("LastName", seller.name(), MIDDLE_2);
        close();
        text("Telephone", seller.phone().replace(" ", ""), SHORT);
        text("Email", seller.email().toString(), MIDDLE_2);
        close();
        if (seller.vatRegistered()) {
            open("TaxRegistration");
            text("TaxRegistrationNumber", seller.organisationNumber() + "MVA", MIDDLE_1);
            text("TaxAuthority", "Skatteetaten", MIDDLE_1);
            close();
        }
        open("BankAccount");
        text("BankAccountNumber", seller.account().toString(), MIDDLE_1);
        close();
        close();
        text("DefaultCurrencyCode", Money.CURRENCY, SHORT);
        open("SelectionCriteria");
        text("SelectionStartDate", from.toString(), SHORT);
        text("SelectionEndDate", to.toString(), SHORT);
        close();
        text("TaxAccountingBasis", "A", SHORT);
        text("UserID", by, LONG);
        close();
    }

    /** @param customers with an id that customers' balances name */
    public void masterFiles(
            PeriodBalance balance,
            Collection<LedgerParty> customers,
            List<SaftStore.CustomerBalance> customerBalances,
            ToIntFunction<LedgerAccount> numbers) {
        open("MasterFiles");
        open("GeneralLedgerAccounts");
        for (PeriodBalance.Row row : balance.rows()) {
            open("Account");
            text("AccountID", Integer.toString(row.number()), MIDDLE_2);
            text("AccountDescription", row.name(), LONG);
            SaftAccount group = SaftAccount.of(row.account());
            text("GroupingCategory", group.category(), LONG);
            text("GroupingCode", group.code(), MIDDLE_1);
            text("AccountType", "GL", SHORT);
            balances(row.opening(), row.closing());
            close();
        }
        close();
        if (!customers.isEmpty()) {
            open("Customers");
            Map<Long, List<SaftStore.CustomerBalance>> byCustomer =
                    customerBalances.stream().collect(Collectors.groupingBy(SaftStore.CustomerBalance::customerId));
            customers.forEach(
                    customer -> customer(customer, byCustomer.getOrDefault(customer.id(), List.of()), numbers));
            close();
        }
        taxTable();
        close();
    }

    private void customer(
            LedgerParty customer, List<SaftStore.CustomerBalance> balances, ToIntFunction<LedgerAccount> numbers) {
        open("Customer");
        customer.number().ifPresent(number -> text("RegistrationNumber", number, MIDDLE_1));
        text("Name", customer.name(), LONG);
        address(customer.street(), customer.postcode(), customer.city(), customer.country());
        text("CustomerID", Long.toString(customer.id()), MIDDLE_1);
        balances.forEach(one -> {
            open("BalanceAccount");
            text("AccountID", Integer.toString(numbers.applyAsInt(one.account())), MIDDLE_2);
            balances(one.opening(), one.closing());
            close();
        });
        close();
    }

    private void balances(Money opening, Money closing) {
        text(opening.isNegative() ? "OpeningCreditBalance" : "OpeningDebitBalance", amount(opening.abs()), LONG);
        text(closing.isNegative() ? "ClosingCreditBalance" : "ClosingDebitBalance", amount(closing.abs()), LONG);
    }

    private void address(List<String> street, String postcode, String city, String country) {
        open("Address");
        String first = street.stream().findFirst().orElse("");
        optional("StreetName", first, LONG);
        optional(
                "AdditionalAddressDetail",
                String.join(", ", street.stream().skip(1).toList()),
                LONG);
        optional("City", city, LONG);
        optional("PostalCode", postcode, MIDDLE_2);
        text("Country", country, SHORT);
        close();
    }

    private void taxTable() {
        open("TaxTable");
        open("TaxTableEntry");
        text("TaxType", "MVA", SHORT);
        text("Description", "Merverdiavgift", LONG);
        for (VatCode code : VatCode.values()) {
            taxCode(code, code.standardCode(), code.name());
            code.purchaseCode().ifPresent(purchase -> taxCode(code, purchase, code.name() + " (purchase)"));
        }
        close();
        close();
    }

    private void taxCode(VatCode code, String standardCode, String description) {
        open("TaxCodeDetails");
        text("TaxCode", standardCode, MIDDLE_2);
        text("Description", description, LONG);
        text("TaxPercentage", code.rate().toString(), LONG);
        text("Country", "NO", SHORT);
        text("StandardTaxCode", standardCode, SHORT);
        text("BaseRate", "100", SHORT);
        close();
    }

    /** @param journals writes a journal for each kind of voucher */
    public void entries(SaftStore.Totals totals, Runnable journals) {
        open("GeneralLedgerEntries");
        text("NumberOfEntries", Long.toString(totals.vouchers()), LONG);
        text("TotalDebit", amount(totals.debit()), LONG);
        text("TotalCredit", amount(totals.credit()), LONG);
        journals.run();
        close();
    }

    /** @param transactions writes the vouchers of that kind */
    public void journal(VoucherKind kind, String description, Runnable transactions) {
        open("Journal");
        text("JournalID", kind.label(0).replace("-0", ""), SHORT);
        text("Description", description, LONG);
        text("Type", kind.label(0).replace("-0", ""), SHORT);
        transactions.run();
        close();
    }

    /** @param lines of one voucher */
    public void transaction(VoucherKind kind, List<SaftStore.Line> lines, ToIntFunction<LedgerAccount> numbers) {
        SaftStore.Line first = lines.getFirst();
        open("Transaction");
        text("TransactionID", kind.label(first.number()), MIDDLE_2);
        text("Period", Integer.toString(first.bookedOn().getMonthValue()), SHORT);
        text("PeriodYear", Integer.toString(first.bookedOn().getYear()), SHORT);
        text("TransactionDate", first.bookedOn().toString(), SHORT);
        text("SourceID", first.by(), MIDDLE_1);
        text("VoucherType", kind.name(), MIDDLE_2);
        text("Description", first.text(), LONG);
        text("SystemEntryDate", first.enteredOn().toString(), SHORT);
        text("GLPostingDate", first.bookedOn().toString(), SHORT);
        first.customerId().ifPresent(id -> text("CustomerID", Long.toString(id), MIDDLE_1));
        lines.forEach(line -> line(line, lines, numbers));
        close();
    }

    private void line(SaftStore.Line line, List<SaftStore.Line> voucher, ToIntFunction<LedgerAccount> numbers) {
        open("Line");
        text("RecordID", Long.toString(line.id()), SHORT);
        text("AccountID", Integer.toString(numbers.applyAsInt(line.account())), MIDDLE_2);
        line.customerId().ifPresent(id -> text("CustomerID", Long.toString(id), MIDDLE_1));
        text("Description", line.text(), LONG);
        amount(line.amount(), "DebitAmount", "CreditAmount");
        line.vat().filter(code -> !line.account().isTax()).ifPresent(code -> tax(line, code, voucher));
        optional("CID", line.kid(), MIDDLE_1);
        line.dueOn().ifPresent(due -> text("DueDate", due.toString(), SHORT));
        close();
    }

    /**
     * What was sold or bought bears the tax that the same voucher books by the same code; of several such lines each its
     * share by the rate, and the last one what is left.
     */
    private void tax(SaftStore.Line line, VatCode code, List<SaftStore.Line> voucher) {
        Money tax = SaftTax.of(line, voucher);
        open("TaxInformation");
        text("TaxType", "MVA", SHORT);
        String bought = code.purchaseCode().orElseGet(code::standardCode);
        text("TaxCode", line.account().isPurchase() ? bought : code.standardCode(), MIDDLE_2);
        text("TaxPercentage", code.rate().toString(), LONG);
        text("Country", "NO", SHORT);
        text("TaxBase", amount(line.amount().abs()), LONG);
        boolean credit = tax.isZero() ? line.amount().isNegative() : tax.isNegative();
        open(credit ? "CreditTaxAmount" : "DebitTaxAmount");
        text("Amount", amount(tax.abs()), LONG);
        close();
        close();
    }

    private void amount(Money amount, String debit, String credit) {
        open(amount.isNegative() ? credit : debit);
        text("Amount", amount(amount.abs()), LONG);
        close();
    }

    private static String amount(Money amount) {
        BigDecimal plain = amount.amount();
        return plain.toPlainString();
    }

    private void optional(String name, String value, int longest) {
        if (!value.isBlank()) {
            text(name, value, longest);
        }
    }

    /** Cut where the schema ends, without characters that XML has no place for. */
    private void text(String name, String value, int longest) {
        String clean = value.strip()
                .codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(clean);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(String name) {
        try {
            xml.writeStartElement(NAMESPACE, name);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of the file. */
    public void finish() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
