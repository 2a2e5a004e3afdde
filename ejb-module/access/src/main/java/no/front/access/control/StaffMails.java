package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.access.entity.StaffUser;
import no.front.kernel.Formats;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What staff are sent: links by mail, codes by SMS. All confidential: nobody else sees the content, and it is erased. */
@Dependent
public class StaffMails {

    private static final String COMPONENT = "access";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** @param token of the link */
    public void invitation(StaffUser user, String token, Instant until) {
        link(
                user,
                "invitation",
                "INVITATION",
                token,
                Formats.in(user.language().locale()).dateTime(until));
    }

    public void reset(StaffUser user, String token, Instant until) {
        link(
                user,
                "reset",
                "PASSWORD_RESET",
                token,
                Formats.in(user.language().locale()).dateTime(until));
    }

    private void link(StaffUser user, String text, String purpose, String token, String until) {
        String address = publicUrl.replaceAll("/+$", "") + "/backoffice/set-password?token=" + token;
        outbox.mail(new Draft(
                user.email().toString(),
                wording.text(COMPONENT, user.language(), text + ".subject"),
                wording.text(COMPONENT, user.language(), text + ".body", user.name(), address, until, user.email()),
                user.language(),
                OptionalLong.empty(),
                purpose,
                true));
    }

    /** Tells that the password was changed, so that somebody who didn't do it learns of it. */
    public void passwordChanged(StaffUser user) {
        notice(user, "changed", "PASSWORD_CHANGED");
    }

    /** Tells that codes go to another number from now on: it is the second factor of a reset. */
    public void mobileChanged(StaffUser user) {
        notice(user, "mobile", "MOBILE_CHANGED");
    }

    private void notice(StaffUser user, String text, String purpose) {
        outbox.mail(new Draft(
                user.email().toString(),
                wording.text(COMPONENT, user.language(), text + ".subject"),
                wording.text(COMPONENT, user.language(), text + ".body", user.name()),
                user.language(),
                OptionalLong.empty(),
                purpose,
                false));
    }

    public void code(StaffUser user, String code, long minutes) {
        outbox.sms(new Draft(
                user.mobile().e164(),
                "",
                wording.text(COMPONENT, user.language(), "code.sms", code, minutes),
                user.language(),
                OptionalLong.empty(),
                "CODE",
                true));
    }
}
