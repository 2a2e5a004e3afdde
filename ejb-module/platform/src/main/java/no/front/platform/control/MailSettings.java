package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mail server is reached. */
@ApplicationScoped
public class MailSettings {

    private static final String TIMEOUT_MS = "15000";

    @Inject
    @ConfigProperty(name = "front.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "front.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "front.mail.tls", defaultValue = "starttls")
    String tls;

    @Inject
    @ConfigProperty(name = "front.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "front.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "front.mail.from", defaultValue = "front@front.example")
    String from;

    public boolean hasServer() {
        return host.isPresent();
    }

    public String from() {
        return from;
    }

    public String user() {
        return user.orElse("");
    }

    public String password() {
        return password.orElse("");
    }

    /** Properties of the mail session: with timeouts on everything, and no silent fall-back to plain text. */
    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host.orElseThrow());
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        session.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        session.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        session.setProperty("mail.smtp.from", from);
        session.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        session.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        session.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        session.setProperty("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return session;
    }
}
