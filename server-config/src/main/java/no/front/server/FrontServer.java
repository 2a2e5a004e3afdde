package no.front.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.front.server.simulator.RegisterSimulator;

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

    /** @param args the EAR to run; without it the one beside the server, or the one the build makes */
    public static void main(String[] args) {
        // standard output belongs to the person who started us; the server's own log goes to standard error
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FrontServer server = new FrontServer(new Settings(System.getenv()), ear(args), out);
        Thread stop = new Thread(server::stop, "stop-front");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            server.start();
        } catch (StartFailure e) {
            out.println();
            out.println("Front can't start.");
            out.println(e.getMessage());
            exit();
        } catch (Exception e) {
            out.println();
            out.println("Front can't start: " + RootCause.of(e));
            exit();
        }
    }

    /** The shutdown hook stops what has been started. */
    private static void exit() {
        System.exit(1);
    }

    private static Path ear(String[] args) {
        if (args.length > 0) {
            return Path.of(args[0]).toAbsolutePath();
        }
        Path home = ServerHome.find();
        Path beside = home.resolve("front.ear");
        return Files.exists(beside)
                ? beside
                : home.resolve("../../../ear/target/front.ear").normalize();
    }

    private void start() throws Exception {
        long began = System.nanoTime();
        check();
        Database database = database();
        out.println("Bringing the database up to date …");
        Migration.run(database, ear);
        if (settings.demo() && settings.get(Settings.REGISTER_URL).isEmpty()) {
            RegisterSimulator simulator = keep(RegisterSimulator.start(0));
            settings.compute(Settings.REGISTER_URL, simulator.url());
        } else {
            settings.compute(Settings.REGISTER_URL, "https://data.brreg.no/enhetsregisteret/api");
        }
        settings.publish();
        out.println("Starting the application …");
        PayaraServer payara = keep(new PayaraServer(settings));
        payara.boot();
        payara.deploy(ear);
        welcome(System.nanoTime() - began);
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
