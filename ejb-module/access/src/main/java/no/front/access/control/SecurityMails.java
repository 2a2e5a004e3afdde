package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import no.front.access.entity.CustomerUser;
import no.front.customer.entity.Customer;
import no.front.kernel.NetworkAddress;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells of what changes how somebody comes in (ACC-3), so that who didn't do it learns of it. Subjects hold no word that a
 * customer has written.
 */
@Dependent
public class SecurityMails {

    private static final String COMPONENT = "access";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    @ConfigProperty(name = "front.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    public void codesLocked(CustomerUser user) {
        send(user, "codesLocked", OptionalLong.empty());
    }

    public void authenticatorAdded(CustomerUser user) {
        send(user, "authenticatorAdded", OptionalLong.empty());
    }

    public void authenticatorRemoved(CustomerUser user) {
        send(user, "authenticatorRemoved", OptionalLong.empty());
    }

    /** @param by the administrator's name */
    public void authenticatorReset(CustomerUser user, Customer customer, String by) {
        send(user, "authenticatorReset", OptionalLong.of(customer.id()), customer.name(), by);
    }

    public void recoveryCodesRenewed(CustomerUser user) {
        send(user, "recoveryCodesRenewed", OptionalLong.empty());
    }

    /** @param left how many there are yet */
    public void recoveryCodeUsed(CustomerUser user, int left) {
        send(user, "recoveryCodeUsed", OptionalLong.empty(), left);
    }

    /** To an administrator. @param by who did it */
    public void twoStep(CustomerUser user, Customer customer, boolean on, String by) {
        send(user, on ? "twoStepOn" : "twoStepOff", OptionalLong.of(customer.id()), customer.name(), by);
    }

    /** To an administrator. @param by who did it */
    public void network(CustomerUser user, Customer customer, NetworkAddress network, boolean approved, String by) {
        send(
                user,
                approved ? "networkApproved" : "networkWithdrawn",
                OptionalLong.of(customer.id()),
                customer.name(),
                network,
                by);
    }

    private void send(CustomerUser user, String text, OptionalLong customer, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = user.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = publicUrl.replaceAll("/+$", "") + "/report-misuse";
        outbox.mail(new Draft(
                user.email().toString(),
                wording.text(COMPONENT, user.language(), "security." + text + ".subject"),
                wording.text(COMPONENT, user.language(), "security." + text + ".body", arguments),
                user.language(),
                customer,
                "SIGN_IN_SECURITY",
                false));
    }
}
