package no.front.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the state this version of Front needs: first the tables, by the scripts in {@code db/migration} of the
 * persistence jar, then the rights of each account on each table ({@link Grants}). Done by the migrator; the application itself can't
 * change a table. Two nodes that start at once wait for each other.
 */
public final class Migration {
    private static final String SCRIPTS = "db/migration/";

    /** Kept here, or its level would be lost with it: Flyway tells every step, and at a start only what is wrong is wanted. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Migration() {}

    /** Migrates with the scripts of the persistence jar inside the EAR's {@code lib/}. */
    public static void run(Database database, Path ear) {
        Path scripts = null;
        try {
            scripts = Files.createTempDirectory("front-migration");
            extract(ear, scripts);
            runScripts(database, scripts);
        } catch (IOException e) {
            throw new StartFailure("The database scripts in " + ear + " can't be read: " + e.getMessage(), e);
        } finally {
            deleteQuietly(scripts);
        }
    }

    /**
     * Migrates with the scripts of a directory.
     *
     * @return how many scripts were new
     * @throws StartFailure if one fails; what went before it stays
     */
    public static int runScripts(Database database, Path scripts) {
        try {
            int executed = Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(new MigratorSource(database))
                    .locations("filesystem:" + scripts)
                    .placeholderReplacement(false)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            try (Connection connection = database.asMigrator()) {
                new Grants(
                                connection,
                                accountOf(database, database.credentials().application()),
                                accountOf(database, database.credentials().eraser()))
                        .give();
            }
            return executed;
        } catch (FlywayException | SQLException e) {
            throw new StartFailure("The database could not be brought up to date: " + e.getMessage(), e);
        }
    }

    /** The account as the database knows it, which with an existing database may be bound to any host pattern. */
    private static String accountOf(Database database, Credentials.Account account) throws SQLException {
        try (Connection connection = database.withoutSchema(account);
                var rows = connection.createStatement().executeQuery("SELECT CURRENT_USER()")) {
            rows.next();
            String[] parts = rows.getString(1).split("@", 2);
            return "'" + parts[0] + "'@'" + parts[1] + "'";
        } catch (SQLException e) {
            throw new StartFailure("The database account " + account + " can't sign in: " + e.getMessage(), e);
        }
    }

    private static void extract(Path ear, Path into) throws IOException {
        try (InputStream jar = EarFile.persistenceJar(ear)) {
            extractScripts(jar, into);
        }
    }

    private static void extractScripts(InputStream jar, Path into) throws IOException {
        ZipInputStream inner = new ZipInputStream(jar);
        for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            if (entry.getName().startsWith(SCRIPTS) && !entry.isDirectory()) {
                Path script = into.resolve(entry.getName().substring(SCRIPTS.length()))
                        .normalize();
                if (!script.startsWith(into)) {
                    throw new IOException("a name that leads outside: " + entry.getName());
                }
                Files.createDirectories(script.getParent());
                Files.copy(inner, script);
            }
        }
    }

    private static void deleteQuietly(Path scripts) {
        if (scripts != null) {
            try {
                Trees.delete(scripts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
