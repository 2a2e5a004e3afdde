package no.front.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Version 1 of the API. Its resources are listed, so that nothing becomes public by lying on the class path. */
@ApplicationPath("/v1")
@OpenAPIDefinition(info = @Info(title = "Front API", version = "1"))
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                StatusResource.class,
                AccountResource.class,
                UsageResource.class,
                PremiumResource.class,
                ProblemMapper.class);
    }
}
