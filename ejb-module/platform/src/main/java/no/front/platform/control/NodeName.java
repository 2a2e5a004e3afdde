package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this running server calls itself in claims: its configured name and a mark of this start, because a restarted server
 * is another holder than the one that died.
 */
@ApplicationScoped
public class NodeName {

    private final String start = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    @ConfigProperty(name = "front.node", defaultValue = "front-1")
    String configured;

    public String value() {
        return configured + "/" + start;
    }
}
