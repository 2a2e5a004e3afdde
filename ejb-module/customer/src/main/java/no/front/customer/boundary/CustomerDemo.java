package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.front.customer.control.CommunicationStore;
import no.front.customer.control.CustomerStore;
import no.front.customer.control.DemoCompany;
import no.front.customer.control.LinkStore;
import no.front.customer.control.SearchStore;
import no.front.customer.entity.Channel;
import no.front.customer.entity.Communication;
import no.front.customer.entity.CommunicationDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerGroup;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.Direction;
import no.front.customer.entity.GroupKind;
import no.front.customer.entity.GroupMember;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterExtract;
import no.front.customer.entity.RegisterLookup;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.customer.entity.ReturnedMail;
import no.front.customer.entity.StaffMember;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Internal;

/**
 * Fills an empty database with organisations to try things on: of all kinds, with people, groups, talks before and
 * follow-ups today, one whose mail came back, one that is bankrupt. The same each time, but for the day. The log gets one
 * line for each organisation, not one for each person and talk, which would all bear the moment of the first start.
 */
@Stateless
@Internal
public class CustomerDemo {

    private static final String REGISTER = "data.brreg.no";
    private static final Set<OrganisationForm> REGISTERED_FOR_BUSINESS =
            EnumSet.of(OrganisationForm.AS, OrganisationForm.ASA, OrganisationForm.NUF);
    private static final String BANKRUPT = "314203097";
    private static final String WINDING_UP = "314203232";
    private static final String FORCED = "314203305";
    private static final PostalAddress MOVED = PostalAddress.of("Nye Bryggen 21", "5003", "BERGEN");
    private static final String NO_ANSWER = "314203372";

    @Inject
    CustomerStore store;

    @Inject
    SearchStore search;

    @Inject
    CommunicationStore communications;

    @Inject
    LinkStore links;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    /** @param staff who sells and follows up, sellers first; three at least */
    public void fill(List<StaffMember> staff) {
        List<Customer> customers = new ArrayList<>();
        List<String[]> talks = DemoCompany.lines("demo/communication.csv");
        for (DemoCompany company : DemoCompany.all()) {
            int number = customers.size();
            Customer customer = register(company, staff);
            customers.add(customer);
            List<ContactPerson> people = people(company, customer);
            for (int i = 0; i < number % 5; i++) {
                talk(customer, people.get(i % people.size()), talks, number * 3 + i, staff);
            }
        }
        groups(customers);
    }

    private Customer register(DemoCompany company, List<StaffMember> staff) {
        Instant known = clock.now().minus(Duration.ofDays(company.daysKnown()));
        StaffMember seller = staff.get(company.seller());
        Customer customer =
                Customer.register(company.details(), company.kinds(), DataSource.STAFF, known, seller.name());
        customer.assignTo(seller);
        store.add(customer);
        changeLog.record(CustomerChange.CUSTOMER_REGISTERED, customer, customer.registered());
        askRegister(customer, company, seller);
        if (company.details().name().startsWith("Kystvakten")) {
            customer.markReturned(
                    ReturnedMail.Which.VISITING_ADDRESS,
                    "Brev i retur, ukjent på adressen",
                    true,
                    clock.now().minus(Duration.ofDays(2)),
                    seller.name());
        }
        search.index(customer);
        return customer;
    }

    /** Every third was looked up lately; some have moved by the register, which nobody has adopted yet. */
    private void askRegister(Customer customer, DemoCompany company, StaffMember seller) {
        CustomerDetails ours = company.details();
        if (ours.organisationNumber() == null) {
            return;
        }
        String number = ours.organisationNumber().digits();
        RegisterStanding standing = standing(number);
        boolean silent = number.equals(NO_ANSWER);
        if (standing.isSound() && !silent && company.daysKnown() % 3 != 0) {
            return;
        }
        Instant at = clock.now().minus(Duration.ofDays(1 + company.daysKnown() % 20));
        if (!silent) {
            RegisterExtract extract = new RegisterExtract(
                    ours.organisationNumber(),
                    ours.name().toUpperCase(Locale.ROOT),
                    ours.form(),
                    company.daysKnown() % 9 == 0 ? MOVED : ours.visitingAddress(),
                    null,
                    ours.vatRegistered(),
                    REGISTERED_FOR_BUSINESS.contains(ours.form()),
                    standing,
                    null,
                    null,
                    null,
                    "63.910 Annen informasjonstjenestevirksomhet",
                    0);
            customer.refresh(extract, at, REGISTER);
        }
        store.add(new RegisterLookup(
                customer.id(),
                ours.organisationNumber(),
                at,
                seller.name(),
                silent ? LookupOutcome.UNAVAILABLE : LookupOutcome.FOUND,
                silent ? RegisterAnswer.Unavailable.Reason.TOO_SLOW.name() : standing.toString(),
                REGISTER));
    }

    private RegisterStanding standing(String number) {
        LocalDate lately = clock.today().minusDays(9);
        RegisterStanding sound = RegisterStanding.sound();
        return switch (number) {
            case BANKRUPT -> sound.with(Trouble.BANKRUPT, lately);
            case WINDING_UP -> sound.with(Trouble.WINDING_UP, null);
            case FORCED -> sound.with(Trouble.FORCED_DISSOLUTION, lately);
            default -> sound;
        };
    }

    private List<ContactPerson> people(DemoCompany company, Customer customer) {
        return company.contacts().stream()
                .map(details -> {
                    ContactPerson contact =
                            ContactPerson.register(customer, details, DataSource.CUSTOMER, customer.createdAt());
                    store.add(contact);
                    search.index(contact);
                    return contact;
                })
                .toList();
    }

    /** The newest talk of some is to be followed up: today, a few days ago, or soon. */
    private void talk(
            Customer customer, ContactPerson person, List<String[]> talks, int seed, List<StaffMember> staff) {
        String[] talk = talks.get(seed % talks.size());
        int daysAgo = 11 + seed * 7 % 160;
        LocalDate followUp =
                switch (seed % 7) {
                    case 0 -> clock.today();
                    case 2 -> clock.today().minusDays(1 + seed % 9);
                    case 4 -> clock.today().plusDays(3 + seed % 21);
                    default -> null;
                };
        StaffMember by = staff.get(seed % staff.size());
        Instant at = clock.now().minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(17L * (seed % 11)));
        CommunicationDetails details = new CommunicationDetails(
                Direction.valueOf(talk[1]),
                Channel.valueOf(talk[0]),
                at,
                person.id(),
                talk[2],
                followUp,
                staff.get((seed / 7) % staff.size()),
                talk[0].equals("POST"));
        Communication communication = Communication.log(customer, person, details, by, clock.now());
        communications.add(communication);
    }

    private void groups(List<Customer> customers) {
        link(GroupKind.GROUP, "Fjordvik-gruppen", customers, "Fjordvik");
        link(GroupKind.GROUP, "Elvehavn Holding", customers, "Elvehavn");
        link(GroupKind.CHAIN, "Nordlandskjeden", customers, "Nord");
    }

    private void link(GroupKind kind, String name, List<Customer> customers, String beginning) {
        CustomerGroup group = new CustomerGroup(kind, name, clock.now());
        links.add(group);
        boolean head = true;
        for (Customer customer : customers) {
            if (customer.name().startsWith(beginning)) {
                links.add(new GroupMember(group, customer, head, clock.today()));
                head = false;
            }
        }
        changeLog.record(CustomerChange.GROUP_CREATED, group);
    }
}
