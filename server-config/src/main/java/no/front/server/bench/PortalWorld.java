package no.front.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import no.front.server.StartFailure;

/**
 * Customers with users of the portal and half a year of messages: a fifth of all belongs to the largest, two fifths to the next
 * nineteen, the rest is spread. What is older than this month is counted and invoiced, month by month, by the product's own jobs.
 *
 * @param first before the first id
 */
record PortalWorld(long first, int customers, long messages) {
    static final String PASSWORD = "tre brune bjørner i skogen";

    /** This one and those before. */
    private static final int MONTHS = 6;

    private static final int LARGE = 20;
    private static final int ROUNDS = 220_000;
    private static final int HASH_BITS = 512;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** The user name of the customer of that number, from 1. */
    String email(int customer) {
        return "portal" + (first + customer) + "@maling.example";
    }

    /** Messages of the customer of that number, from 1. */
    static long share(int customer, int customers, long messages) {
        if (customer == 1) {
            return messages / 5;
        }
        return customer <= LARGE ? messages * 2 / 5 / (LARGE - 1) : messages * 2 / 5 / Math.max(1, customers - LARGE);
    }

    /** The world that is there, or a new one. */
    static PortalWorld in(Connection connection, int customers, long messages, PrintStream out) throws Exception {
        BillingMeasure database = new BillingMeasure(connection, out);
        String name = "Portal " + customers + " × " + messages;
        if (database.number("SELECT COUNT(*) FROM usage_source WHERE name LIKE 'Portal %'") == 0) {
            return new Filling(database, out, customers, messages).fill(name);
        }
        if (database.number("SELECT COUNT(*) FROM usage_source WHERE NOT active AND name = '" + name + "'") == 0) {
            throw new StartFailure("The database holds another amount of messages, or was not filled to its end."
                    + " Begin anew with --fresh.");
        }
        return new PortalWorld(
                database.number("SELECT id FROM usage_source WHERE name = '" + name + "'"), customers, messages);
    }

    /** As the product stores it, at the product's cost. */
    static String hash(String password) {
        byte[] salt = "a salt for all".getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha512$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hashed(password, salt));
    }

    private static byte[] hashed(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Putting it there. */
    private static final class Filling {
        private final BillingMeasure database;
        private final PrintStream out;
        private final int customers;
        private final long messages;
        private final LocalDate today;
        private final LocalDate from;
        private long first;
        private long records;
        private long intakes;

        Filling(BillingMeasure database, PrintStream out, int customers, long messages) throws SQLException {
            this.database = database;
            this.out = out;
            this.customers = customers;
            this.messages = messages;
            this.today = LocalDate.parse(database.text("SELECT CURDATE()"));
            this.from = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        }

        PortalWorld fill(String name) throws Exception {
            first = database.block(50L * customers);
            intakes = first + 10L * customers;
            records = first * 1_000_000;
            run("portal.sql", Map.of("hash", hash(PASSWORD)));
            for (LocalDate month = from; !month.isAfter(today); month = month.plusMonths(1)) {
                out.println("Messages of " + month.getYear() + "-" + month.getMonthValue() + " …");
                boolean over = month.plusMonths(1).isBefore(today.plusDays(1));
                long taken = usage(month, over ? month.lengthOfMonth() : today.getDayOfMonth());
                await("count usage", "SELECT position FROM usage_progress WHERE name = 'rolled'", at -> at >= taken);
                if (over) {
                    database.await(database.prepare(accounts()));
                }
            }
            database.execute(
                    "ANALYZE TABLE usage_record, usage_day, account, contract, customer, subscription, invoice");
            out.println("Documents of invoices …");
            await(
                    "make documents",
                    "SELECT COUNT(*) FROM invoice i WHERE i." + accounts().replace("id ", "account_id ")
                            + " AND NOT EXISTS (SELECT 1 FROM invoice_document d WHERE d.invoice_id = i.id AND d.state = 'MADE')",
                    left -> left == 0);
            database.execute("UPDATE usage_source SET active = FALSE, name = '" + name + "' WHERE id = " + first);
            return new PortalWorld(first, customers, messages);
        }

        private String accounts() {
            return "id BETWEEN " + (first + 2L * customers + 1) + " AND " + (first + 5L * customers);
        }

        /** @return the position after it */
        private long usage(LocalDate month, int days) throws SQLException, IOException {
            long before = intakes;
            for (int customer = 1; customer <= customers; customer++) {
                int accounts = customer % 4 == 0 ? 3 : 1;
                long each = Math.max(1, share(customer, customers, messages) / MONTHS / accounts);
                for (int account = 1; account <= accounts; account++) {
                    run(
                            "portal-usage.sql",
                            Map.of(
                                    "account", first + 2L * customers + 3L * customer + account - 3,
                                    "from", month,
                                    "days", days,
                                    "messages", each,
                                    "records", records,
                                    "intake", ++intakes,
                                    "source", first));
                    records += each;
                }
            }
            // the position last: whoever sees it sees all usage up to it
            database.execute("START TRANSACTION");
            database.execute(
                    "UPDATE usage_progress SET position = position + " + (intakes - before) + " WHERE name = 'given'");
            database.execute("INSERT INTO usage_intake (id, position, source_id, channel, first_line, received_at,"
                    + " received_by, first_day, last_day, accepted, repeated, updated, refused, aside, outcomes)"
                    + " SELECT " + before + " + s.seq, position - " + (intakes - before) + " + s.seq, " + first
                    + ", 'HOUSE', 1, UTC_TIMESTAMP(), 'Bench', '" + month + "', '" + month.withDayOfMonth(days)
                    + "', 0, 0, 0, 0, 0, '' FROM usage_progress JOIN seq_1_to_" + (intakes - before)
                    + " s WHERE name = 'given'");
            database.execute("COMMIT");
            return database.number("SELECT position FROM usage_progress WHERE name = 'given'");
        }

        private void run(String script, Map<String, Object> values) throws SQLException, IOException {
            String sql;
            try (InputStream in = PortalWorld.class.getResourceAsStream(script)) {
                sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<String, Object> value : values.entrySet()) {
                sql = sql.replace(":" + value.getKey(), value.getValue().toString());
            }
            sql = sql.replace(":first", Long.toString(first))
                    .replace(":customers", Integer.toString(customers))
                    .replace(":from", from.toString());
            for (String statement : sql.split(";\\s*\n")) {
                database.execute(statement);
            }
        }

        private void await(String what, String query, LongPredicate done) throws SQLException, InterruptedException {
            long limit = System.nanoTime() + PATIENCE.toNanos();
            while (!done.test(database.number(query))) {
                if (System.nanoTime() > limit) {
                    throw new StartFailure("The server did not " + what + " in " + PATIENCE.toMinutes() + " minutes.");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }
}
