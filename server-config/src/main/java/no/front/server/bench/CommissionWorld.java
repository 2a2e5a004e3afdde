package no.front.server.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.server.StartFailure;

/**
 * Customers with premium-rate messages, what they earned, and Strex that settles it: two files, brought in through the page.
 * Every message costs 10.00, of which 4.40 are the customer's.
 */
final class CommissionWorld {

    private static final int FIRST_NUMBER = 86_000_000;
    private static final List<String> OPERATORS = List.of("TELENOR", "TELIA", "ICE");
    private static final String HEAD =
            "settlement_id;settlement_date;period_from;period_to;merchant_id;operator_id;short_number;"
                    + "keyword;price_incl_vat;count_billed;count_reversed;gross_incl_vat\n";

    private final Connection connection;
    private final BillingMeasure database;

    CommissionWorld(Connection connection, BillingMeasure database) {
        this.connection = connection;
        this.database = database;
    }

    /**
     * Customers with one service each.
     *
     * @param first before the first one's id
     * @param all with how many they were made
     */
    record Crowd(long first, int customers, int all) {

        String ids(String column) {
            return column + " > " + first + " AND " + column + " <= " + (first + customers);
        }

        /** So many at a time. */
        List<Crowd> parts(int most) {
            List<Crowd> parts = new ArrayList<>();
            for (int from = 0; from < customers; from += most) {
                parts.add(new Crowd(first + from, Math.min(most, customers - from), all));
            }
            return parts;
        }
    }

    /** What they earned in a month. @param first before the first transaction's id */
    record Earned(Crowd crowd, YearMonth month, long first, int transactions) {

        String ids(String column) {
            return column + " > " + first + " AND " + column + " <= " + (first + transactions);
        }
    }

    /**
     * Strex' files of a month.
     *
     * @param single null without single transactions
     * @param leftOut every so many-th message is missing in them; 0 for none
     */
    record StrexFiles(String reference, Path lines, Path single, int leftOut) {

        void delete() throws IOException {
            Files.delete(lines);
            if (single != null) {
                Files.delete(single);
            }
        }
    }

    LocalDate today() throws SQLException {
        return LocalDate.parse(database.text("SELECT CURDATE()"));
    }

    Crowd crowd(int customers) throws SQLException, IOException {
        long first = database.block(7L * customers);
        run(Map.of(
                ":first",
                Long.toString(first),
                ":customers",
                Integer.toString(customers),
                ":from",
                today().minusYears(2).withDayOfYear(1).toString()));
        FictionalNumbers numbers = new FictionalNumbers(FIRST_NUMBER + (int) (first % 1_000_000));
        try (PreparedStatement customer =
                connection.prepareStatement("UPDATE customer SET organisation_number = ? WHERE id = ?")) {
            for (int i = 1; i <= customers; i++) {
                customer.setString(1, numbers.next());
                customer.setLong(2, first + i);
                customer.addBatch();
            }
            customer.executeBatch();
        }
        return new Crowd(first, customers, customers);
    }

