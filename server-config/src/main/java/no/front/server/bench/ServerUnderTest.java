package no.front.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import no.front.server.ServerHome;
import no.front.server.Settings;
import no.front.server.StartFailure;

/**
 * The real server in a process of its own, with production's virtual machine and a database directory that only the measuring uses.
 * Demo mode, so that there is staff to sign in as.
 */
final class ServerUnderTest implements AutoCloseable {
    /** How long the credit bureau takes to answer. */
    static final int BUREAU_MS = 2000;

    private static final Duration START_LIMIT = Duration.ofMinutes(6);

    private final Process process;
    private final URI origin;
    private final int databasePort;
    private final Path data;
    private final Duration untilFirstPage;

    private ServerUnderTest(Process process, URI origin, int databasePort, Path data, Duration untilFirstPage) {
        this.process = process;
        this.origin = origin;
        this.databasePort = databasePort;
        this.data = data;
        this.untilFirstPage = untilFirstPage;
    }

    /** @param flags of the virtual machine; returns when the first page has been answered */
    static ServerUnderTest start(Path ear, Path data, List<String> flags) throws IOException, InterruptedException {
        return start(ear, data, flags, Map.of());
    }

    /** @param settings beside those of measuring */
    static ServerUnderTest start(Path ear, Path data, List<String> flags, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = free();
        int databasePort = free();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(
                List.of("-jar", ServerHome.find().resolve("front-server.jar").toString(), ear.toString()));
        Path log = data.resolve("server.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        // whatever is set for a server of one's own is not for this one, but for the database's memory
        environment.keySet().removeIf(name -> name.startsWith("FRONT_") && !name.equals(Settings.DB_MEMORY));
        environment.put(Settings.DEMO, "true");
        environment.put(Settings.HTTP_PORT, Integer.toString(port));
        environment.put(Settings.DB_PORT, Integer.toString(databasePort));
        environment.put(Settings.DATA_DIR, data.toString());
        // orders come from many addresses, and the credit bureau takes its time
        environment.put(Settings.TRUSTED_PROXIES, "127.0.0.1/32,::1/128");
        environment.put(Settings.CREDIT_SIMULATED_MS, Integer.toString(BUREAU_MS));
        environment.putAll(settings);
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "stop-server"));
        URI origin = URI.create("http://localhost:" + port);
        awaitFirstPage(process, origin, log, began);
        return new ServerUnderTest(process, origin, databasePort, data, Duration.ofNanos(System.nanoTime() - began));
    }

    URI origin() {
        return origin;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the virtual machine to the first page, the database's start included. */
    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** A connection that may do anything to the data: for filling, and for reading the database's counters. */
    Connection database() throws IOException, SQLException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        Properties login = new Properties();
        login.setProperty("user", "front_migrator");
        login.setProperty("password", secrets.getProperty("front_migrator"));
        return new org.mariadb.jdbc.Driver().connect("jdbc:mariadb://127.0.0.1:" + databasePort + "/front", login);
    }

    /** The database's process; it is a child of the server's. */
    long databasePid() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow(() -> new StartFailure("The database's process was not found."));
    }

    /** As a power cut does (kill -9): the server, and its database with it. */
    void kill() throws InterruptedException {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : family) {
            while (one.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    @Override
    public void close() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static void awaitFirstPage(Process process, URI origin, Path log, long began)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        while (true) {
            try {
                // the back office answers while the portal is still deployed
                if (answers(client, origin.resolve("/backoffice/")) && answers(client, origin.resolve("/sign-in"))) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            boolean late = System.nanoTime() - began > START_LIMIT.toNanos();
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || late) {
                throw new StartFailure("The server did not start; its log is " + log + ":\n" + tail(log));
            }
        }
    }

    private static boolean answers(HttpClient client, URI page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
