package no.front.test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;
import no.front.server.Database;
import no.front.server.TestDatabase;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The persistence unit on a real MariaDB, with the application's own account and every migration applied. Gives stores an
 * {@link #em} like the container's: it belongs to the transaction of the calling thread. A transaction inside another is
 * one of its own, as with REQUIRES_NEW.
 *
 * <pre>{@code
 * try (TestPersistence unit = TestPersistence.fresh()) {
 *     store.em = unit.em();
 *     unit.run(() -> store.add(customer));
 * }
 * }</pre>
 */
public final class TestPersistence implements AutoCloseable {

    private static final Path SCRIPTS = scripts();

    private final Database database;
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager em = (EntityManager) Proxy.newProxyInstance(
            TestPersistence.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
                try {
                    return method.invoke(current(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    private TestPersistence(Database database) {
        this.database = database;
        this.factory = Persistence.createEntityManagerFactory(
                "front",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        asApplication(database),
                        // tests run unwoven, so lazy is eager; it says so for each field
                        "eclipselink.logging.level.metadata",
                        "SEVERE",
                        "eclipselink.session-name",
                        "test-" + System.nanoTime()));
    }

    /** An own, empty, migrated schema. */
    public static TestPersistence fresh() {
        return new TestPersistence(TestDatabase.migrated(SCRIPTS));
    }

    /** A second node on the same schema: its own factory, caches and connections. */
    public TestPersistence secondNode() {
        return new TestPersistence(database);
    }

    public Database database() {
        return database;
    }

    /** What a {@code @PersistenceContext} would be. Works inside {@link #run} and {@link #call} only. */
    public EntityManager em() {
        return em;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Commits what the work did, or rolls it back when it throws. */
    public <T> T call(Supplier<T> work) {
        EntityManager manager = factory.createEntityManager();
        open.get().push(manager);
        try {
            manager.getTransaction().begin();
            T result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            open.get().pop();
            manager.close();
        }
    }

    /** A statement with the migrator's rights, for what tests must arrange behind the application's back. */
    public void sql(String statement) {
        try (var connection = database.asMigrator();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of the first row, as text; null for none. */
    public String value(String query) {
        try (var connection = database.asMigrator();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private EntityManager current() {
        EntityManager manager = open.get().peek();
        if (manager == null) {
            throw new IllegalStateException("no transaction: call it inside run or call");
        }
        return manager;
    }

    private static MariaDbDataSource asApplication(Database database) {
        try {
            MariaDbDataSource source =
                    new MariaDbDataSource(database.url() + "?transactionIsolation=READ-COMMITTED&maxPoolSize=20");
            source.setUser(database.credentials().application().user());
            source.setPassword(database.credentials().application().password());
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path scripts() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path scripts = up.resolve("persistence-module/src/main/resources/db/migration");
            if (scripts.toFile().isDirectory()) {
                return scripts;
            }
        }
        throw new IllegalStateException(
                "no migrations found above " + Path.of("").toAbsolutePath());
    }
}
