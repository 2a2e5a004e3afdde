package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.front.platform.boundary.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page may say about where it stands: demo or not, which business date. */
@Named
@RequestScoped
public class House {

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    public boolean isDemo() {
        return demo;
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
