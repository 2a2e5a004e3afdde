package no.front.server.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.front.server.simulator.RegisterSimulator;

/**
 * Orders that come in whether or not the server keeps up (an open loop): one each 3.6 seconds is 1 000 an hour, each of another
 * company and with a credit check. Meanwhile staff look at them.
 */
final class OrderLoad {
    static final int AN_HOUR = 1000;
    static final int STAFF = 10;

    private static final Duration APART = Duration.ofHours(1).dividedBy(AN_HOUR);
    private static final Duration THOUGHT = Duration.ofSeconds(1);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(30);
    private static final List<String> STAFF_PAGES = List.of(
            "/backoffice/orders", "/backoffice/customers", "/backoffice/start", "/backoffice/credit?tab=CHECKS");

    private final ServerUnderTest server;
    private final Connection connection;
    private final Map<String, ConcurrentLinkedQueue<Long>> samples = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private volatile long timedFrom;

    OrderLoad(ServerUnderTest server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /**
     * What came of it.
     *
     * @param latencies of each press in the form and each page of staff
     * @param checkSeconds from the order to the bureau's answer
     * @param unanswered checks that were still under way half a minute after the last order
     */
    record Result(
            Duration lasted,
            int begun,
            long received,
            Map<String, ConcurrentLinkedQueue<Long>> latencies,
            List<Double> checkSeconds,
            long unanswered,
            List<String> errors,
            Round.Load before,
            Round.Load after) {}

    /**
     * @param warmUp how long what comes in is counted, but not timed
     * @param lasting how long it is timed after that
     */
    Result run(Duration warmUp, Duration lasting) throws IOException, InterruptedException, SQLException {
        long ordersBefore = number("SELECT COUNT(*) FROM customer_order");
        long newestBefore = number("SELECT COALESCE(MAX(id), 0) FROM credit_check");
        FictionalNumbers numbers = new FictionalNumbers(
                Integer.parseInt(RegisterSimulator.MADE_UP) * 10_000 + (int) (ordersBefore * 3 % 8_000));
        List<StaffSession> staff = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            staff.add(StaffSession.signIn(server.origin(), StaffSession.SELLER));
        }
        long from = System.nanoTime();
        timedFrom = from + warmUp.toNanos();
        long until = timedFrom + lasting.toNanos();
        Round.Load before = null;
        int begun = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            staff.forEach(person -> people.submit(() -> look(person, until)));
            while (System.nanoTime() < until) {
                if (before == null && System.nanoTime() >= timedFrom) {
                    before = Round.Load.now(server);
                }
                int who = (int) ordersBefore + begun++;
                String number = numbers.next();
                people.submit(() -> order(number, who));
                TimeUnit.NANOSECONDS.sleep(from + APART.multipliedBy(begun).toNanos() - System.nanoTime());
            }
        }
        Round.Load after = Round.Load.now(server);
        awaitAnswers(newestBefore);
        return new Result(
                lasting,
                begun,
                number("SELECT COUNT(*) FROM customer_order") - ordersBefore,
                samples,
                seconds(newestBefore),
                number("SELECT COUNT(*) FROM credit_check WHERE status = 'PENDING' AND id > " + newestBefore),
                List.copyOf(errors),
                before,
                after);
    }

    private void order(String number, int who) {
        try {
            new OrderForm(server.origin(), number, who, this::sample).order();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            errors.add("order: " + failed);
        }
    }

    private void look(StaffSession person, long until) {
        SplittableRandom random = new SplittableRandom(person.hashCode());
        try {
            while (System.nanoTime() < until) {
                String page = STAFF_PAGES.get(random.nextInt(STAFF_PAGES.size()));
                long began = System.nanoTime();
                try {
                    person.open(page, "<h1");
                    sample("staff: " + page.replaceFirst("/backoffice/", ""), System.nanoTime() - began);
                } catch (InterruptedException e) {
                    throw e;
                } catch (Exception failed) {
                    errors.add(page + ": " + failed);
                }
                TimeUnit.NANOSECONDS.sleep(THOUGHT.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sample(String what, long nanos) {
        if (System.nanoTime() - nanos < timedFrom) {
            return;
        }
        samples.computeIfAbsent(what, first -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    private void awaitAnswers(long newestBefore) throws SQLException, InterruptedException {
        long until = System.nanoTime() + LAST_ANSWERS.toNanos();
        String pending = "SELECT COUNT(*) FROM credit_check WHERE status = 'PENDING' AND id > " + newestBefore;
        while (number(pending) > 0 && System.nanoTime() < until) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private List<Double> seconds(long newestBefore) throws SQLException {
        List<Double> seconds = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT TIMESTAMPDIFF(MICROSECOND, requested_at, checked_at) / 1e6"
                                + " FROM credit_check WHERE checked_at IS NOT NULL AND id > " + newestBefore)) {
            while (rows.next()) {
                seconds.add(rows.getDouble(1));
            }
        }
        return seconds;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
