package no.front.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import no.front.access.entity.AccessSetting;

/** The one server that the whole suite tests: in demo mode, on free ports, with data under target/. */
public final class RunningServer {

    /** The one peer whose X-Forwarded-For counts; tests that play a proxy connect from there. */
    public static final String TRUSTED_PROXY = "127.0.0.2";

    private static RunningServer instance;
    private static IllegalStateException failure;

    private final ServerProcess process;
    private final OwnDatabase database;

    private RunningServer(Path ear) {
        try {
            Path target = TestDirectory.get();
            Path data = Files.createTempDirectory(target, "data");
            int databasePort = ServerProcess.freePort();
            database = new OwnDatabase(data, databasePort);
            process = ServerProcess.start(
                            ear,
                            data,
                            target.resolve("server.log"),
                            Map.of(
                                    "FRONT_TRUSTED_PROXIES",
                                    TRUSTED_PROXY,
                                    "FRONT_DB_PORT",
                                    String.valueOf(databasePort)))
                    .awaitReady();
            admitOnePlace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All tests together ask for more links and codes within an hour, from one address, than anybody may (ACC-6). */
    private void admitOnePlace() throws IOException {
        try {
            database.change("INSERT INTO setting_value (id, name, value, valid_from, set_at, set_by, reason) VALUES"
                    + " (NEXT VALUE FOR front_id, '" + AccessSetting.REQUESTS_PER_ADDRESS.key()
                    + "', '1000', '2000-01-01', UTC_TIMESTAMP(6), 'Test', 'All tests ask from one address')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it with this EAR unless it runs already. */
    public static synchronized RunningServer with(Path ear) {
        if (failure != null) {
            throw failure;
        }
        if (instance == null) {
            try {
                instance = started(ear);
            } catch (IllegalStateException e) {
                // the other test classes need not wait for the same
                failure = e;
                throw e;
            }
        }
        return instance;
    }

    /** Now and then Payara trips over its own services while it starts, and says so; then it is started once more. */
    private static RunningServer started(Path ear) {
        try {
            return new RunningServer(ear);
        } catch (IllegalStateException e) {
            if (!e.getMessage().contains("Payara Micro is not Running")) {
                throw e;
            }
            return new RunningServer(ear);
        }
    }

    public static synchronized RunningServer get() {
        if (instance == null) {
            throw new IllegalStateException("No test has started the server yet: extend FrontIT.");
        }
        return instance;
    }

    public URI uri(String path) {
        return process.uri(path);
    }

    /** From outside, past all that the application checks. */
    public OwnDatabase database() {
        return database;
    }

    public int port() {
        return process.port();
    }

    public long pid() {
        return process.pid();
    }
}
