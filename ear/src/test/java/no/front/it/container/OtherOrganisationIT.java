package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.CustomerLinks;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.RegisterLookups;
import no.front.customer.boundary.Timelines;
import no.front.customer.control.CommunicationStore;
import no.front.customer.control.CustomerStore;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherOrganisationIT extends InContainer {

    private static final long UNKNOWN = 999_999_999_999L;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    Communications communications;

    @Inject
    CustomerLinks links;

    @Inject
    RegisterLookups lookups;

    @Inject
    Timelines timelines;

    @Inject
    CustomerStore store;

    @Inject
    CommunicationStore communicationStore;

    private Actor user;
    private long own;
    private long other;
    private long othersContact;
    private long othersCall;

    @BeforeEach
    void twoOrganisations() {
        actAs(Role.SALES);
        own = customers.register(Samples.organisation("Vår egen AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        other = customers.register(Samples.organisation("En annen AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
        othersContact = contacts.register(
                other, Samples.person("Ola Annen", "ola@annen.example", null, ContactRole.CONTRACT), DataSource.STAFF);
        othersCall = communications.log(other, Samples.call(clock.now(), "Ringte om pris", null));
        user = Actor.customerUser(7, "Kunde Kundesen", own, ADDRESS);
    }

    private record Answer(String code, List<Object> arguments) {}

    private static Answer answer(LongConsumer call, long id) {
        BusinessRuleViolation refusal = refused(() -> call.accept(id));
        return new Answer(refusal.code().key(), refusal.arguments());
    }

    @Test
    @DisplayName(
            "ACC-10 another organisation's customer, contact and communication answer a user exactly like unknown ones")
    void likeUnknown() {
        currentActor.become(user);
        Answer customer = answer(id -> store.get(id, user), other);
        assertEquals(new Answer(CustomerError.NOT_FOUND.key(), List.of()), customer);
        assertEquals(answer(id -> store.get(id, user), UNKNOWN), customer);
        assertEquals(
                answer(id -> store.getContact(id, 1, user), UNKNOWN),
                answer(id -> store.getContact(id, 1, user), othersContact));
        assertEquals(
                answer(id -> communicationStore.get(id, 1, user), UNKNOWN),
                answer(id -> communicationStore.get(id, 1, user), othersCall));
        assertEquals("Vår egen AS", store.get(own, user).name());
    }

    @Test
    @DisplayName(
            "ACC-10 whatever a user calls, another organisation's id and an unknown one get the same code and arguments")
    void everyBoundary() {
        currentActor.become(user);
        for (LongConsumer call : List.<LongConsumer>of(
                customers::get,
                customers::readiness,
                id -> customers.becomeCustomer(id, 1),
                id -> customers.writeNotes(id, 1, "x"),
                id -> contacts.register(id, Samples.person("A", "a@a.example", null), DataSource.CUSTOMER),
                contacts::of,
                id -> communications.log(id, Samples.call(clock.now(), "x", null)),
                communications::nextFollowUp,
                links::of,
                lookups::of,
                lookups::refresh,
                id -> timelines.of(id, null, 10))) {
            assertEquals(answer(call, UNKNOWN), answer(call, other));
        }
        assertEquals(answer(contacts::get, UNKNOWN), answer(contacts::get, othersContact));
        assertEquals(answer(communications::get, UNKNOWN), answer(communications::get, othersCall));
    }

    @Test
    @DisplayName("ACC-10 to staff, too, an unknown id is just not found")
    void staffUnknown() {
        actAs(Role.values());
        for (LongConsumer call : List.<LongConsumer>of(
                customers::get, contacts::get, communications::get, customers::readiness, links::of, lookups::of)) {
            assertEquals(new Answer(CustomerError.NOT_FOUND.key(), List.of()), answer(call, UNKNOWN));
        }
    }
}
