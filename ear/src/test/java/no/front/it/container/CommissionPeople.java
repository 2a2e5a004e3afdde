package no.front.it.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import no.front.kernel.BillingMonth;

/** Customers with a premium service, and the files that tell of their messages and what Strex made of them. */
final class CommissionPeople {

    private CommissionPeople() {}

    /** A customer that sends premium messages. @param keyword on 2440, its own */
    record Payee(long id, String name, String keyword) {}

    /** VAT-registered, at 10.00, shares 25, 5, 15 and 55 per cent; since the first day of that month. */
    static Payee payee(String name, BillingMonth from) throws SQLException {
        Sql sql = Sql.asApplication();
        long id = next(sql);
        long contract = next(sql);
        long service = next(sql);
        String first = from.firstDay().toString();
        String keyword = "KURS" + id;
        sql.change(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status,"
                        + " invoice_delivery, email, invoice_email, language, vat_registered, data_source, created_at, created_by,"
                        + " organisation_number, visiting_lines, visiting_postcode, visiting_city, visiting_country)"
                        + " VALUES (?, 1, ?, 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EMAIL', 'post@kurs.example',"
                        + " 'faktura@kurs.example', 'BOKMAL', TRUE, 'STAFF', UTC_TIMESTAMP(), 'Test', ?, 'Sjøgata 41', '8006',"
                        + " 'Bodø', 'NO')",
                id,
                name,
                Samples.freshNumber().digits());
        sql.change(
                "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months, due_days,"
                        + " prepaid, invoice_delivery, invoice_reference) VALUES (?, 1, ?, ?, 'ACTIVE', ?, UTC_TIMESTAMP(), 3,"
                        + " 10, FALSE, 'EMAIL', '')",
                contract,
                "G-" + id,
                id,
                first);
        sql.change(
                "INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name,"
                        + " service_code, regime, vat_code, starts_on, created_at, created_by) VALUES (?, 1, ?, ?, '2440', ?,"
                        + " 'Kurs', '10001', 'EXEMPT_CONTENT', 'STANDARD', ?, UTC_TIMESTAMP(), 'Test')",
                service,
                id,
                contract,
                keyword,
                first);
        sql.change(
                "INSERT INTO premium_price (id, version, service_id, price, starts_on) VALUES (?, 1, ?, 10.00, ?)",
                next(sql),
                service,
                first);
        sql.change(
                "INSERT INTO premium_share (id, version, service_id, price, operator, starts_on, operator_share,"
                        + " strex_share, own_share, customer_share, created_at, created_by) VALUES (?, 1, ?, NULL, NULL, ?, 25, 5,"
                        + " 15, 55, UTC_TIMESTAMP(), 'Test')",
                next(sql),
                service,
                first);
        return new Payee(id, name, keyword);
    }

    private static long next(Sql sql) throws SQLException {
        return sql.count("SELECT NEXT VALUE FOR front_id");
    }

    /** 200 by Telenor, 100 by Telia. */
    static InputStream messages(BillingMonth month, Payee... payees) {
        StringBuilder csv = new StringBuilder("id;kortnummer;kodeord;mottaker;operatør;pris;tidspunkt;belastet\n");
        for (Payee payee : payees) {
            for (int i = 0; i < 300; i++) {
                csv.append("%s-%d;2440;%s;+47%d;%s;10,00;%sT12:%02d:00Z;ja\n"
                        .formatted(
                                payee.keyword(),
                                i,
                                payee.keyword(),
                                48_000_000 + i,
                                i < 200 ? "no.telenor" : "Telia",
                                month.firstDay().plusDays(i % 27),
                                i % 60));
            }
        }
        return bytes(csv.toString());
    }

    /** What Strex settles: all of it. */
    static InputStream settlement(String id, LocalDate on, BillingMonth month, Payee... payees) {
        StringBuilder csv =
                new StringBuilder("settlement_id;settlement_date;period_from;period_to;operator_id;short_number;"
                        + "keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n");
        for (Payee payee : payees) {
            csv.append(line(id, on, month, "no.telenor", payee, 200, 0))
                    .append(line(id, on, month, "no.telia", payee, 100, 0));
        }
        return bytes(csv.toString());
    }

    /** The next one: two of Telenor's are taken back. */
    static InputStream reversals(String id, LocalDate on, BillingMonth month, Payee payee) {
        return bytes("settlement_id;settlement_date;period_from;period_to;operator_id;short_number;"
                + "keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n"
                + line(id, on, month, "no.telenor", payee, 0, 2));
    }

    private static String line(
            String id, LocalDate on, BillingMonth month, String operator, Payee payee, int billed, int reversed) {
        return "%s;%s;%s;%s;%s;2440;%s;10,00;%d;%d;%d,00\n"
                .formatted(
                        id,
                        on,
                        month.firstDay(),
                        month.lastDay(),
                        operator,
                        payee.keyword(),
                        billed,
                        reversed,
                        10 * (billed - reversed));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
