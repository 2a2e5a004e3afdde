package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.access.entity.CustomerUser;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is sent when a user changes the own e-mail address. Nothing that the user wrote goes to an address not proven yet. */
@Dependent
public class EmailMails {

    private static final String COMPONENT = "access";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** To the new address. @param token of the link that makes it the own one */
    public void confirm(EmailAddress email, CustomerUser user, String token, Instant until) {
        send(email, user.language(), "confirm", home() + "confirm-email?token=" + token, at(user.language(), until));
    }

    /** To an address that is a user's already: somebody else wanted it. */
    public void taken(EmailAddress email, Language language) {
        send(email, language, "taken", home() + "sign-in");
    }

    /** To the old address, which is told last. @param token of the link that takes it back and shuts the access */
    public void changed(EmailAddress before, CustomerUser user, String token, Instant until) {
        send(
                before,
                user.language(),
                "changed",
                user.name(),
                user.email().masked(),
                home() + "report-misuse?token=" + token,
                at(user.language(), until));
    }

    private void send(EmailAddress to, Language language, String text, Object... arguments) {
        outbox.mail(new Draft(
                to.toString(),
                wording.text(COMPONENT, language, "email." + text + ".subject"),
                wording.text(COMPONENT, language, "email." + text + ".body", arguments),
                language,
                OptionalLong.empty(),
                "EMAIL_CHANGE",
                true));
    }

    private String home() {
        return publicUrl.replaceAll("/+$", "") + "/";
    }

    private static String at(Language language, Instant moment) {
        return Formats.in(language.locale()).dateTime(moment);
    }
}
