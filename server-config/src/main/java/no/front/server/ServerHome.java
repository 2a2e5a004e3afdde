package no.front.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The assembled server's directory ({@code server-config/target/server} in the project). */
public final class ServerHome {
    private ServerHome() {}

    /** Found from where these classes lie: in the server's own lib/, or in the module's target/ when tests use them. */
    public static Path find() {
        Path classes;
        try {
            classes = Path.of(ServerHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        Path parent = classes.toAbsolutePath().getParent();
        return Files.isDirectory(parent.resolve("server")) ? parent.resolve("server") : parent.getParent();
    }
}
