package no.front.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers. Says no within three seconds when it doesn't, also when the pool waits for a connection
 * much longer: asked aside, and only once at a time, so that a lost database does not eat up threads. (The server looks for
 * health checks and metrics in an EAR only if one of its WARs has a JAX-RS resource; the API has.)
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final long PATIENCE_SECONDS = 3;

    @Inject
    HealthStore store;

    @Resource
    ManagedExecutorService executor;

    private final AtomicReference<Future<Boolean>> asking = new AtomicReference<>();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        Future<Boolean> question =
                asking.updateAndGet(last -> last == null || last.isDone() ? executor.submit(store::answers) : last);
        try {
            return question.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
