package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.front.traffic.boundary.UsageAnswer;
import no.front.traffic.boundary.UsageIntakes;
import no.front.traffic.boundary.UsageLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A year of 50 customers: messages come in through the real intake, some of them a month late; accounts close; prices change;
 * the month's run comes on the 1st, and what little there is waits. In the end all is invoiced, and what an independent look
 * at the single messages says is what stands on the lines.
 */
class YearOfLifeIT {

    private static final int CUSTOMERS = 50;
    private static final int LINES_AT_ONCE = 500;

    private final Random random = new Random(2026);
    private final RunHouse house = new RunHouse();
    private final List<UsageLine> coming = new ArrayList<>();
    private int reported;

    @Test
    @DisplayName(
            "BIL-1 BIL-3 BIL-10 BIL-11 a year of 50 customers: no message billed twice or never, lines = the messages rated by"
                    + " independent SQL, books in balance after every run")
    void year() {
        try (house) {
            house.customers(1, CUSTOMERS, "2026-01-01");
            newPrices();
            LocalDate day = LocalDate.parse("2026-01-01");
            house.on(day.toString());
            for (int month = 1; month <= 12; month++) {
                day = day.plusMonths(1);
                usageUpTo(day);
                house.on(day.toString());
                house.booksBalance();
                if (month % 3 == 0) {
                    close(month, day);
                    house.on(day.plusDays(15).toString());
                    house.booksBalance();
                }
            }
            // what waited must not wait any longer
            house.unit.sql("UPDATE contract SET gathers_traffic = FALSE");
            house.on("2027-02-01");
            house.booksBalance();
            compare();
        }
    }

    /** From 1 August one more øre within Norway; from 15 July 0.75 to other countries. */
    private void newPrices() {
        for (String[] list :
                new String[][] {{"2", "2026-07-15", "0.44", "0.42", "0.75"}, {"3", "2026-08-01", "0.45", "0.43", "0.75"}
                }) {
            house.unit.sql(
                    "INSERT INTO price_list (id, version, number, status, valid_from, tier_model, usage_decimals,"
                            + " fee_decimals, writings, note, begun_by) SELECT " + list[0] + ", version, " + list[0]
                            + ", status, '" + list[1]
                            + "', tier_model, usage_decimals, fee_decimals, writings, note, begun_by"
                            + " FROM price_list WHERE id = 1");
            house.unit.sql("INSERT INTO price_line (id, version, price_list_id, kind, product_code, destination,"
                    + " above_quantity, price) SELECT id + 100 * " + list[0] + ", version, " + list[0] + ", kind,"
                    + " product_code, destination, above_quantity, CASE WHEN kind = 'SMS' AND destination = '' THEN "
                    + list[4] + " WHEN kind = 'SMS' AND above_quantity = 0 THEN " + list[2]
                    + " WHEN kind = 'SMS' AND above_quantity = 2000 THEN " + list[3]
                    + " ELSE price END FROM price_line WHERE price_list_id = 1");
        }
    }

    /** What is reported in a month: of the month itself, and a little of the one before. */
    private void usageUpTo(LocalDate end) {
        house.today = end.minusDays(1);
        for (int n = 1; n <= CUSTOMERS; n++) {
            int messages = random.nextInt(4) == 0 ? 0 : 5 + random.nextInt(25);
            for (int i = 0; i < messages; i++) {
                boolean late = random.nextInt(20) == 0 && end.getMonthValue() != 2;
                LocalDate month = late ? end.minusMonths(2) : end.minusMonths(1);
                report(n, month.plusDays(random.nextInt(month.lengthOfMonth())));
            }
        }
        take();
    }

