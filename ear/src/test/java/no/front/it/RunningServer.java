package no.front.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server under test: the launcher as a user starts it, in demo mode, on free ports, with data under target/. */
public final class RunningServer {

    /** The one peer whose X-Forwarded-For counts; tests that play a proxy connect from there. */
    public static final String TRUSTED_PROXY = "127.0.0.2";

    /** Generous: the machines are shared, and 20 times slower at times. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static RunningServer instance;
    private static IllegalStateException failure;

    private final Process process;
    private final int port;
    private final Path log;
    private final Path data;

    private RunningServer(Path ear) {
        try {
            Path target = Path.of("target").toAbsolutePath();
            data = Files.createTempDirectory(Files.createDirectories(target.resolve("it")), "data");
            log = target.resolve("it/server.log");
            port = freePort();
            Path server =
                    Path.of("../server-config/target/server").toAbsolutePath().normalize();
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            server.resolve("front-server.jar").toString(),
                            ear.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "FRONT_DEMO", "true",
                            "FRONT_HTTP_PORT", String.valueOf(port),
                            "FRONT_DATA_DIR", data.toString(),
                            "FRONT_DB_PORT", String.valueOf(freePort()),
                            "FRONT_TRUSTED_PROXIES", TRUSTED_PROXY));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-server-under-test"));
        waitUntilReady();
    }

    /** Starts it with this EAR unless it runs already. */
    public static synchronized RunningServer with(Path ear) {
        if (failure != null) {
            throw failure;
        }
        if (instance == null) {
            try {
                instance = new RunningServer(ear);
            } catch (IllegalStateException e) {
                // the other test classes need not wait for the same
                failure = e;
                throw e;
            }
        }
        return instance;
    }

    public static synchronized RunningServer get() {
        if (instance == null) {
            throw new IllegalStateException("No test has started the server yet: extend FrontIT.");
        }
        return instance;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public File log() {
        return log.toFile();
    }

    public Path data() {
        return data;
    }

    public void stop() {
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

    /** The launcher says so once the application is deployed; a server that ended says why. */
    private void waitUntilReady() {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        try {
            while (!Files.readString(log).contains("Front is ready")) {
                if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(
                            "The server ended with " + process.exitValue() + ":\n" + Files.readString(log));
                }
                if (System.nanoTime() > limit) {
                    throw new IllegalStateException("The server was not ready in " + START_LIMIT + ", see " + log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
