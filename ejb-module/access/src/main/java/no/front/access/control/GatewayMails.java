package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.OptionalLong;
import no.front.access.entity.CustomerUser;
import no.front.contract.entity.Account;
import no.front.customer.entity.Customer;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;

/** Tells an account's administrators how it can be reached from now on (ACC-5). Subjects hold no word of a customer's. */
@Dependent
public class GatewayMails {

    private static final String COMPONENT = "access";

    /** What was done. */
    public enum Turn {
        MADE,
        ROTATED,
        REVOKED,
        ALLOWED,
        FORBIDDEN,
        /** Called somewhere, with another secret, nowhere. */
        LED,
        SIGNED,
        UNLED
    }

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    /**
     * @param what the credential's name, the network, or the address that is called
     * @param by who did it
     */
    public void turned(CustomerUser user, Customer customer, Account account, Turn turn, String what, String by) {
        String key = "gateway." + turn.name().toLowerCase(Locale.ROOT);
        outbox.mail(new Draft(
                user.email().toString(),
                wording.text(COMPONENT, user.language(), key + ".subject"),
                wording.text(
                        COMPONENT,
                        user.language(),
                        key + ".body",
                        user.name(),
                        customer.name(),
                        account.name() + " (" + account.number() + ")",
                        what,
                        by),
                user.language(),
                OptionalLong.of(customer.id()),
                "GATEWAY",
                false));
    }
}