    private void run(Map<String, String> values) throws SQLException, IOException {
        String sql;
        try (InputStream in = CommissionWorld.class.getResourceAsStream("commission.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            sql = sql.replace(value.getKey(), value.getValue());
        }
        for (String statement : sql.split(";\\s*\n")) {
            database.execute(statement);
        }
    }

    /**
     * Messages that recipients paid for in that month, one of each customer in turn, with ids that come in no order, as Strex'
     * do.
     */
    Earned earned(Crowd crowd, YearMonth month, int transactions) throws SQLException {
        long first = crowd.first() * 1_000_000 + month.getMonthValue() * 10_000_000L;
        String customer = "(1 + n.seq % " + crowd.customers() + ")";
        String at = "TIMESTAMP('" + month.atDay(2) + "') + INTERVAL n.seq % 2160000 SECOND";
        database.execute(
                "INSERT INTO premium_transaction (id, transaction_id, customer_id, service_id, share_id, price,"
                        + " operator, recipient, recipient_hash, accepted_at, billed, billed_at, month, status, detail, content)"
                        + " SELECT " + first + " + n.seq, MD5(" + first + " + n.seq), " + crowd.first() + " + "
                        + customer + ", "
                        + (crowd.first() + 2L * crowd.all()) + " + " + customer + ", "
                        + (crowd.first() + 4L * crowd.all()) + " + " + customer
                        + ", 10.00, ELT(1 + n.seq DIV " + crowd.customers() + " % 3, 'TELENOR', 'TELIA', 'ICE'),"
                        + " CONCAT('+479', LPAD(n.seq % 10000000, 7, '0')), UNHEX(SHA2(n.seq % 10000000, 256)), " + at
                        + ", 'Y', "
                        + at + ", '" + month + "', 'ACCRUED', 'Delivered', UNHEX(MD5(n.seq)) FROM seq_1_to_"
                        + transactions
                        + " n");
        database.execute("ANALYZE TABLE premium_transaction");
        return new Earned(crowd, month, first, transactions);
    }

    /**
     * Strex settles it on the 20th two months later.
     *
     * @param detailed with every single transaction
     * @param leftOut every so many-th message is missing; 0 for none
     */
    StrexFiles files(Earned earned, boolean detailed, int leftOut) throws SQLException, IOException {
        String reference = "M-" + earned.first();
        int customers = earned.crowd().customers();
        int[][] counts = new int[customers][OPERATORS.size()];
        Path single = detailed ? Files.createTempFile("front-bench", ".single.csv") : null;
        try (BufferedWriter out = detailed ? Files.newBufferedWriter(single) : null;
                Statement select = connection.createStatement()) {
            select.setFetchSize(10_000);
            if (detailed) {
                out.write("transaction_id;correlation_id;billed_at;msisdn_hash;price;status;reversal_of\n");
            }
            try (ResultSet rows = select.executeQuery("SELECT transaction_id, id - " + earned.first() + ", operator,"
                    + " DATE_FORMAT(billed_at, '%Y-%m-%dT%H:%i:%sZ'), SHA2(recipient, 256) FROM premium_transaction"
                    + " WHERE " + earned.ids("id") + " ORDER BY id")) {
                while (rows.next()) {
                    int n = rows.getInt(2);
                    if (leftOut > 0 && n % leftOut == 0) {
                        continue;
                    }
                    counts[n % customers][OPERATORS.indexOf(rows.getString(3))]++;
                    if (detailed) {
                        out.write(rows.getString(1) + ";c" + n + ";" + rows.getString(4) + ";" + rows.getString(5)
                                + ";10,00;Delivered;\n");
                    }
                }
            }
        }
        return new StrexFiles(reference, lines(reference, earned, counts), single, leftOut);
    }

    private static Path lines(String reference, Earned earned, int[][] counts) throws IOException {
        Path file = Files.createTempFile("front-bench", ".csv");
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int customer = 0; customer < counts.length; customer++) {
            for (int operator = 0; operator < OPERATORS.size(); operator++) {
                if (counts[customer][operator] > 0) {
                    lines.add(String.join(
                                    ";",
                                    reference,
                                    settledOn(earned.month()).toString(),
                                    earned.month().atDay(1).toString(),
                                    earned.month().atEndOfMonth().toString(),
                                    "FRONT",
                                    "no." + OPERATORS.get(operator).toLowerCase(java.util.Locale.ROOT),
                                    "2441",
                                    "M" + (earned.crowd().first() + 1 + customer),
                                    "10,00",
                                    Integer.toString(counts[customer][operator]),
                                    "0",
                                    counts[customer][operator] * 10L + ",00")
                            + "\n");
                }
            }
        }
        Files.writeString(file, String.join("", lines));
        return file;
    }

    static LocalDate settledOn(YearMonth month) {
        return month.plusMonths(2).atDay(20);
    }

