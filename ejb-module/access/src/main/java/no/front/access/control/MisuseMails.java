package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.MisuseGround;
import no.front.customer.entity.Customer;
import no.front.kernel.Formats;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is sent when a user reports a lost password or suspected misuse (ACC-11). Subjects hold no word of a customer's. */
@Dependent
public class MisuseMails {

    private static final String COMPONENT = "access";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** The way to report it, for somebody who isn't signed in. @param token of the link */
    public void way(CustomerUser user, String token, Instant until) {
        send(
                user,
                "way",
                OptionalLong.empty(),
                true,
                user.name(),
                home() + "report-misuse?token=" + token,
                at(user, until));
    }

    /** The access is shut; a new password opens it. @param token of the link to set it by */
    public void shut(CustomerUser user, String token, Instant until) {
        send(
                user,
                "shut",
                OptionalLong.empty(),
                true,
                user.name(),
                home() + "set-password?token=" + token,
                at(user, until),
                home() + "forgot-password");
    }

    /** Tells an administrator of one of the user's organisations. */
    public void told(CustomerUser administrator, Customer customer, CustomerUser user, MisuseGround ground) {
        send(
                administrator,
                "told." + ground.name().toLowerCase(Locale.ROOT),
                OptionalLong.of(customer.id()),
                false,
                administrator.name(),
                user.name(),
                customer.name(),
                home());
    }

    private void send(CustomerUser to, String text, OptionalLong customer, boolean confidential, Object... arguments) {
        outbox.mail(new Draft(
                to.email().toString(),
                wording.text(COMPONENT, to.language(), "misuse." + text + ".subject"),
                wording.text(COMPONENT, to.language(), "misuse." + text + ".body", arguments),
                to.language(),
                customer,
                "MISUSE",
                confidential));
    }

    private String home() {
        return publicUrl.replaceAll("/+$", "") + "/";
    }

    private static String at(CustomerUser user, Instant moment) {
        return Formats.in(user.language().locale()).dateTime(moment);
    }
}
