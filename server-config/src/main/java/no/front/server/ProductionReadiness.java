package no.front.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What keeps a server from being started outside demo: the openings that only a demo may have, and the lack of what real users need.
 * All that is wrong is told at once, so that nobody has to start five times to learn five things.
 */
final class ProductionReadiness {

    private static final int LEAST_KEY = 32;
    private final Settings settings;
    private final List<String> problems = new ArrayList<>();

    private ProductionReadiness(Settings settings) {
        this.settings = settings;
    }

    /** Every problem as a sentence that names the setting; empty when the server may start. A demo may always. */
    static List<String> problems(Settings settings) {
        return settings.demo() ? List.of() : new ProductionReadiness(settings).collect();
    }

    private List<String> collect() {
        refuse(
                settings.is(Settings.MOVABLE_CLOCK),
                "The business clock must not be movable: set FRONT_MOVABLE_CLOCK=false.");
        refuse(
                settings.is(Settings.READABLE_OUTBOX),
                "Codes must not be readable in the outbox: set FRONT_READABLE_OUTBOX=false.");
        refuse(
                settings.is(Settings.LOOPBACK_CALLBACKS),
                "Callbacks must not reach this machine: set FRONT_LOOPBACK_CALLBACKS=false.");
        refuse(
                isLoopback(settings.get(Settings.REGISTER_URL)),
                "The business register is on this machine, so it is a simulator: set FRONT_REGISTER_URL to the real one.");
        refuse(
                settings.get(Settings.CREDIT_URL).isEmpty()
                        || settings.get(Settings.CREDIT_USER).isEmpty()
                        || settings.get(Settings.CREDIT_PASSWORD).isEmpty(),
                "Credit checks need a bureau: set FRONT_CREDIT_URL, FRONT_CREDIT_USER and FRONT_CREDIT_PASSWORD.");
        refuse(
                isLoopback(settings.get(Settings.CREDIT_URL)),
                "The credit bureau is on this machine, so it is a simulator: set FRONT_CREDIT_URL to the real one.");
        refuse(
                isLoopback(settings.get(Settings.RECEIVERS_URL)),
                "The directory of EHF receivers is on this machine, so it is a simulator: set FRONT_RECEIVERS_URL to the real one.");
        refuse(
                isLoopback(settings.get(Settings.EHF_URL)),
                "The EHF access point is on this machine, so it is a simulator: set FRONT_EHF_URL to the real one.");
        refuse(
                settings.get(Settings.RECEIVERS_URL).isEmpty()
                        || settings.get(Settings.EHF_URL).isEmpty()
                        || settings.get(Settings.EHF_KEY).isEmpty(),
                "Invoices by EHF need a directory of receivers and an access point: set FRONT_RECEIVERS_URL, FRONT_EHF_URL and FRONT_EHF_KEY.");
        refuse(
                isLoopback(settings.get(Settings.INDEX_URL)),
                "The price index is on this machine, so it is a simulator: set FRONT_INDEX_URL to the real one.");
        refuse(
                settings.get(Settings.MAIL_HOST).isEmpty(),
                "Invitations and links need a mail server: set FRONT_MAIL_HOST.");
        refuse(settings.get(Settings.SMS_LINK).isEmpty(), "One-time codes need a way to a phone: set FRONT_SMS_LINK.");
        refuse(
                isSimulator(settings.get(Settings.SMS_LINK)),
                "FRONT_SMS_LINK is the simulator, which sends nothing: name the real link.");
        refuse(
                settings.get(Settings.NUMBER_KEY).length() < LEAST_KEY,
                "What stays of deleted telephone numbers needs a key: set FRONT_NUMBER_KEY to 32 characters or more.");
        URI url = uri(settings.get(Settings.PUBLIC_URL));
        refuse(
                url == null || !"https".equalsIgnoreCase(url.getScheme()) || isLoopback(url.toString()),
                "Users must reach the server by TLS: set FRONT_PUBLIC_URL to the https address they use.");
        refuse(
                !settings.get(Settings.HTTPS_PORT).isEmpty()
                        && settings.get(Settings.TLS_KEYSTORE).isEmpty(),
                "FRONT_HTTPS_PORT is set, but no certificate: set FRONT_TLS_KEYSTORE and FRONT_TLS_KEYSTORE_PASSWORD.");
        return List.copyOf(problems);
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            problems.add(sentence);
        }
    }

    private static boolean isSimulator(String link) {
        return link.toLowerCase(Locale.ROOT).contains("simulator");
    }

    private static URI uri(String text) {
        try {
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Only names and addresses that are this machine by themselves; nothing is looked up. */
    private static boolean isLoopback(String url) {
        URI uri = uri(url);
        if (uri == null || uri.getHost() == null) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        if (!host.matches("\\[.*]|[0-9.]+")) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
