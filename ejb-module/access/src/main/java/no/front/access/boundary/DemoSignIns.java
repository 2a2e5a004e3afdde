package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.DemoCustomers;
import no.front.access.control.DemoStaff;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who can sign in to a fresh demo; nobody outside demo mode. */
@Stateless
@Open("offered on the sign-in page of a demo")
public class DemoSignIns {

    @Inject
    CustomerUserStore users;

    @Inject
    @ConfigProperty(name = "front.demo", defaultValue = "false")
    boolean demo;

    public List<DemoSignIn> all() {
        if (!demo) {
            return List.of();
        }
        DemoStaff list = DemoStaff.read();
        return list.people().stream()
                .map(person ->
                        new DemoSignIn(person.email().toString(), person.name(), person.roles(), list.password()))
                .toList();
    }

    /** Customers' users of the demo who have accepted their invitation, by name. */
    public List<DemoCustomer> customers() {
        if (!demo) {
            return List.of();
        }
        DemoCustomers list = DemoCustomers.read();
        List<EmailAddress> people = list.members().stream()
                .map(DemoCustomers.Member::email)
                .distinct()
                .toList();
        Map<String, List<CustomerUserStore.Place>> places =
                users.placesOf(people.stream().map(EmailAddress::key).toList()).stream()
                        .collect(Collectors.groupingBy(CustomerUserStore.Place::emailKey));
        return people.stream()
                .filter(email -> places.containsKey(email.key()))
                .map(email -> offered(email, places.get(email.key()), list.password()))
                .toList();
    }

    private static DemoCustomer offered(EmailAddress email, List<CustomerUserStore.Place> places, String password) {
        return new DemoCustomer(
                email.toString(),
                places.getFirst().name(),
                places.stream().map(CustomerUserStore.Place::organisation).collect(Collectors.joining(", ")),
                password);
    }
}
