package no.front.contract.boundary;

import java.util.Optional;
import no.front.contract.entity.Person;

/** Knows who a customer's user is, for orders and letters. The component above that has the users implements it. */
public interface PortalUsers {

    /** Empty for who is deleted. */
    Optional<Person> person(long userId);
}
