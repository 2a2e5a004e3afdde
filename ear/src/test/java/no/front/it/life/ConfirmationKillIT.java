package no.front.it.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.front.it.DemoStaff;
import no.front.it.OwnDatabase;
import no.front.it.ServerProcess;
import no.front.it.TestDirectory;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kills the server (kill -9) while it confirms an order. The test holds a lock in the database that a step needs, so that
 * the server stands just there when it dies; and it is the mail server, so that the server dies between the mail server's
 * having the mail and our mark.
 */
class ConfirmationKillIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path TARGET = TestDirectory.get();
    private static final Path EAR = Path.of("target/front.ear").toAbsolutePath();

    private final int httpPort = ServerProcess.freePort();
    private final int databasePort = ServerProcess.freePort();
    private final int mailPort = ServerProcess.freePort();
    private ServerProcess server;
    private OwnDatabase database;
    private Path data;
    private int starts;
    private String order;

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createTempDirectory(TARGET, "kill");
        database = new OwnDatabase(data, databasePort);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private void start() {
        Map<String, String> settings = Map.of(
                "FRONT_HTTP_PORT", String.valueOf(httpPort),
                "FRONT_DB_PORT", String.valueOf(databasePort),
                "FRONT_MAIL_HOST", "127.0.0.1",
                "FRONT_MAIL_PORT", String.valueOf(mailPort),
                "FRONT_MAIL_TLS", "none");
        server = ServerProcess.start(EAR, data, TARGET.resolve("kill-" + ++starts + ".log"), settings)
                .awaitReady();
    }

    private void killAndStart() throws Exception {
        List<ProcessHandle> family = server.family();
        server.kill();
        until("no process is left", () -> family.stream().noneMatch(ProcessHandle::isAlive));
        start();
    }

    private static void until(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < limit, "Waited in vain: " + what);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Test
    @DisplayName(
            "CON-1 CON-5 killed at any step of the confirmation, everything stands once or not at all, and a repeated mail"
                    + " has the same Message-ID")
    void killed() throws Exception {
        start();
        order = database.value("SELECT id FROM customer_order WHERE status = 'APPROVED' ORDER BY id LIMIT 1");
        String before = books();
        assertEquals("APPROVED, contracts 0, accounts 0, mails 0", state());

        diesWaitingAt("SELECT * FROM number_series WHERE name = 'account' FOR UPDATE", "number_series");
        assertEquals("APPROVED, contracts 0, accounts 0, mails 0", state());
        assertEquals(before, books());

        // the last thing a confirmation writes
        diesWaitingAt("LOCK TABLES outbox_message WRITE", "INTO outbox_message");
        assertEquals("APPROVED, contracts 0, accounts 0, mails 0", state());
        assertEquals(before, books());

        // committed, and dead before any mail went: nobody listens there yet
        HttpResponse<String> answer = confirm();
        assertEquals(302, answer.statusCode(), answer.body());
        killAndStart();
        assertEquals("CONFIRMED, contracts 1, accounts 1, mails 1", state());

        String messageId = database.value(mail("message_id"));
        String recipient = database.value(mail("recipient"));
        try (MailSink sink = new MailSink(mailPort)) {
            // dies with the mail delivered, before it is marked
            sink.beforeOk(mail -> !MailSink.header(mail, "Message-ID").equals(messageId) || dies());
            soon();
            until("the server died", () -> !server.family().getFirst().isAlive());
            assertEquals(1, sink.withId(messageId).size());

            sink.beforeOk(mail -> true);
            start();
            soon();
            until("it is sent again", () -> "SENT".equals(database.value(mail("status"))));
            // the repeat can be told by its Message-ID; it has all that the first one had
            List<String> copies = sink.withId(messageId);
            assertEquals(2, copies.size());
            copies.forEach(copy -> assertTrue(copy.contains("Content-Disposition: attachment"), copy));
            copies.forEach(copy -> assertEquals(recipient, MailSink.header(copy, "To")));
        }
        assertEquals("CONFIRMED, contracts 1, accounts 1, mails 1", state());
        assertEquals(
                String.valueOf(Long.parseLong(contracts(before)) + 1),
                contracts(books()),
                "the series of contract numbers has no gap");
    }

    private boolean dies() {
        server.kill();
        return false;
    }

    /** @param lock what a step needs @param words of the statement that then waits */
    private void diesWaitingAt(String lock, String words) throws Exception {
        Session session = session();
        Map<String, String> form = form(session);
        try (Connection holder = database.asMigrator();
                Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute(lock);
            CompletableFuture<Void> confirming = CompletableFuture.runAsync(() -> {
                try {
                    session.post("/backoffice/order?id=" + order, form);
                } catch (IOException e) {
                    // it died, as it should
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            until("the confirmation waits at " + words, () -> database.isWaitingAt(words));
            List<ProcessHandle> family = server.family();
            server.kill();
            until("no process is left", () -> family.stream().noneMatch(ProcessHandle::isAlive));
            confirming.get(1, TimeUnit.MINUTES);
        } catch (java.sql.SQLException gone) {
            // the lock's own connection died with the database
        }
        start();
    }

    private Session session() throws Exception {
        Session session = Session.at(server);
        session.signIn(DemoStaff.with(Role.SALES), DemoStaff.password());
        return session;
    }

    private Map<String, String> form(Session session) throws Exception {
        return Session.filled(session.get("/backoffice/order?id=" + order).body(), Map.of(), "confirm");
    }

    private HttpResponse<String> confirm() throws Exception {
        Session session = session();
        return session.post("/backoffice/order?id=" + order, form(session));
    }

    /** How far the order is, and what there is of it. */
    private String state() throws Exception {
        return database.value("SELECT CONCAT(o.status, ', contracts ',"
                + " (SELECT COUNT(*) FROM contract c WHERE c.order_id = o.id), ', accounts ',"
                + " (SELECT COUNT(*) FROM account a JOIN contract c ON c.id = a.contract_id WHERE c.order_id = o.id),"
                + " ', mails ', (SELECT COUNT(*) FROM outbox_message m WHERE m.customer_id = o.customer_id"
                + " AND m.purpose = 'ORDER_CONFIRMED')) FROM customer_order o WHERE o.id = " + order);
    }

    /** What a confirmation touches beside the order. */
    private String books() throws Exception {
        return database.value("SELECT CONCAT((SELECT COUNT(*) FROM contract), ' contracts, ',"
                + " (SELECT COUNT(*) FROM subscription), ' subscriptions, ',"
                + " (SELECT COUNT(*) FROM contract_charge), ' charges, ',"
                + " (SELECT COUNT(*) FROM contact_person), ' contacts, ',"
                + " (SELECT SUM(is_prospect) FROM customer), ' prospects, ',"
                + " (SELECT MAX(number) FROM contract), ' last, ',"
                + " (SELECT COUNT(*) FROM change_entry WHERE action = 'ORDER_CONFIRMED'), ' log lines')");
    }

    private static String contracts(String books) {
        return books.replaceAll(".* prospects, (\\d+) last.*", "$1");
    }

    private String mail(String column) {
        return "SELECT m." + column + " FROM outbox_message m JOIN customer_order o ON o.customer_id = m.customer_id"
                + " WHERE o.id = " + order + " AND m.purpose = 'ORDER_CONFIRMED'";
    }

    /** Time passes: what is to be tried later is tried now, and a dead dispatcher's claim has run out. */
    private void soon() throws Exception {
        database.change("UPDATE outbox_message SET next_attempt_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR,"
                + " claimed_at = claimed_at - INTERVAL 1 HOUR WHERE status IN ('WAITING', 'FAILED')");
    }
}
