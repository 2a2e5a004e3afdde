package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.EmailChange;
import no.front.access.control.UserLinks;
import no.front.access.entity.AccessLink;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.Open;

/**
 * The new address is the user's own once the link that went there is used (ACC-1), in whatever browser: password and mailbox
 * are shown by then. All dead links answer alike (ACC-6).
 */
@Stateless
@Open("the link may be opened where nobody is signed in")
public class EmailLinks {

    @Inject
    UserLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    EmailChange change;

    /** The address that the link makes the own one; nothing for any dead link. Looking at it doesn't use it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<EmailAddress> open(String token) {
        return links.open(token, AccessLink.Kind.EMAIL)
                .flatMap(sent -> sent.link().email())
                .filter(email -> users.findByEmail(email.key()).isEmpty());
    }

    /** @throws no.front.kernel.BusinessRuleViolation LINK_INVALID, also where somebody else has taken the address meanwhile */
    public void confirm(String token) {
        UserLinks.Sent sent = links.use(token, AccessLink.Kind.EMAIL);
        change.confirm(sent.user(), sent.link().email().orElseThrow());
    }
}
