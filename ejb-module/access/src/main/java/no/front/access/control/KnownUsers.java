package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.contract.boundary.PortalUsers;
import no.front.contract.entity.Person;

/** Who orders and changes things in the portal: the order names the person, the confirmation goes there (CUS-7). */
@ApplicationScoped
public class KnownUsers implements PortalUsers {

    @Inject
    CustomerUserStore store;

    @Override
    public Optional<Person> person(long userId) {
        return store.find(userId)
                .filter(user -> user.email() != null)
                .map(user -> new Person(user.name(), "", user.email(), user.mobile()));
    }
}
