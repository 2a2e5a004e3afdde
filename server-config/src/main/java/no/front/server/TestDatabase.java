package no.front.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests: one MariaDB for each test run (each virtual machine), in a throw-away directory under {@code target/}, on a free
 * port, without waiting for the disk; in it as many schemas as the tests like, each freshly migrated.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedMariaDb server;

    private TestDatabase() {}

    /** An empty schema of its own. */
    public static synchronized Database empty() {
        Database created = server().database().named("front_test_" + COUNT.incrementAndGet());
        try (var connection = server().database().asMigrator();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE `" + created.name() + "`");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return created;
    }

    /** A schema of its own with the scripts of that directory, and with the rights that belong to them. */
    public static Database migrated(Path scripts) {
        Database database = empty();
        Migration.runScripts(database, scripts);
        return database;
    }

    private static EmbeddedMariaDb server() {
        if (server == null) {
            Path dir = Path.of(
                    "target",
                    "test-database",
                    Long.toString(ProcessHandle.current().pid()));
            try {
                Files.createDirectories(dir);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            EmbeddedMariaDb started =
                    EmbeddedMariaDb.start(dir.resolve("mariadb"), 0, EmbeddedMariaDb.Tuning.THROW_AWAY, "128M");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, dir), "stop-test-database"));
            server = started;
        }
        return server;
    }

    private static void stop(EmbeddedMariaDb started, Path dir) {
        started.close();
        try {
            Trees.delete(dir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
