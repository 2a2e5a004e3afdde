package no.front.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import no.front.platform.boundary.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether Front is up, for those who build against it. */
@Path("status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private static final String VERSION = version();

    /**
     * @param database {@code reachable} or {@code unreachable}
     * @param businessDate the demo's own date, yyyy-mm-dd; absent in production, where it is today
     */
    public record Status(String version, String database, String businessDate) {}

    @Inject
    @Readiness
    Instance<HealthCheck> checks;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    @GET
    @Operation(operationId = "status", summary = "Whether Front is up")
    public Status status() {
        boolean ready = checks.stream()
                .map(HealthCheck::call)
                .allMatch(answer -> answer.getStatus() == HealthCheckResponse.Status.UP);
        String date = demo && ready ? clock.today().toString() : null;
        return new Status(VERSION, ready ? "reachable" : "unreachable", date);
    }

    private static String version() {
        try (InputStream in = StatusResource.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
