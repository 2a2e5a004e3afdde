package no.front.contract.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.contract.entity.OrderPerson;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.Person;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;

/**
 * CUS-1, CUS-2: the people of a confirmed order become contacts of the customer, where they are not yet. Who has the same
 * e-mail address is the same person. Nothing that is known is overwritten: a contact that exists gets the roles it lacks,
 * and a mobile number only where it had none; one that had ended is a contact again. The orderer as such has no role; who
 * only ordered stays on the order (CUS-7).
 *
 * <p>Example: Tuva is contract contact and administrator of the order and already technical contact of the customer, without
 * mobile number: she keeps her name and title, gets the number and has all three roles.
 */
public final class OrderContacts {

    /** Somebody new. */
    public record Newcomer(ContactDetails details) {}

    /** Somebody known; the details are what is to stand from now on. */
    public record Known(ContactPerson contact, ContactDetails details) {

        public boolean isChanged() {
            return !contact.details().equals(details);
        }
    }

    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    private OrderContacts() {}

    /** @param contacts of the customer, also ended ones */
    public static OrderContacts of(Collection<OrderPerson> people, Collection<ContactPerson> contacts) {
        Map<String, Person> persons = new LinkedHashMap<>();
        Map<String, Set<ContactRole>> roles = new LinkedHashMap<>();
        for (OrderPerson each : people) {
            role(each.role()).ifPresent(role -> {
                String key = each.email().key();
                // of one who is named twice, the entry with a mobile number tells more
                persons.merge(key, each.person(), (one, other) -> one.mobile() == null ? other : one);
                roles.computeIfAbsent(key, one -> EnumSet.noneOf(ContactRole.class))
                        .add(role);
            });
        }
        OrderContacts result = new OrderContacts();
        persons.forEach((key, person) -> contacts.stream()
                .filter(contact -> contact.email().key().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        contact -> result.known.add(new Known(contact, completed(contact, person, roles.get(key)))),
                        () -> result.newcomers.add(new Newcomer(new ContactDetails(
                                person.name(),
                                person.title(),
                                person.email(),
                                person.mobile(),
                                null,
                                roles.get(key))))));
        return result;
    }

    private static ContactDetails completed(ContactPerson contact, Person person, Set<ContactRole> fresh) {
        ContactDetails had = contact.details();
        Set<ContactRole> roles = EnumSet.copyOf(fresh);
        roles.addAll(had.roles());
        return new ContactDetails(
                had.name(),
                had.title(),
                had.email(),
                had.mobile() == null ? person.mobile() : had.mobile(),
                had.phone(),
                roles);
    }

    private static Optional<ContactRole> role(OrderRole role) {
        return switch (role) {
            case ORDERER -> Optional.empty();
            case CONTRACT_CONTACT -> Optional.of(ContactRole.CONTRACT);
            case ADMINISTRATOR -> Optional.of(ContactRole.ADMINISTRATOR);
            case TECHNICAL -> Optional.of(ContactRole.TECHNICAL);
            case ACCOUNTING -> Optional.of(ContactRole.ACCOUNTING);
        };
    }

    public List<Newcomer> newcomers() {
        return List.copyOf(newcomers);
    }

    public List<Known> known() {
        return List.copyOf(known);
    }
}
