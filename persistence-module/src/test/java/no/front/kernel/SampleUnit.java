package no.front.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import no.front.server.Database;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A persistence unit in which {@link Sample}, an entity of the tests, meets the converters of the product: both found by
 * scanning, as in the EAR.
 */
final class SampleUnit implements AutoCloseable {

    private final EntityManagerFactory factory;

    private SampleUnit(EntityManagerFactory factory) {
        this.factory = factory;
    }

    static SampleUnit on(Database database) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(database.url());
        source.setUser(database.credentials().application().user());
        source.setPassword(database.credentials().application().password());
        Properties properties = new Properties();
        properties.setProperty("eclipselink.target-database", UtcMariaDb.class.getName());
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.logging.level", "OFF");
        ClassLoader loader = SampleUnit.class.getClassLoader();
        Map<String, Object> answers = Map.ofEntries(
                Map.entry("getPersistenceUnitName", "sample"),
                Map.entry("getTransactionType", PersistenceUnitTransactionType.RESOURCE_LOCAL),
                Map.entry("getNonJtaDataSource", source),
                Map.entry("getMappingFileNames", List.of()),
                Map.entry("getJarFileUrls", List.of(rootOf(Sample.class))),
                Map.entry("getPersistenceUnitRootUrl", rootOf(Money.class)),
                Map.entry("getManagedClassNames", List.of()),
                Map.entry("excludeUnlistedClasses", false),
                Map.entry("getSharedCacheMode", SharedCacheMode.NONE),
                Map.entry("getValidationMode", ValidationMode.NONE),
                Map.entry("getProperties", properties),
                Map.entry("getClassLoader", loader),
                Map.entry("getNewTempClassLoader", loader));
        PersistenceUnitInfo unit = (PersistenceUnitInfo) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
        return new SampleUnit(new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of()));
    }

    private static URL rootOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            T result = work.apply(manager);
            manager.getTransaction().commit();
            return result;
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
