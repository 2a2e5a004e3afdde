package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.DisclosureRule;
import no.front.customer.control.DisclosureRule.Membership;
import no.front.customer.control.LinkStore;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Telling who administers the service at an organisation (CUS-8). */
@Stateless
@Allowed(Function.ADMINISTRATOR_DISCLOSE)
public class AdministratorDisclosures {

    private static final int SHORTEST = 3;

    @Inject
    CustomerStore customers;

    @Inject
    LinkStore links;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    /** The answer. @param bond why it may be told */
    public record Disclosure(Bond bond, List<ContactPerson> administrators) {}

    /**
     * Tells the administrators and logs that it was told, to whom and why.
     *
     * @param customerId the organisation asked about
     * @param askingCustomerId the organisation of the one who asks; the same, or one of its group or chain
     * @param askedBy name of the one who asks
     * @param why what for
     * @throws BusinessRuleViolation DISCLOSURE_WHO_AND_WHY, DISCLOSURE_NOT_LINKED, DISCLOSURE_NO_ADMINISTRATOR, NOT_FOUND
     */
    public Disclosure disclose(long customerId, long askingCustomerId, String askedBy, String why) {
        if (tooShort(askedBy) || tooShort(why)) {
            throw new BusinessRuleViolation(CustomerError.DISCLOSURE_WHO_AND_WHY);
        }
        Customer customer = customers.get(customerId, currentActor.get());
        Customer asking = customers.get(askingCustomerId, currentActor.get());
        Bond bond = DisclosureRule.bond(
                        customerId, memberships(customerId), askingCustomerId, memberships(askingCustomerId))
                .orElseThrow(() -> new BusinessRuleViolation(CustomerError.DISCLOSURE_NOT_LINKED));
        List<ContactPerson> administrators = customers.contactsOf(customerId).stream()
                .filter(contact -> contact.isActive() && contact.is(ContactRole.ADMINISTRATOR))
                .toList();
        if (administrators.isEmpty()) {
            throw new BusinessRuleViolation(CustomerError.DISCLOSURE_NO_ADMINISTRATOR);
        }
        changeLog.record(
                CustomerChange.ADMINISTRATOR_DISCLOSED,
                customer,
                why.strip(),
                Changes.none()
                        .field("askedBy", null, askedBy.strip())
                        .field("organisation", null, asking.name())
                        .field("bond", null, bond)
                        .field(
                                "told",
                                null,
                                administrators.stream().map(ContactPerson::name).toList()));
        return new Disclosure(bond, administrators);
    }

    private static boolean tooShort(String text) {
        return text == null || text.strip().length() < SHORTEST;
    }

    private List<Membership> memberships(long customerId) {
        return links.membershipsOf(customerId).stream()
                .map(member ->
                        new Membership(member.group().id(), member.group().kind()))
                .toList();
    }
}
