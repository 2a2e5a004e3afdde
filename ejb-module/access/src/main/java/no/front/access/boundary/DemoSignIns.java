package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.DemoCustomers;
import no.front.access.control.DemoStaff;
import no.front.access.entity.CustomerUser;
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
        return list.members().stream()
                .map(DemoCustomers.Member::email)
                .distinct()
                .flatMap(email -> users.findByEmail(email.key()).filter(CustomerUser::isActive).stream())
                .map(user -> new DemoCustomer(
                        user.email().toString(),
                        user.name(),
                        users.membershipsOf(user.id()).stream()
                                .map(membership -> membership.customer().name())
                                .collect(Collectors.joining(", ")),
                        list.password()))
                .toList();
    }
}
