package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationIT {
    private static final String FIRST = """
            CREATE TABLE customer (id BIGINT PRIMARY KEY, name VARCHAR(40));
            CREATE TABLE entry (id BIGINT PRIMARY KEY, action VARCHAR(40)) COMMENT = 'append-only; expirable';
            CREATE TABLE entry_value (id BIGINT PRIMARY KEY, before_value VARCHAR(40), after_value VARCHAR(40), field VARCHAR(40))
              COMMENT = 'append-only; erasable(before_value, after_value)';
            CREATE SEQUENCE customer_id START WITH 1000;
            CREATE VIEW names AS SELECT name FROM customer;
            """;

    @TempDir
    Path scripts;

    private Database database;

    @BeforeEach
    void migrate() throws IOException {
        Files.writeString(scripts.resolve("V1__first.sql"), FIRST);
        database = TestDatabase.migrated(scripts);
    }

    @Test
    @DisplayName("ACC-8 the application's account can add to an append-only table but never change or delete")
    void appendOnly() throws SQLException {
        try (Connection app = database.asApplication()) {
            run(app, "INSERT INTO entry VALUES (1, 'CUSTOMER_REGISTERED')");
            run(app, "SELECT * FROM entry");
            denied(app, "UPDATE entry SET action = 'NOTHING'");
            denied(app, "DELETE FROM entry");
            denied(app, "TRUNCATE TABLE entry");
            denied(app, "REPLACE INTO entry VALUES (1, 'NOTHING')");
            denied(app, "INSERT INTO entry VALUES (1, 'x') ON DUPLICATE KEY UPDATE action = 'NOTHING'");
            denied(app, "DROP TABLE entry");
            denied(app, "ALTER TABLE entry COMMENT = ''");
            denied(app, "CREATE TRIGGER t BEFORE INSERT ON entry FOR EACH ROW SET NEW.action = 'x'");
            denied(app, "GRANT UPDATE ON entry TO CURRENT_USER()");
            denied(app, "UPDATE flyway_schema_history SET success = 0");
        }
    }

    @Test
    @DisplayName("ACC-8 the application's account works freely with the other tables, sequences and views")
    void others() throws SQLException {
        try (Connection app = database.asApplication()) {
            run(app, "INSERT INTO customer VALUES (NEXT VALUE FOR customer_id, 'Fjordvik AS')");
            run(app, "UPDATE customer SET name = 'Fjordvik ASA'");
            run(app, "SELECT * FROM names");
            run(app, "DELETE FROM customer");
            run(app, "SELECT version FROM flyway_schema_history");
        }
    }

    @Test
    @DisplayName(
            "ACC-8 the retention job's account erases the named columns and deletes expirable rows, and nothing else")
    void eraser() throws SQLException {
        try (Connection app = database.asApplication()) {
            run(app, "INSERT INTO entry_value VALUES (1, 'Oslo', 'Bergen', 'city')");
        }
        try (Connection eraser = database.asEraser()) {
            run(eraser, "UPDATE entry_value SET before_value = NULL, after_value = NULL WHERE id = 1");
            run(eraser, "DELETE FROM entry");
            denied(eraser, "UPDATE entry_value SET field = 'other'");
            denied(eraser, "DELETE FROM entry_value");
            denied(eraser, "INSERT INTO entry_value VALUES (2, '', '', '')");
            denied(eraser, "UPDATE entry SET action = 'NOTHING'");
            denied(eraser, "SELECT * FROM customer");
        }
    }

    @Test
    @DisplayName("ACC-8 a table that becomes append-only loses the rights it had; migrating again changes nothing")
    void later() throws IOException, SQLException {
        Files.writeString(
                scripts.resolve("V2__later.sql"),
                "ALTER TABLE customer COMMENT = 'append-only';"
                        + " ALTER TABLE entry_value COMMENT = 'append-only; erasable(before_value)';");
        assertEquals(1, Migration.runScripts(database, scripts));
        assertEquals(0, Migration.runScripts(database, scripts));
        try (Connection app = database.asApplication();
                Connection eraser = database.asEraser()) {
            denied(app, "DELETE FROM customer");
            run(eraser, "UPDATE entry_value SET before_value = NULL");
            denied(eraser, "UPDATE entry_value SET after_value = NULL");
        }
    }

    @Test
    @DisplayName("A script that fails is named, with the database's own words")
    void failing() throws IOException {
        Files.writeString(scripts.resolve("V2__broken.sql"), "CREATE TABLE broken (id NONSENSE);");
        StartFailure failure = assertThrows(StartFailure.class, () -> Migration.runScripts(database, scripts));
        assertTrue(failure.getMessage().contains("V2__broken.sql"), failure.getMessage());
    }

    @Test
    @DisplayName("The scripts are found in the persistence jar inside the EAR")
    void insideEar() throws IOException, SQLException {
        Path ear = scripts.resolve("front.ear");
        try (OutputStream file = Files.newOutputStream(ear);
                ZipOutputStream outer = new ZipOutputStream(file)) {
            outer.putNextEntry(new ZipEntry("lib/no.front-front-persistence-1.0.jar"));
            ZipOutputStream jar = new ZipOutputStream(outer);
            jar.putNextEntry(new ZipEntry("db/migration/V1__first.sql"));
            jar.write(FIRST.getBytes(StandardCharsets.UTF_8));
            jar.finish();
        }
        Database fresh = TestDatabase.empty();
        Migration.run(fresh, ear);
        try (Connection app = fresh.asApplication()) {
            run(app, "SELECT * FROM customer");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void denied(Connection connection, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(connection, sql), sql);
        assertTrue(refused.getMessage().toLowerCase(java.util.Locale.ROOT).contains("denied"), refused.getMessage());
    }
}