    private void report(int n, LocalDate day) {
        boolean abroad = random.nextInt(8) == 0;
        boolean refused = random.nextInt(30) == 0;
        int parts = n % 5 == 0 ? 1 + random.nextInt(255) : 1 + random.nextInt(4);
        coming.add(new UsageLine(
                "m-" + ++reported,
                null,
                String.valueOf(500_000 + n),
                "SMS_WEB",
                null,
                "Nordlys",
                abroad ? "+46701234567" : "+4798079008",
                null,
                parts,
                null,
                day + "T1" + random.nextInt(10) + ":00:00Z",
                refused ? "REFUSED" : "SENT",
                null));
        if (random.nextInt(40) == 0) {
            // told twice
            coming.add(coming.getLast());
        }
        if (coming.size() >= LINES_AT_ONCE) {
            take();
        }
    }

    private void take() {
        if (!coming.isEmpty()) {
            UsageAnswer answer = house.get(UsageIntakes.class).take("Gateway", coming);
            assertTrue(answer != null);
            coming.clear();
        }
    }

    /** An account closes in the middle of the month; its usage may still come in late. */
    private void close(int month, LocalDate first) {
        long account = RunHouse.account(month);
        LocalDate last = first.plusDays(13);
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '" + last + "' WHERE id = " + account);
        house.unit.sql("UPDATE subscription SET to_date = '" + last.plusDays(1) + "' WHERE account_id = " + account);
    }

    private void compare() {
        String lines = "SELECT i.account_id, l.month, l.destination, CAST(SUM(l.quantity) AS SIGNED) AS pieces,"
                + " SUM(l.net) AS net FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.kind = 'TRAFFIC'"
                + " GROUP BY 1, 2, 3";
        String messages = "SELECT account_id, DATE_FORMAT(day, '%Y-%m') AS month, destination, SUM(parts) AS pieces,"
                + " SUM(parts * IF(day < '2026-07-15', 0.70, 0.75)) AS abroad FROM usage_record"
                + " WHERE status IN ('S', 'D', 'F') AND direction = 'O' GROUP BY 1, 2, 3";
        assertTrue(number("SELECT COUNT(*) FROM (" + lines + ") l") > 500, "there was life");
        assertEquals(
                number("SELECT COUNT(*) FROM (" + messages + ") m"), number("SELECT COUNT(*) FROM (" + lines + ") l"));
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM (" + messages + ") m LEFT JOIN (" + lines + ") l ON l.account_id ="
                        + " m.account_id AND l.month = m.month AND l.destination = m.destination"
                        + " WHERE COALESCE(l.pieces, 0) <> m.pieces"),
                "pieces");
        String rated =
                "CASE WHEN m.destination <> 'NO' THEN m.abroad WHEN m.month < '2026-08' THEN LEAST(m.pieces, 2000)"
                        + " * 0.44 + LEAST(GREATEST(m.pieces - 2000, 0), 8000) * 0.42 + GREATEST(m.pieces - 10000, 0) * 0.40"
                        + " ELSE LEAST(m.pieces, 2000) * 0.45 + LEAST(GREATEST(m.pieces - 2000, 0), 8000) * 0.43"
                        + " + GREATEST(m.pieces - 10000, 0) * 0.40 END";
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM (" + messages + ") m JOIN (" + lines + ") l ON l.account_id ="
                        + " m.account_id AND l.month = m.month AND l.destination = m.destination WHERE l.net <> "
                        + rated),
                "amounts");
        assertEquals(0, number("SELECT COUNT(*) FROM usage_month WHERE waits"));
        // a fee for each account and month that it began, the first one as a charge
        assertEquals(
                number(
                        "SELECT SUM(TIMESTAMPDIFF(MONTH, '2026-01-01', COALESCE(closed_on, '2027-02-01'))) FROM account"),
                number("SELECT SUM(quantity) FROM invoice_line WHERE kind = 'MONTHLY_FEE'"));
        assertEquals(CUSTOMERS, number("SELECT COUNT(*) FROM invoice_line WHERE kind = 'CHARGE'"));
        assertEquals(
                number("SELECT COUNT(*) FROM invoice"),
                number("SELECT MAX(number) FROM invoice"),
                "numbers without gap");
        assertTrue(number("SELECT COUNT(DISTINCT account_id) FROM invoice WHERE final") > 0, "last invoices");
    }

    private long number(String query) {
        return (long) Double.parseDouble(house.unit.value(query));
    }
}
