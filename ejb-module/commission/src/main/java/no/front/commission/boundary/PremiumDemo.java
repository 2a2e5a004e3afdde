package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.commission.control.DemoPremiumFilling;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RunAs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Some months of premium messages to the demo's customers, by the very intake that takes them from Strex. */
@Stateless
@Open("fills an empty demo once, and does nothing ever after")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PremiumDemo {

    @Inject
    DemoPremiumFilling filling;

    @Inject
    RunAs runAs;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Outside of a demo, and in one that has premium services, nothing happens. */
    public void fill() {
        if (demo) {
            runAs.job("demo-data", filling::fill);
        }
    }
}
