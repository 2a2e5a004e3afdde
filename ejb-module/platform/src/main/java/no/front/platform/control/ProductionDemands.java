package no.front.platform.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the application demands of its settings outside demo, whichever server runs it: none of the openings that only a
 * demo may have, and a way for one-time codes to a phone (ACC-2). The launcher asks for more, but a full server is started
 * without it.
 *
 * @param smsLink setting {@code front.sms.link}, "" for none
 * @param numberKey setting {@code front.number.key}, "" for none
 */
public record ProductionDemands(
        boolean demo,
        String smsLink,
        String numberKey,
        boolean movableClock,
        boolean readableOutbox,
        boolean loopbackCallbacks) {

    private static final int LEAST_KEY = 32;

    /** Every problem as a sentence that names the setting; empty when the application may start. A demo may always. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (demo) {
            return problems;
        }
        if (smsLink.isBlank()) {
            problems.add("One-time codes need a way to a phone: set FRONT_SMS_LINK.");
        } else if (isSimulator()) {
            problems.add("FRONT_SMS_LINK is the simulator, which sends nothing: name the real link.");
        }
        if (numberKey.strip().length() < LEAST_KEY) {
            problems.add(
                    "What stays of deleted telephone numbers needs a key: set FRONT_NUMBER_KEY to 32 characters or more.");
        }
        if (movableClock) {
            problems.add("The business clock must not be movable: set FRONT_MOVABLE_CLOCK=false.");
        }
        if (readableOutbox) {
            problems.add("Codes must not be readable in the outbox: set FRONT_READABLE_OUTBOX=false.");
        }
        if (loopbackCallbacks) {
            problems.add("Callbacks must not reach this machine: set FRONT_LOOPBACK_CALLBACKS=false.");
        }
        return problems;
    }

    private boolean isSimulator() {
        String link = smsLink.strip().toLowerCase(Locale.ROOT);
        return link.equals(DemoSmsLink.NAME) || link.contains("simulator");
    }
}
