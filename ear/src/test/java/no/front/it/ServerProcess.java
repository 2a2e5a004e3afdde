package no.front.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own, as a user starts it. */
public final class ServerProcess {

    /** Generous: the machines are shared, and 20 times slower at times. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final int SIGTERM_EXIT = 60;

    private final Process process;
    private final int port;
    private final Path log;

    private ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-server-under-test"));
    }

    /**
     * Begins to start; does not wait.
     *
     * @param data where it keeps its data
     * @param log where its output goes
     * @param settings on top of the demo's
     */
    public static ServerProcess start(Path ear, Path data, Path log, Map<String, String> settings) {
        try {
            Files.createDirectories(log.getParent());
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
            builder.environment().keySet().removeIf(name -> name.startsWith("FRONT_"));
            builder.environment().put("FRONT_DEMO", "true");
            builder.environment().put("FRONT_HTTP_PORT", String.valueOf(freePort()));
            builder.environment().put("FRONT_DATA_DIR", data.toString());
            builder.environment().putAll(settings);
            int port = Integer.parseInt(builder.environment().get("FRONT_HTTP_PORT"));
            return new ServerProcess(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher says so once the application is deployed; a server that ended says why. */
    public ServerProcess awaitReady() {
        long limit = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!output().contains("Front is ready")) {
                if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The server ended with " + process.exitValue() + ":\n" + output());
                }
                if (System.nanoTime() > limit) {
                    throw new IllegalStateException("The server was not ready in " + LIMIT + ", see " + log);
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return this;
    }

    /** Its exit code, once it has ended by itself. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server has not ended in " + LIMIT + ", see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** As Ctrl-C does; by force if it does not end in a minute. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(SIGTERM_EXIT, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** As a power cut does (kill -9). */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** The process and everything it started. */
    public List<ProcessHandle> family() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(process.toHandle()),
                        process.toHandle().descendants())
                .toList();
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
