package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.SmsLink;

/** Simulator of an SMS link, in demo mode only: takes everything; what was sent is read in the outbox. */
@ApplicationScoped
public class DemoSmsLink implements SmsLink {

    static final String NAME = "demo";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void send(Msisdn recipient, String text, String reference) {
        // taken; the outbox page shows it
    }
}
