package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.platform.boundary.SmsLink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the SMS link: the one that the setting names; in a demo without any setting the simulator. */
@ApplicationScoped
public class SmsLinks {

    @Inject
    @Any
    Instance<SmsLink> links;

    @Inject
    @ConfigProperty(name = "front.sms.link")
    Optional<String> chosen;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    public Optional<SmsLink> chosen() {
        String name = chosen.orElse(demo ? DemoSmsLink.NAME : "");
        if (name.equals(DemoSmsLink.NAME) && !demo) {
            return Optional.empty();
        }
        return links.stream().filter(link -> link.name().equals(name)).findFirst();
    }
}
