package no.front.backoffice.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.front.access.boundary.StaffUsers;
import no.front.customer.boundary.CommunicationFilter;
import no.front.customer.boundary.CommunicationRow;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.Timelines;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContractReadiness;
import no.front.customer.entity.Customer;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.StaffMember;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Role;
import no.front.web.ChangeWords;
import no.front.web.Show;
import no.front.web.Words;

/** The first tab of the customer page: what is true, what is missing, what happened. */
@Named
@RequestScoped
public class CustomerOverviewBacking {

    private static final int EVENTS = 12;
    private static final int FOLLOW_UPS = 5;
    private static final int PEOPLE = 5;

    @Inject
    CustomerBacking page;

    @Inject
    Customers customers;

    @Inject
    StaffUsers staffUsers;

    @Inject
    Communications communications;

    @Inject
    Timelines timelines;

    @Inject
    CurrentActor currentActor;

    @Inject
    Words words;

    @Inject
    ChangeWords changeWords;

    @Inject
    Show show;

    private List<TimelineView> timeline;
    private List<CommunicationRow> followUps;
    private String notes;

    /** Texts of what is missing before a contract (CUS-1); nothing asked of suppliers and partners. */
    public List<String> getMissing() {
        boolean buys = customer().is(RelationKind.CUSTOMER) || customer().is(RelationKind.PROSPECT);
        return buys
                ? ContractReadiness.of(customer(), page.getEveryContact()).missing().stream()
                        .map(words::of)
                        .toList()
                : List.of();
    }

    public List<TimelineView> getTimeline() {
        if (timeline == null) {
            timeline = timelines.of(customer().id(), null, EVENTS).stream()
                    .map(entry -> TimelineView.of(entry, words, changeWords))
                    .toList();
        }
        return timeline;
    }

    public List<CommunicationRow> getFollowUps() {
        if (followUps == null) {
            CommunicationFilter open = new CommunicationFilter(customer().id(), null, null, null, null, true);
            followUps = communications.page(open, new PageRequest(1, FOLLOW_UPS, "", false)).rows().stream()
                    .sorted(Comparator.comparing(CommunicationRow::followUpOn))
                    .toList();
        }
        return followUps;
    }

    public List<ContactPerson> getFirstContacts() {
        return page.getContacts().stream().limit(PEOPLE).toList();
    }

    /** The number to call, else the address to write to. */
    public String reach(ContactPerson contact) {
        return Stream.of(contact.mobile(), contact.phone())
                .flatMap(Optional::stream)
                .findFirst()
                .map(show::phone)
                .orElseGet(() -> contact.email().display());
    }

    /** What was written, kept in the field if it can't be saved. */
    public String getNotes() {
        return notes == null ? customer().notes() : notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    /** Colleagues who sell, whoever is a seller somewhere already, and the reader. */
    List<StaffMember> getSellers() {
        Set<StaffMember> sellers = new LinkedHashSet<>();
        sellers.add(StaffMember.of(currentActor.get()));
        staffUsers.colleagues().stream()
                .filter(colleague -> colleague.roles().contains(Role.SALES))
                .forEach(colleague -> sellers.add(new StaffMember(colleague.id(), colleague.name())));
        sellers.addAll(customers.sellers());
        return List.copyOf(sellers);
    }

    /** Id → name. */
    public Map<String, String> getSellerChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        getSellers().forEach(member -> choices.put(String.valueOf(member.id()), member.name()));
        return choices;
    }

    private Customer customer() {
        return page.getCustomer();
    }
}
