package no.front.backoffice.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.RelationKind;
import no.front.web.House;
import no.front.web.Words;

/** The key facts under the head of the customer page. */
@Named
@RequestScoped
public class CustomerFiguresBacking {

    @Inject
    CustomerBacking page;

    @Inject
    Communications communications;

    @Inject
    Words words;

    @Inject
    House house;

    private CommunicationRow next;

    @PostConstruct
    void load() {
        next = communications.nextFollowUp(page.getId()).orElse(null);
    }

    public String getSinceLabel() {
        return words.say(page.getCustomer().is(RelationKind.CUSTOMER) ? "customer.since" : "customer.registered");
    }

    public String getSellerNote() {
        return page.getCustomer()
                .seller()
                .map(seller -> words.say("customer.sellerIs", seller.name()))
                .orElseGet(() -> words.say("customers.noSeller"));
    }

    public LocalDate getNextFollowUpOn() {
        return next == null ? null : next.followUpOn();
    }

    public String getNextFollowUpNote() {
        if (next == null) {
            return words.say("customer.nextFollowUp.none");
        }
        boolean late = next.isOverdue(house.getToday());
        return words.say(late ? "customer.nextFollowUp.late" : "customer.nextFollowUp.by", next.followUpBy());
    }

    /** Which of the roles a contract and the service need has nobody; else nothing to say. */
    public String getContactNote() {
        Set<ContactRole> held = page.getContacts().stream()
                .flatMap(contact -> contact.roles().stream())
                .collect(Collectors.toSet());
        return Stream.of(ContactRole.CONTRACT, ContactRole.ADMINISTRATOR)
                .filter(role -> !held.contains(role))
                .findFirst()
                .map(role -> words.say("customer.contacts.lacks." + role))
                .orElse("");
    }
}
