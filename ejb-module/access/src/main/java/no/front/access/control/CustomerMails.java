package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import no.front.access.entity.CredentialOffer;
import no.front.access.entity.CustomerUser;
import no.front.contract.entity.Person;
import no.front.customer.entity.Customer;
import no.front.kernel.Formats;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What customers' users and technical contacts are sent: links by mail, codes by SMS. Those are confidential: nobody else
 * sees the content, and it is erased. Subjects hold no word that a customer has written, so that nobody writes mail headers
 * by a name.
 */
@Dependent
public class CustomerMails {

    private static final String COMPONENT = "access";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** @param token of the link */
    public void invitation(CustomerUser user, Customer customer, String token, Instant until) {
        String body = text(
                user.language(),
                "user.invitation.body",
                user.name(),
                customer.name(),
                address("invitation", token),
                moment(user.language(), until),
                user.email());
        send(user, "user.invitation", "USER_INVITATION", body, OptionalLong.of(customer.id()), true);
    }

    /** Somebody who has a user already belongs to one more organisation. */
    public void joined(CustomerUser user, Customer customer) {
        String body = text(user.language(), "user.joined.body", user.name(), customer.name(), home());
        send(user, "user.joined", "USER_JOINED", body, OptionalLong.of(customer.id()), false);
    }

    /** CON-5: the orderer learns who was invited. */
    public void told(Person orderer, Language language, Customer customer, String administrator) {
        outbox.mail(new Draft(
                orderer.email().toString(),
                text(language, "user.told.subject"),
                text(language, "user.told.body", orderer.name(), customer.name(), administrator),
                language,
                OptionalLong.of(customer.id()),
                "USER_TOLD",
                false));
    }

    /** Invited by the organisation's own administrators. @param token of the link */
    public void invited(CustomerUser user, Customer customer, String token, Instant until) {
        String body = text(
                user.language(),
                "user.invited.body",
                user.name(),
                customer.name(),
                address("invitation", token),
                moment(user.language(), until),
                user.email());
        send(user, "user.invitation", "USER_INVITATION", body, OptionalLong.of(customer.id()), true);
    }

    /** What an administrator of the organisation did with somebody's access there. */
    public enum Turn {
        ROLE,
        LOCKED,
        UNLOCKED,
        REMOVED
    }

    public void turned(CustomerUser user, Customer customer, Turn turn) {
        String key = "user.turned." + turn.name().toLowerCase(Locale.ROOT);
        String body = text(user.language(), key, user.name(), customer.name(), home());
        send(user, "user.turned", "USER_ACCESS", body, OptionalLong.of(customer.id()), false);
    }

    /** Tells an administrator that there is one more or one less, and who did it. */
    public void administratorsChanged(CustomerUser user, Customer customer, String who, String by) {
        String body = text(user.language(), "user.administrators.body", user.name(), customer.name(), who, by, home());
        send(user, "user.administrators", "USER_ACCESS", body, OptionalLong.of(customer.id()), false);
    }

    public void reset(CustomerUser user, String token, Instant until) {
        String body = text(
                user.language(),
                "user.reset.body",
                user.name(),
                address("set-password", token),
                moment(user.language(), until));
        send(user, "user.reset", "PASSWORD_RESET", body, OptionalLong.empty(), true);
    }

    /** Tells that the password was changed, so that somebody who didn't do it learns of it. */
    public void passwordChanged(CustomerUser user) {
        String body = text(user.language(), "user.changed.body", user.name(), report());
        send(user, "user.changed", "PASSWORD_CHANGED", body, OptionalLong.empty(), false);
    }

    /** Tells that codes go to another number from now on: it is the second factor of a reset. */
    public void mobileChanged(CustomerUser user) {
        String body = text(
                user.language(), "user.mobile.body", user.name(), user.mobile().masked(), report());
        send(user, "user.mobile", "MOBILE_CHANGED", body, OptionalLong.empty(), false);
    }

    private void send(
            CustomerUser user, String text, String purpose, String body, OptionalLong customer, boolean confidential) {
        outbox.mail(new Draft(
                user.email().toString(),
                text(user.language(), text + ".subject"),
                body,
                user.language(),
                customer,
                purpose,
                confidential));
    }

    public void credentials(CredentialOffer offer, Customer customer, String token, Instant until) {
        outbox.mail(new Draft(
                offer.email().toString(),
                text(offer.language(), "credentials.subject"),
                text(
                        offer.language(),
                        "credentials.body",
                        offer.name(),
                        customer.name(),
                        address("api-access", token),
                        moment(offer.language(), until)),
                offer.language(),
                OptionalLong.of(customer.id()),
                "CREDENTIALS",
                true));
    }

    public void code(Msisdn mobile, Language language, String code, long minutes) {
        outbox.sms(new Draft(
                mobile.e164(),
                "",
                text(language, "code.sms", code, minutes),
                language,
                OptionalLong.empty(),
                "CODE",
                true));
    }

    private String address(String page, String token) {
        return home() + page + "?token=" + token;
    }

    /** Where somebody says that it wasn't the own doing (ACC-11). */
    private String report() {
        return home() + "report-misuse";
    }

    private String home() {
        return publicUrl.replaceAll("/+$", "") + "/";
    }

    private static String moment(Language language, Instant at) {
        return Formats.in(language.locale()).dateTime(at);
    }

    private String text(Language language, String key, Object... arguments) {
        return wording.text(COMPONENT, language, key, arguments);
    }
}
