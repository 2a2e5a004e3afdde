package no.front.it.container;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.billing.control.InvoiceDraft;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.Account;
import no.front.customer.entity.InvoiceDelivery;
import no.front.it.container.CommissionPeople.Payee;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;

/**
 * Two customers with something of every sort that a page of the portal shows by an id, so that each can ask for what is the
 * other's. Users, keys and the like they make themselves.
 */
final class TwoCustomers {

    static final List<String> NAMES = List.of("Isolasjon Alfa AS", "Isolasjon Beta AS");

    private final Sql sql = Sql.asApplication();
    private final LocalDate today;

    TwoCustomers(LocalDate today) {
        this.today = today;
    }

    private long next() throws SQLException {
        return sql.count("SELECT NEXT VALUE FOR front_id");
    }

    /** With a contract, two accounts, a product on each, a premium service, a demand of proof, notes of fees and commission. */
    Payee make(String name) throws SQLException {
        Payee payee = CommissionPeople.payee(name, BillingMonth.of(today.minusMonths(3)));
        long contract = sql.count("SELECT id FROM contract WHERE customer_id = ?", payee.id());
        sql.change("UPDATE contract SET invoice_email = 'faktura@kurs.example' WHERE id = ?", contract);
        for (String account : List.of("Drift", "Marked")) {
            long id = next();
            sql.change(
                    "INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES (?, 1, ?, ?, ?,"
                            + " 'ACTIVE', ?)",
                    id,
                    "I-" + id,
                    name + " " + account,
                    contract,
                    today.minusMonths(3).toString());
            sql.change(
                    "INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date) SELECT ?, 1, ?,"
                            + " s.product_id, 1, ? FROM subscription s JOIN product p ON p.id = s.product_id WHERE p.plan_family <> ''"
                            + " AND s.to_date IS NULL ORDER BY s.id LIMIT 1",
                    next(),
                    id,
                    today.minusMonths(3).toString());
        }
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            sql.change(
                    "INSERT INTO customer_search (term, customer_id, contact_id, kind) VALUES (?, ?, 0, 'W')",
                    word,
                    payee.id());
        }
        demand(payee);
        feeNote(payee);
        commissionNote(payee);
        return payee;
    }

    /** The account that ordinary users are not given. */
    long secondAccount(Payee payee) throws SQLException {
        return sql.count(
                "SELECT MAX(a.id) FROM account a JOIN contract c ON c.id = a.contract_id WHERE c.customer_id = ?",
                payee.id());
    }

    private void demand(Payee payee) throws SQLException {
        long id = next();
        sql.change(
                "INSERT INTO commission_hold (id, version, number, customer_id, scope, withholds, status, reason,"
                        + " proof_due_on, police_reference, opened_at, opened_by) VALUES (?, 1, ?, ?, 'ALL', FALSE, 'PROOF_DEMANDED',"
                        + " ?, ?, '', UTC_TIMESTAMP(), 'Test')",
                id,
                id,
                payee.id(),
                payee.name() + " har klager",
                today.plusDays(14).toString());
    }

    private long document(Payee payee, String kind, String name, String type) throws SQLException {
        byte[] content = (payee.name() + ' ' + name).getBytes(StandardCharsets.UTF_8);
        long id = next();
        sql.change(
                "INSERT INTO stored_document (id, version, kind, name, media_type, size, sha256, customer_id, created_at,"
                        + " created_by, content) VALUES (?, 1, ?, ?, ?, ?, SHA2(?, 256), ?, UTC_TIMESTAMP(), 'Test', ?)",
                id,
                kind,
                name,
                type,
                content.length,
                content,
                payee.id(),
                content);
        return id;
    }

    private void feeNote(Payee payee) throws SQLException {
        long id = next();
        sql.change(
                "INSERT INTO collection_note (id, version, kind, number, customer_id, issued_on, due_on, amount,"
                        + " document_id, reason, issued_at, issued_by) VALUES (?, 1, 'FEE', ?, ?, ?, ?, 35.00, ?, '', UTC_TIMESTAMP(),"
                        + " 'Test')",
                id,
                id,
                payee.id(),
                today.toString(),
                today.plusDays(14).toString(),
                document(payee, "STATEMENT", "gebyr.pdf", "application/pdf"));
    }

    private void commissionNote(Payee payee) throws SQLException {
        long agreement = next();
        sql.change(
                "INSERT INTO self_billing_agreement (id, version, customer_id, agreed_on, starts_on, agreed_by, edition,"
                        + " recorded_at, recorded_by, ended_by, end_reason) VALUES (?, 1, ?, ?, ?, 'Kari', '2026-1',"
                        + " UTC_TIMESTAMP(), 'Test', '', '')",
                agreement,
                payee.id(),
                today.toString(),
                today.toString());
        long note = next();
        sql.change(
                "INSERT INTO commission_note (id, version, kind, number, customer_id, agreement_id, issued_on, paid_on,"
                        + " language, seller_name, seller_vat_registered, seller_address, seller_postcode, seller_city,"
                        + " seller_country, seller_in_register, buyer_name, buyer_vat_registered, buyer_address, buyer_postcode,"
                        + " buyer_city, buyer_country, vat_code, net, vat, total, set_offs, reason, issued_at, issued_by) VALUES (?,"
                        + " 1, 'NOTE', 1, ?, ?, ?, ?, 'BOKMAL', ?, TRUE, 'Sjøgata 41', '8006', 'Bodø', 'NO', TRUE, 'Front AS', TRUE,"
                        + " 'Strandgata 14', '5013', 'Bergen', 'NO', 'STANDARD', 100.00, 25.00, 125.00, '', '', UTC_TIMESTAMP(),"
                        + " 'Test')",
                note,
                payee.id(),
                agreement,
                today.toString(),
                today.toString(),
                payee.name());
        for (String form : List.of("PDF", "EHF")) {
            sql.change(
                    "INSERT INTO commission_note_document (id, version, note_id, form, state, document_id, rule_set, findings,"
                            + " made_at, tries) VALUES (?, 1, ?, ?, 'MADE', ?, '', '', UTC_TIMESTAMP(), 1)",
                    next(),
                    note,
                    form,
                    document(payee, "STATEMENT", "avregning." + form, "application/pdf"));
        }
    }

    /** Two messages that recipients paid for, an hour ago. */
    static String messages(List<Payee> payees, Instant now) {
        StringBuilder csv = new StringBuilder("id;kortnummer;kodeord;mottaker;operatør;pris;tidspunkt;belastet\n");
        for (Payee payee : payees) {
            for (int i = 0; i < 2; i++) {
                csv.append("%s-%d;2440;%s;+474800000%d;Telia;10,00;%s;ja\n"
                        .formatted(payee.keyword(), i, payee.keyword(), i, now.minusSeconds(3600)));
            }
        }
        return csv.toString();
    }

    /** What the nightly job counts of them. */
    void count(Payee payee) throws SQLException {
        sql.change(
                "INSERT INTO premium_earning (id, version, customer_id, service_id, price, operator, month, share_id, billed,"
                        + " reversed, unknown, gross, commission, pending) SELECT ?, 1, t.customer_id, t.service_id, t.price,"
                        + " t.operator, t.month, MIN(t.share_id), COUNT(*), 0, 0, SUM(t.price), 8.80, 8.80 FROM premium_transaction t"
                        + " WHERE t.customer_id = ? AND NOT EXISTS (SELECT 1 FROM premium_earning e WHERE e.customer_id ="
                        + " t.customer_id) GROUP BY t.customer_id, t.service_id, t.price, t.operator, t.month",
                next(),
                payee.id());
    }

    InvoiceDraft invoice(Payee payee, Account account) {
        UnitPrice each = UnitPrice.of("0.44");
        return new InvoiceDraft(
                account,
                null,
                today,
                today.plusDays(10),
                Language.BOKMAL,
                InvoiceDelivery.EMAIL,
                payee.name(),
                false,
                party("Front AS", "987654325"),
                BankAccount.of("15030012345"),
                party(payee.name(), null),
                0,
                List.of(new InvoiceLine.Content(
                        LineKind.CHARGE,
                        "",
                        "",
                        "Oppsett for " + payee.name(),
                        "",
                        DateRange.throughout(today, today),
                        null,
                        BigDecimal.valueOf(2_000),
                        LineUnit.PIECE,
                        each,
                        each.times(2_000),
                        VatCode.STANDARD,
                        InvoiceLine.Source.none())));
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
                EmailAddress.of("faktura@kurs.example"));
    }
}
