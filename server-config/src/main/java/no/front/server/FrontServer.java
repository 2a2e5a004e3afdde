package no.front.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import no.front.server.simulator.AccessPointSimulator;
import no.front.server.simulator.CreditBureauSimulator;
import no.front.server.simulator.IndexSimulator;
import no.front.server.simulator.ReceiverDirectorySimulator;
import no.front.server.simulator.RegisterSimulator;
import sun.misc.Signal;

/**
 * The server's life: checks what can be checked, starts the database, brings it up to date, starts the simulators of a demo, boots
 * Payara Micro, deploys the application, and stops it all in the opposite order when the process is told to end.
 *
 * <p>Ends with status 1 and plain words when any of it fails: never a server that runs and answers 404.
 */
public final class FrontServer {
    private final Settings settings;
    private final Path ear;
    private final PrintStream out;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopped;

    private FrontServer(Settings settings, Path ear, PrintStream out) {
        this.settings = settings;
        this.ear = ear;
        this.out = out;
    }

    /** @param args {@code --reset-demo} to begin with fresh demo data, {@code --migrate-only} to do no more than that, and the EAR to run;
     *     without it the one beside the server */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Oslo"));
        Locale.setDefault(Locale.of("nb", "NO"));
        List<String> words = new ArrayList<>(List.of(args));
        boolean reset = words.remove("--reset-demo");
        boolean migrateOnly = words.remove("--migrate-only");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            FrontServer server = new FrontServer(new Settings(System.getenv()), ear(words), out);
            server.stopOnSignal();
            if (migrateOnly) {
                server.migrateOnly();
                return;
            }
            if (reset) {
                server.resetDemo();
            }
            server.startOrStop();
            // without a thread of our own the virtual machine would end with Payara's last one, before the database is
            // stopped
            new CountDownLatch(1).await();
        } catch (StartFailure e) {
            out.println("\nFront can't start.\n" + e.getMessage());
            Runtime.getRuntime().halt(1);
        } catch (Exception e) {
            out.println("\nFront can't start: " + RootCause.of(e));
            Runtime.getRuntime().halt(1);
        }
    }

    /**
     * Shutdown hooks run side by side, Payara's among them, and the database must outlive the application: so the signals are ours, and
     * the process is ended without hooks once all is stopped in order.
     */
    private void stopOnSignal() {
        for (String name : List.of("TERM", "INT", "HUP")) {
            Signal.handle(new Signal(name), signal -> {
                out.println("\nStopping …");
                stop();
                out.println("Stopped.");
                Runtime.getRuntime().halt(0);
            });
        }
    }

    private void startOrStop() throws Exception {
        try {
            start();
        } catch (Exception e) {
            stop();
            throw e;
        }
    }

    private static Path ear(List<String> words) {
        if (!words.isEmpty()) {
            return Path.of(words.get(0)).toAbsolutePath();
        }
        Path home = ServerHome.find();
        Path beside = home.resolve("front.ear");
        return Files.exists(beside)
                ? beside
                : home.resolve("../../../ear/target/front.ear").normalize();
    }

    /** For an application that another server runs: Payara Server does not migrate. */
    private void migrateOnly() {
        Database database = database();
        migrate(database);
        stop();
        out.println("The database is up to date.");
    }

    private void resetDemo() throws IOException {
        if (!settings.demo() || !settings.get(Settings.DB_HOST).isEmpty()) {
            throw new StartFailure("--reset-demo throws data away: it is for a demo with the embedded database only.");
        }
        out.println("Throwing the demo's data away …");
        EmbeddedMariaDb.erase(settings.dataDir().resolve("mariadb"));
    }

    private void start() throws Exception {
        long began = System.nanoTime();
        check();
        Database database = database();
        out.println("Bringing the database up to date …");
        migrate(database);
        if (settings.demo()) {
            new DemoClock(Clock.systemUTC()).begin(database, settings.get(Settings.DEMO_START));
        }
        if (settings.demo() && settings.get(Settings.REGISTER_URL).isEmpty()) {
            RegisterSimulator simulator = keep(RegisterSimulator.start(0));
            settings.compute(Settings.REGISTER_URL, simulator.url());
        } else {
            settings.compute(Settings.REGISTER_URL, "https://data.brreg.no/enhetsregisteret/api");
        }
        if (settings.demo() && settings.get(Settings.CREDIT_URL).isEmpty()) {
            int latency = settings.number(Settings.CREDIT_SIMULATED_MS, 0, 60_000);
            CreditBureauSimulator bureau = keep(CreditBureauSimulator.start(0, latency));
            settings.compute(Settings.CREDIT_URL, bureau.url());
            settings.compute(Settings.CREDIT_NAME, "Demobyrået");
            settings.compute(Settings.CREDIT_USER, CreditBureauSimulator.USER);
            settings.compute(Settings.CREDIT_PASSWORD, CreditBureauSimulator.PASSWORD);
        }
        if (settings.demo() && settings.get(Settings.RECEIVERS_URL).isEmpty()) {
            settings.compute(
                    Settings.RECEIVERS_URL,
                    keep(ReceiverDirectorySimulator.start(0)).url());
        }
        if (settings.demo() && settings.get(Settings.EHF_URL).isEmpty()) {
            settings.compute(
                    Settings.EHF_URL, keep(AccessPointSimulator.start(0)).url());
            settings.compute(Settings.EHF_NAME, "Demoaksesspunktet");
            settings.compute(Settings.EHF_KEY, AccessPointSimulator.KEY);
        }
        if (settings.demo() && settings.get(Settings.INDEX_URL).isEmpty()) {
            // published about the 10th of the next month, in the demo's own time
            DemoClock clock = new DemoClock(Clock.systemUTC());
            IndexSimulator index = keep(IndexSimulator.start(
                    0, () -> YearMonth.from(clock.today(database).minusDays(10)).minusMonths(1)));
            settings.compute(Settings.INDEX_URL, index.url());
        } else {
            settings.compute(Settings.INDEX_URL, "https://data.ssb.no/api/pxwebapi/v2");
        }
        settings.publish();
        out.println("Starting the application …");
        PayaraServer payara = keep(new PayaraServer(settings));
        payara.boot();
        payara.deploy(ear);
        welcome(System.nanoTime() - began);
    }

    private void migrate(Database database) {
        try {
            Migration.run(database, ear);
        } catch (StartFailure e) {
            boolean demo =
                    settings.demo() && database.credentials().migrator().user().equals(Credentials.MIGRATOR);
            throw demo
                    ? new StartFailure(e.getMessage() + "\nTo begin with fresh demo data: ./front run --reset-demo", e)
                    : e;
        }
    }

    private void check() {
        settings.unknown()
                .forEach(name -> out.println("Unknown setting " + name + " is ignored; ./front settings lists all."));
        List<String> problems = ProductionReadiness.problems(settings);
        if (!problems.isEmpty()) {
            throw new StartFailure("It is set up for production (FRONT_DEMO=false), and not ready for it:\n- "
                    + String.join("\n- ", problems));
        }
        if (!Files.isRegularFile(ear)) {
            throw new StartFailure("The application " + ear + " is missing. Build it with ./front build.");
        }
        Ports.requireFree(settings.get(Settings.HTTP_ADDRESS), settings.port(Settings.HTTP_PORT), Settings.HTTP_PORT);
        if (!settings.get(Settings.HTTPS_PORT).isEmpty()) {
            TlsKeystore.of(settings);
            Ports.requireFree(
                    settings.get(Settings.HTTP_ADDRESS), settings.port(Settings.HTTPS_PORT), Settings.HTTPS_PORT);
        }
        if (settings.get(Settings.DB_HOST).isEmpty()
                && !settings.get(Settings.DB_PORT).isEmpty()) {
            Ports.requireFree("127.0.0.1", settings.port(Settings.DB_PORT), Settings.DB_PORT);
        }
    }

    private Database database() {
        if (settings.get(Settings.DB_HOST).isEmpty()) {
            out.println("Starting the embedded MariaDB …");
            int port = settings.get(Settings.DB_PORT).isEmpty() ? 0 : settings.port(Settings.DB_PORT);
            Database embedded = keep(EmbeddedMariaDb.start(
                            settings.dataDir().resolve("mariadb"),
                            port,
                            EmbeddedMariaDb.Tuning.SAFE,
                            settings.get(Settings.DB_MEMORY)))
                    .database();
            settings.compute(Settings.DB_HOST, embedded.host());
            settings.compute(Settings.DB_PORT, Integer.toString(embedded.port()));
            settings.compute(
                    Settings.DB_PASSWORD, embedded.credentials().application().password());
            settings.compute(
                    Settings.DB_ERASER_PASSWORD, embedded.credentials().eraser().password());
            return embedded;
        }
        settings.compute(Settings.DB_PORT, "3306");
        Database existing = new Database(
                settings.get(Settings.DB_HOST),
                settings.port(Settings.DB_PORT),
                settings.get(Settings.DB_NAME),
                new Credentials(
                        account(Settings.DB_MIGRATOR_USER, Settings.DB_MIGRATOR_PASSWORD),
                        account(Settings.DB_USER, Settings.DB_PASSWORD),
                        account(Settings.DB_ERASER_USER, Settings.DB_ERASER_PASSWORD)));
        existing.requireReachable();
        return existing;
    }

    private Credentials.Account account(String user, String password) {
        return new Credentials.Account(settings.get(user), settings.get(password));
    }

    private void welcome(long nanos) {
        String url = settings.get(Settings.PUBLIC_URL);
        out.println();
        out.println("Front is ready after " + nanos / 1_000_000_000 + " s.");
        out.println("  Back office      " + url + "/backoffice/");
        out.println("  Customer portal  " + url + "/");
        out.println("  API              " + url + "/api/v1/");
        if (settings.demo()) {
            out.println();
            out.println("Demo sign-ins:");
            EarFile.demoSignIns(ear).forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println("Stop it with Ctrl-C. All data stays.");
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        if (stopped) {
            stop(part);
            throw new StartFailure("Stopped while starting.");
        }
        running.push(part);
        return part;
    }

    private synchronized void stop() {
        stopped = true;
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            out.println(part.getClass().getSimpleName() + " did not stop cleanly: " + RootCause.of(e));
        }
    }
}
