package no.front.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import no.front.platform.control.ProductionDemands;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the application not start outside demo while it is open like a demo or could send no codes. */
@Singleton
@Startup
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductionCheck {

    private static final Logger LOG = Logger.getLogger(ProductionCheck.class.getName());

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "front.sms.link", defaultValue = " ")
    String smsLink;

    @Inject
    @ConfigProperty(name = "front.number.key", defaultValue = " ")
    String numberKey;

    @Inject
    @ConfigProperty(name = "front.movable.clock", defaultValue = "false")
    boolean movableClock;

    @Inject
    @ConfigProperty(name = "front.readable.outbox", defaultValue = "false")
    boolean readableOutbox;

    @Inject
    @ConfigProperty(name = "front.loopback.callbacks", defaultValue = "false")
    boolean loopbackCallbacks;

    @PostConstruct
    void check() {
        List<String> problems = new ProductionDemands(
                        demo, smsLink, numberKey, movableClock, readableOutbox, loopbackCallbacks)
                .problems();
        if (!problems.isEmpty()) {
            problems.forEach(LOG::severe);
            throw new IllegalStateException(
                    "It is set up for production (FRONT_DEMO is not true), and not ready for it: "
                            + String.join(" ", problems));
        }
    }
}
