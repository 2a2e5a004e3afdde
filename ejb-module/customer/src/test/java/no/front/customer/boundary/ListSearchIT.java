package no.front.customer.boundary;

import static no.front.customer.boundary.CustomerHouse.details;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.PageRequest;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists narrowed by a text. */
class ListSearchIT {

    private CustomerHouse house;

    @BeforeEach
    void start() {
        house = new CustomerHouse(TestPersistence.fresh(), null);
        long reiser = register("314200152", "Fjordvik Reiser AS");
        register("314200330", "Fjordvik Bygg AS");
        register("314200748", "Ålesund Reiser AS");
        contact(reiser, "Åse Fjord", "aase@fjordvik.example");
        contact(reiser, "Ola Berg", "ola@fjordvik.example");
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long register(String number, String name) {
        return house.unit.call(
                () -> house.customers.register(details(number, name), Set.of(RelationKind.CUSTOMER), null, "", null));
    }

    private void contact(long customer, String name, String email) {
        ContactDetails person =
                new ContactDetails(name, null, EmailAddress.of(email), null, null, Set.of(ContactRole.CONTRACT));
        house.unit.run(() -> house.contacts.register(customer, person, DataSource.STAFF));
    }

    private List<String> customers(String text) {
        CustomerFilter filter = new CustomerFilter(text, null, null, null, null, false, false, false);
        return house
                .unit
                .call(() -> house.customers.page(filter, new PageRequest(1, 50, "name", false)))
                .rows()
                .stream()
                .map(CustomerRow::name)
                .toList();
    }

    private List<String> people(String text) {
        ContactFilter filter = new ContactFilter(text, null, false);
        return house.unit.call(() -> house.contacts.page(filter, new PageRequest(1, 50, "name", false))).rows().stream()
                .map(ContactRow::name)
                .toList();
    }

    @Test
    @DisplayName("Every word must be found by its beginning, in the organisation's name or its people's, in any order")
    void everyWord() {
        assertEquals(List.of("Fjordvik Bygg AS", "Fjordvik Reiser AS"), customers("fjordv as"));
        assertEquals(List.of("Fjordvik Reiser AS"), customers("reis fjord"));
        assertEquals(List.of("Fjordvik Reiser AS"), customers("as aase fjordvik"));
        assertEquals(List.of("Ålesund Reiser AS"), customers("ålesund as"));
        assertEquals(List.of(), customers("bygg reiser"));
    }

    @Test
    @DisplayName("One word, a number and an address find too")
    void oneThing() {
        assertEquals(List.of("Fjordvik Reiser AS", "Ålesund Reiser AS"), customers("reiser"));
        assertEquals(List.of("Fjordvik Bygg AS"), customers("314 200 330"));
        assertEquals(List.of("Fjordvik Reiser AS"), customers("ola@fjordvik.example"));
    }

    @Test
    @DisplayName("Among people all words must be found in the same person")
    void samePerson() {
        assertEquals(List.of("Åse Fjord"), people("fjord aase"));
        assertEquals(List.of(), people("ola aase"));
        assertEquals(List.of("Ola Berg"), people("ola@fjord"));
    }
}