    /** Through the page, as finance does. @return id of the settlement that the page shows then */
    static long upload(StaffSession person, StrexFiles files) throws IOException, InterruptedException {
        Browser.Answer page = person.open("/backoffice/settlements", "type=\"file\"");
        Form form = Form.with("type=\"file\"", page);
        List<Multipart.File> parts = new ArrayList<>();
        parts.add(new Multipart.File(form.button("file"), files.lines()));
        Optional.ofNullable(files.single())
                .ifPresent(single -> parts.add(new Multipart.File(form.button("single"), single)));
        Browser.Answer answer = person.browser()
                .upload(page, form, Map.of(form.button("upload"), ""), parts.toArray(Multipart.File[]::new))
                .require(200, "<h1");
        String query = Optional.ofNullable(answer.uri().getQuery()).orElse("");
        if (!answer.uri().getPath().endsWith("/settlement") || !query.matches("id=\\d+")) {
            throw new StartFailure("The settlement " + files.reference() + " was not taken in: "
                    + answer.body()
                            .replaceAll("(?s)<(style|script).*?</\\1>", " ")
                            .replaceAll("(?s)^.*?role=\"alert\"", "")
                            .replaceAll("<[^>]*>", " ")
                            .replaceAll("\\s+", " ")
                            .transform(text -> text.substring(0, Math.min(400, text.length()))));
        }
        return Long.parseLong(query.substring(3));
    }

    /** What a settlement must have done, and that nothing of it stands twice. */
    void check(Earned earned, StrexFiles files) throws SQLException {
        String reference = files.reference();
        long left = files.leftOut() == 0 ? 0 : earned.transactions() / files.leftOut();
        long settled = earned.transactions() - left;
        String id = "(SELECT id FROM strex_settlement WHERE settlement_ref = '" + reference + "')";
        String of = " FROM premium_transaction WHERE " + earned.ids("id") + " AND status = ";
        database.require(
                1, "SELECT COUNT(*) FROM strex_settlement WHERE settlement_ref = '" + reference + "'", "settlements");
        database.require(settled, "SELECT COUNT(*)" + of + "'SETTLED'", "transactions settled");
        database.require(left, "SELECT COUNT(*)" + of + "'ACCRUED'", "transactions that Strex left out");
        database.require(
                settled, "SELECT SUM(billed) FROM strex_settlement_line WHERE settlement_id = " + id, "on lines");
        database.require(
                settled * 10,
                "SELECT gross FROM strex_settlement WHERE settlement_ref = '" + reference + "'",
                "kr gross");
        // 4.40 of each, by lines that are split as a whole
        database.require(
                settled * 440,
                "SELECT ROUND(SUM(amount) * 100) FROM commission_amount WHERE settlement_id = " + id,
                "øre of commission");
        database.require(
                0,
                "SELECT COUNT(*) FROM strex_settlement_line WHERE gross <> vat + operator_part + strex_part + own_part"
                        + " + commission",
                "lines whose parts are not their gross");
        checkBooks();
    }

    /** BIL-10: the accounts are what transactions, settlements and payouts say. */
    void checkBooks() throws SQLException {
        database.requireBalance();
        database.require(
                database.number("SELECT ROUND(100 * COALESCE(SUM(pending), 0)) FROM premium_earning"),
                "SELECT ROUND(-100 * COALESCE(SUM(amount), 0)) FROM ledger_posting WHERE account = 'COMMISSION_PENDING'",
                "øre pending in the books");
        database.require(
                database.number("SELECT ROUND(100 * COALESCE(SUM(amount - withheld), 0)) FROM commission_amount"
                        + " WHERE status <> 'NOTED'"),
                "SELECT ROUND(-100 * COALESCE(SUM(amount), 0)) FROM ledger_posting WHERE account = 'COMMISSION_SETTLED'",
                "øre settled in the books");
    }
}
