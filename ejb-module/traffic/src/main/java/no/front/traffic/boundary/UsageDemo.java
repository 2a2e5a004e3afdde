package no.front.traffic.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RunAs;
import no.front.traffic.control.DemoUsageFilling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Some months of the demo customers' traffic, by the very intake that takes it from sources. */
@Stateless
@Open("fills an empty demo once, and does nothing ever after")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageDemo {

    @Inject
    DemoUsageFilling filling;

    @Inject
    RunAs runAs;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    /** Outside of a demo, and in one that has usage, nothing happens. */
    public void fill() {
        if (demo) {
            runAs.job("demo-data", filling::fill);
        }
    }
}
