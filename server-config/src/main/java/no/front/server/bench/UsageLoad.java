package no.front.server.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.server.StartFailure;

/**
 * Usage that comes in by the API, a thousand records at a time, by as many at once as there are cores; the same again when
 * ten times as much is there. Then counting of all of it anew by the product's own job, beside the bare GROUP BY of the same
 * records.
 */
final class UsageLoad {
    private static final int BATCH = 1000;
    private static final int ACCOUNTS = 1000;
    private static final int TIMES = 10;
    private static final int LONGEST_WAIT = 600;
    private static final String KEY = "bench-key-of-no-real-source";

    private final ServerUnderTest server;
    private final Connection connection;
    // HTTP/1.1, as the server speaks
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String run = Long.toString(System.nanoTime(), 36);
    private int sent;

    UsageLoad(ServerUnderTest server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** @param records of the first round, and of the last */
    void run(int records, Report report) throws Exception {
        List<String> accounts = prepare();
        awake();
        send(accounts, records / 10); // warm
        double first = send(accounts, records);
        long fewer = number("SELECT COUNT(*) FROM usage_record");
        send(accounts, records * (TIMES - 2));
        double last = send(accounts, records);
        long more = number("SELECT COUNT(*) FROM usage_record");
        report.section("Usage in")
                .line("By the API, " + BATCH + " records a request, " + atOnce() + " at once; each request is one"
                        + " transaction, safe on disk before it is answered.\n")
                .table(
                        List.of("", "records/s"),
                        List.of(
                                List.of("with " + fewer + " records there", Long.toString(Math.round(first))),
                                List.of("with " + more + " records there", Long.toString(Math.round(last)))));
        count(report);
    }

    private static int atOnce() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    /** The server's first answers after its start may be refusals. */
    private void awake() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + "/api/v1/status"))
                .build();
        for (int again = 0; again < 20; again++) {
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                return;
            }
            Thread.sleep(500);
        }
        throw new StartFailure("The API does not answer.");
    }

    /** A source with a key, and accounts under one contract of the demo's. @return their numbers */
    private List<String> prepare() throws SQLException {
        execute(
                "INSERT INTO usage_source (id, version, name, key_hash, key_hint, active, created_at, created_by) VALUES"
                        + " (NEXT VALUE FOR front_id, 1, 'Bench', '" + sha256(KEY) + "', 'urce', TRUE, NOW(), 'Bench')"
                        + " ON DUPLICATE KEY UPDATE active = TRUE");
        execute("INSERT INTO account (id, version, number, name, contract_id, status, opened_on)"
                + " SELECT NEXT VALUE FOR front_id, 1, CONCAT('B', s.seq), 'Bench', (SELECT MIN(id) FROM contract),"
                + " 'ACTIVE', '2025-01-01' FROM seq_1_to_" + ACCOUNTS + " s ON DUPLICATE KEY UPDATE name = 'Bench'");
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= ACCOUNTS; i++) {
            numbers.add("B" + i);
        }
        return numbers;
    }

    /** @return records per second */
    private double send(List<String> accounts, int records) throws InterruptedException, ExecutionException {
        List<Callable<Void>> requests = new ArrayList<>();
        for (int from = 0; from < records; from += BATCH) {
            String body = batch(accounts, sent);
            sent += BATCH;
            requests.add(() -> {
                post(body);
                return null;
            });
        }
        long began = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce())) {
            for (Future<Void> done : workers.invokeAll(requests)) {
                done.get();
            }
        }
        return requests.size() * (double) BATCH / ((System.nanoTime() - began) / 1e9);
    }

    /** Of the last two months, spread over all accounts; ids go up, as those of a source do. */
    private String batch(List<String> accounts, int first) {
        SplittableRandom random = new SplittableRandom(first);
        StringBuilder json = new StringBuilder(BATCH * 220).append('[');
        for (int i = 0; i < BATCH; i++) {
            int day = 1 + random.nextInt(28);
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(run)
                    .append('-')
                    .append(first + i)
                    .append("\",\"account\":\"")
                    .append(accounts.get(random.nextInt(accounts.size())))
                    .append("\",\"product\":\"SMS_GATEWAY\",\"sender\":\"Front\",\"recipient\":\"+47400000")
                    .append(10 + random.nextInt(90))
                    .append("\",\"parts\":")
                    .append(1 + random.nextInt(2))
                    .append(",\"acceptedAt\":\"2026-")
                    .append(random.nextInt(2) == 0 ? "09" : "10")
                    .append(day < 10 ? "-0" : "-")
                    .append(day)
                    .append("T10:15:30Z\",\"status\":\"DELIVERED\"}");
        }
        return json.append(']').toString();
    }

    private void post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + "/api/v1/usage"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"accepted\":" + BATCH)) {
            throw new StartFailure("Usage was not taken: " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(400, answer.body().length())));
        }
    }

    /** Lets the job count all of it once more, and times it from its first portion to its last. */
    private void count(Report report) throws SQLException, InterruptedException {
        long given = number("SELECT position FROM usage_progress WHERE name = 'given'");
        awaitRolled(given);
        String records =
                "SELECT COUNT(*) FROM usage_record r JOIN usage_intake i ON i.id = r.intake_id WHERE i.position > ";
        long began = System.nanoTime();
        long groups = number(
                "SELECT COUNT(*) FROM (SELECT account_id, day, kind, product_code, destination, COUNT(*),"
                        + " SUM(parts) FROM usage_record WHERE billable GROUP BY account_id, day, kind, product_code, destination) g");
        double bare = (System.nanoTime() - began) / 1e9;
        long all = number(records + "0");
        connection.setAutoCommit(false);
        execute("SELECT position FROM usage_progress WHERE name = 'rolled' FOR UPDATE");
        execute("DELETE FROM usage_day");
        execute("DELETE FROM usage_sender_day");
        execute("DELETE FROM usage_month");
        execute("UPDATE usage_progress SET position = 0 WHERE name = 'rolled'");
        connection.commit();
        connection.setAutoCommit(true);
        long firstPortion = awaitRolled(1);
        long from = System.nanoTime();
        awaitRolled(given);
        double timed = (System.nanoTime() - from) / 1e9;
        long counted = number(records + firstPortion);
        report.section("Counting")
                .line(all + " records to " + groups
                        + " counts by day; the job's own portions, from the first one's end to" + " the last one's.\n")
                .table(
                        List.of("", "µs a record"),
                        List.of(
                                List.of("bare GROUP BY", Report.figure(bare / all * 1e6)),
                                List.of("counting by day and month, stored", Report.figure(timed / counted * 1e6)),
                                List.of("times as much", Report.figure(timed / counted / (bare / all)))));
    }

    /** Waits until it is counted up to there. @return how far it is */
    private long awaitRolled(long position) throws SQLException, InterruptedException {
        for (int tenths = 0; tenths < LONGEST_WAIT * 10; tenths++) {
            long rolled = number("SELECT position FROM usage_progress WHERE name = 'rolled'");
            if (rolled >= position) {
                return rolled;
            }
            Thread.sleep(20);
        }
        throw new StartFailure("The usage was not counted in " + LONGEST_WAIT + " s.");
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
