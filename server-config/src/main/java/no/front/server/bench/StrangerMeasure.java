package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whether a stranger learns by the clock who is a user (ACC-6): the same form is sent for somebody who is one, for nobody, for somebody
 * locked and for somebody with the right password of a locked account, by turns in an order of chance, so that whatever else the machine
 * does meets all alike. Each try comes from an address of its own and a user name is forgiven before each, so that no wait is measured.
 */
final class StrangerMeasure {

    private static final int WARM_UP = 20;
    private static final String KNOWN = "dag.knutsen@fjordvik-reisebyra.example";
    private static final String LOCKED = "anne.foss@fjordvik-reiser.example";
    private static final String PASSWORD = "front-demo-2026";

    /** Who is tried. */
    private enum Who {
        KNOWN_USER("known, wrong password", KNOWN, "galt passord her"),
        NOBODY("unknown", "ingen.slik@fjordvik-reisebyra.example", "galt passord her"),
        LOCKED_USER("locked, wrong password", LOCKED, "galt passord her"),
        LOCKED_RIGHT("locked, right password", LOCKED, PASSWORD);

        private final String title;
        private final String email;
        private final String password;

        Who(String title, String email, String password) {
            this.title = title;
            this.email = email;
            this.password = password;
        }
    }

    /** A form that asks who somebody is. */
    private enum Door {
        SIGN_IN("sign-in", "/sign-in", "enter"),
        FORGOTTEN("lost password", "/forgot-password", "send");

        private final String title;
        private final String path;
        private final String button;

        Door(String title, String path, String button) {
            this.title = title;
            this.path = path;
            this.button = button;
        }
    }

    private final ServerUnderTest server;
    private final Connection connection;
    private final PrintStream out;
    private final Random random = new Random(20_261_123);
    private int address;

    StrangerMeasure(ServerUnderTest server, Connection connection, PrintStream out) {
        this.server = server;
        this.connection = connection;
        this.out = out;
    }

    /** @param tries of each */
    void write(Report report, int tries) throws IOException, InterruptedException, SQLException {
        run("UPDATE customer_user SET status = 'LOCKED' WHERE email_key = '" + LOCKED + "'");
        List<List<String>> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            out.println("Who is a user, by the clock: " + door.title + " …");
            Map<Who, List<Long>> taken = new EnumMap<>(Who.class);
            for (Who who : Who.values()) {
                taken.put(who, new ArrayList<>());
            }
            measure(door, WARM_UP, new EnumMap<>(taken));
            taken.values().forEach(List::clear);
            measure(door, tries, taken);
            double known = median(taken.get(Who.KNOWN_USER));
            for (Who who : Who.values()) {
                double median = median(taken.get(who));
                rows.add(List.of(
                        door.title,
                        who.title,
                        "" + taken.get(who).size(),
                        figure(median),
                        figure(Latencies.of(taken.get(who)).percentile(95)),
                        String.format(java.util.Locale.ROOT, "%+.1f %%", (median / known - 1) * 100)));
            }
        }
        report.section("Whether the clock tells who is a user")
                .line("Milliseconds; the medians are to lie within 10 % of each other.\n")
                .table(List.of("form", "who", "tries", "median", "p95", "against known"), rows);
        run("UPDATE customer_user SET status = 'ACTIVE' WHERE email_key = '" + LOCKED + "'");
    }

    private static double median(List<Long> nanos) {
        return Latencies.of(nanos).percentile(50);
    }

    private void measure(Door door, int rounds, Map<Who, List<Long>> taken)
            throws IOException, InterruptedException, SQLException {
        List<Who> turns = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            turns.addAll(List.of(Who.values()));
        }
        java.util.Collections.shuffle(turns, random);
        for (Who who : turns) {
            run("DELETE FROM sign_in_counter");
            taken.get(who).add(once(door, who));
        }
    }

    /** From the press of the button to the whole answer, in nanoseconds. */
    private long once(Door door, Who who) throws IOException, InterruptedException {
        Browser browser = new Browser(server.origin(), address());
        Browser.Answer page = browser.get(door.path);
        Form form = Form.with("name=\"form\"", page);
        Map<String, String> typed = new java.util.HashMap<>();
        typed.put(form.named("email"), who.email);
        if (door == Door.SIGN_IN) {
            typed.put(form.named("password"), who.password);
        }
        typed.put(form.button(door.button), "");
        long began = System.nanoTime();
        browser.submit(page, form, typed).require(200, "");
        return System.nanoTime() - began;
    }

    private String address() {
        address++;
        return "198.18." + address / 250 % 250 + "." + (address % 250 + 1);
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
