package no.front.commission.control;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.Settlements;
import no.front.payment.boundary.ExpectedMoney;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.entity.SettingKey;

/** Settlements on top of {@link PremiumHouse}. */
final class SettlementHouse {

    static final String HEAD =
            "settlement_id;settlement_date;period_from;period_to;merchant_id;operator_id;short_number;"
                    + "keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n";

    final PremiumHouse house = new PremiumHouse();
    final Settlements settlements;
    int tolerance;

    SettlementHouse() {
        for (String table : List.of(
                "strex_difference",
                "strex_finding",
                "strex_staging",
                "strex_import",
                "strex_receipt",
                "payment_allocation",
                "bank_transaction",
                "bank_file",
                "commission_amount",
                "strex_settlement_line",
                "strex_settlement")) {
            house.unit.sql("DELETE FROM " + table);
        }
        house.wiring.with(BusinessSettings.class, new BusinessSettings() {
            @Override
            public String text(SettingKey key) {
                return key.name().equals("TOLERANCE") ? Integer.toString(tolerance) : key.defaultValue();
            }

            @Override
            public int number(SettingKey key) {
                return Integer.parseInt(text(key));
            }

            @Override
            public boolean yes(SettingKey key) {
                return Boolean.parseBoolean(text(key));
            }
        });
        house.wiring.all(ExpectedMoney.class, List.of(house.wiring.get(StrexMoney.class)));
        settlements = house.wiring.get(Settlements.class);
        house.moveTo(LocalDate.of(2026, 5, 1));
    }

    /** @param at as 2026-03-10T12:00:00Z */
    List<PremiumLine> billed(String prefix, int count, String operator, String at) {
        List<PremiumLine> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(PremiumHouse.line(prefix + i, operator, at, true));
        }
        house.take(lines);
        return lines;
    }

    static String line(String id, String date, String month, String operator, int billed, int reversed) {
        return line(id, date, month, operator, "10,00", 10, billed, reversed);
    }

    static String line(
            String id, String date, String month, String operator, String price, int kroner, int billed, int reversed) {
        String last = java.time.YearMonth.parse(month).atEndOfMonth().toString();
        return String.join(
                        ";",
                        id,
                        date,
                        month + "-01",
                        last,
                        "M-1",
                        operator,
                        "2440",
                        "KURS",
                        price,
                        Integer.toString(billed),
                        Integer.toString(reversed),
                        kroner * (billed - reversed) + ",00")
                + "\n";
    }

    long take(String... lines) {
        return imported(HEAD + String.join("", lines), null).id();
    }

    Settlements.Imported imported(String file, String single) {
        return settlements.importFile("oppgjør.csv", bytes(file), single == null ? null : bytes(single));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    void in(Runnable work) {
        house.unit.run(work);
    }

    /** Cause, month, amount, status, received, due. */
    List<String> amounts() {
        return house.rows("SELECT cause, month, amount, status, CAST(received_on AS CHAR), CAST(due_on AS CHAR)"
                + " FROM commission_amount ORDER BY id");
    }

    /** Operator, own, settled, outcome, resolution. */
    List<String> lines() {
        return house.rows("SELECT operator, month, own_billed - own_reversed, billed - reversed, outcome,"
                + " COALESCE(resolution, 'WAITS') FROM strex_settlement_line ORDER BY id");
    }

    List<Long> waiting() {
        return house
                .rows(
                        "SELECT id FROM strex_settlement_line WHERE resolution IS NULL OR resolution = 'CLAIMED' ORDER BY id")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    String statuses() {
        return String.join(
                ", ", house.rows("SELECT COUNT(*), status FROM premium_transaction GROUP BY status ORDER BY status"));
    }

    /** Strex owes 1510, pending 1530 and 2412, settled 2411. */
    String books() {
        return "1510 " + house.balance("STREX_RECEIVABLE") + ", 1530 " + house.balance("STREX_PENDING") + ", 2411 "
                + house.balance("COMMISSION_SETTLED") + ", 2412 " + house.balance("COMMISSION_PENDING");
    }

    void balanced() {
        org.junit.jupiter.api.Assertions.assertEquals(
                "0.00", house.unit.value("SELECT COALESCE(SUM(amount), 0.00) FROM ledger_posting"));
        org.junit.jupiter.api.Assertions.assertEquals(
                house.unit.value(
                        "SELECT COALESCE(-SUM(amount - withheld), 0) FROM commission_amount WHERE status <> 'NOTED'"),
                house.balance("COMMISSION_SETTLED"));
        org.junit.jupiter.api.Assertions.assertEquals(
                house.unit.value("SELECT COALESCE(-SUM(pending), 0) FROM premium_earning"),
                house.balance("COMMISSION_PENDING"));
        org.junit.jupiter.api.Assertions.assertEquals(
                "0",
                house.unit.value("SELECT COUNT(*) FROM strex_settlement_line WHERE gross <>"
                        + " vat + operator_part + strex_part + own_part + commission"));
    }
}
