package no.front.customer.boundary;

import static no.front.customer.boundary.CustomerHouse.details;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.PageRequest;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomersIT {

    private CustomerHouse house;

    @BeforeEach
    void start() {
        house = new CustomerHouse(TestPersistence.fresh(), null);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long register(String number, String name) {
        return house.unit.call(
                () -> house.customers.register(details(number, name), Set.of(RelationKind.PROSPECT), null, "", null));
    }

    private BusinessRuleViolation refused(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> house.unit.run(work));
    }

    @Test
    @DisplayName("CUS-3 the same organisation number twice is refused with number, id and name of the existing one")
    void twice() {
        long first = register("314200152", "Fjordvik Reiser AS");

        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> register("314 200 152", "Fjordvik AS"));

        assertEquals(CustomerError.ALREADY_REGISTERED, refusal.code());
        assertEquals(first, refusal.arguments().get(1));
        assertEquals("Fjordvik Reiser AS", refusal.arguments().get(2));
    }

    @Test
    @DisplayName("CUS-3 registered twice in the same moment, one wins and the other is told which id it has")
    void twiceAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> registering = () -> {
            try {
                return house.unit.call(() -> {
                    long id;
                    house.customers.store.holderOf(details("314200152", "x").organisationNumber());
                    await(together);
                    id = house.customers.register(
                            details("314200152", "Fjordvik Reiser AS"), Set.of(RelationKind.PROSPECT), null, "", null);
                    return id;
                });
            } catch (BusinessRuleViolation refusal) {
                return refusal;
            }
        };
        List<Object> answers;
        try (var pool = Executors.newFixedThreadPool(2)) {
            answers = pool.invokeAll(List.of(registering, registering)).stream()
                    .map(CustomersIT::answer)
                    .toList();
        }
        Object id = answers.stream().filter(Long.class::isInstance).findFirst().orElseThrow();
        BusinessRuleViolation refusal = (BusinessRuleViolation) answers.stream()
                .filter(BusinessRuleViolation.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(CustomerError.ALREADY_REGISTERED, refusal.code());
        assertEquals(id, refusal.arguments().get(1));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM customer"));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object answer(Future<Object> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "CUS-3 a prospect becomes a customer without re-typing and is a supplier besides; ACC-8 the log tells it")
    void prospectToCustomer() {
        long id = register("314200152", "Fjordvik Reiser AS");
        Customer before = house.unit.call(() -> house.customers.get(id));

        house.unit.run(() -> house.customers.becomeCustomer(id, before.version()));
        Customer after = house.unit.call(() -> house.customers.get(id));
        assertEquals(Set.of(RelationKind.CUSTOMER), after.kinds());
        assertEquals(before.details(), after.details());
        assertEquals("[PROSPECT]>[CUSTOMER]", house.lastLine().field("kinds"));

        house.unit.run(() ->
                house.customers.changeKinds(id, after.version(), Set.of(RelationKind.CUSTOMER, RelationKind.SUPPLIER)));
        assertEquals(
                Set.of(RelationKind.CUSTOMER, RelationKind.SUPPLIER),
                house.unit.call(() -> house.customers.get(id)).kinds());
        assertEquals(
                CustomerError.NO_PROSPECT,
                refused(() -> house.customers.becomeCustomer(id, after.version() + 1))
                        .code());
    }

    @Test
    @DisplayName("ACC-8 a change is logged with before and after; an edition that is not the last is refused")
    void changeAndConflict() {
        long id = register("314200152", "Fjordvik Reiser AS");
        int version = house.unit.call(() -> house.customers.get(id)).version();
        CustomerDetails renamed = details("314200152", "Fjordvik Reiser og Fritid AS");

        house.unit.run(() -> house.customers.change(id, version, renamed));

        assertEquals(CustomerChange.CUSTOMER_CHANGED, house.lastLine().action());
        assertEquals(
                "Fjordvik Reiser AS>Fjordvik Reiser og Fritid AS",
                house.lastLine().field("name"));
        assertEquals(1, house.lastLine().fields().size());
        assertEquals(
                PlatformError.CHANGED_MEANWHILE,
                refused(() -> house.customers.change(id, version, renamed)).code());
    }

    @Test
    @DisplayName(
            "CUS-6 returned mail is marked with address, time and person, stops delivery, and goes when the address is corrected")
    void returnedMail() {
        long id = register("314200152", "Fjordvik Reiser AS");
        house.unit.run(() ->
                house.customers.markReturned(id, 1, ReturnedMail.Which.VISITING_ADDRESS, "Ukjent på adressen", true));

        Customer marked = house.unit.call(() -> house.customers.get(id));
        ReturnedMail mark = marked.returnedMail().orElseThrow();
        assertEquals("Strandgata 14, 5013 Bergen", mark.address());
        assertEquals(CustomerHouse.NOW, mark.at());
        assertEquals("Ingrid Solheim", mark.by());
        assertTrue(mark.stopsDelivery());
        assertEquals(1, house.unit.call(() -> house.customers
                .page(new CustomerFilter(null, null, null, null, null, true, false, false), PageRequest.first())
                .total()));

        CustomerDetails same = marked.details();
        CustomerDetails moved = new CustomerDetails(
                same.organisationNumber(),
                same.name(),
                same.form(),
                PostalAddress.of("Kaia 2", "5003", "Bergen"),
                null,
                same.invoiceEmail(),
                same.invoiceDelivery(),
                same.email(),
                same.phone(),
                null,
                same.language(),
                true);
        house.unit.run(() -> house.customers.change(id, marked.version(), moved));
        assertTrue(house.unit.call(() -> house.customers.get(id)).returnedMail().isEmpty());
        assertTrue(house.lastLine().field("returnedMail").endsWith(">null"));
    }

    @Test
    @DisplayName("CUS-4 a field can be overridden again and again, each time with who and when")
    void overriddenTwice() {
        long id = register("314200152", "Fjordvik Reiser AS");
        for (String name : List.of("Fjordvik Reiser i Bergen AS", "Fjordvik Reiser i Oslo AS")) {
            int version = house.unit.call(() -> house.customers.get(id)).version();
            house.unit.run(() -> house.customers.change(id, version, details("314200152", name)));
        }
        assertEquals(
                "STAFF Ingrid Solheim",
                house.unit.value(
                        "SELECT CONCAT(source, ' ', by_name) FROM customer_field_origin WHERE field = 'NAME'"));
        assertEquals(
                "Fjordvik Reiser i Oslo AS",
                house.unit.call(() -> house.customers.get(id)).name());
    }

    @Test
    @DisplayName("ACC-10 another organisation's id answers a customer's user exactly like an unknown one")
    void anothersId() {
        long own = register("314200152", "Fjordvik Reiser AS");
        long other = register("314200225", "Fjordvik Reisebyrå AS");
        long contact = house.unit.call(() -> house.contacts.register(
                other,
                new ContactDetails(
                        "Kari Nordbø",
                        null,
                        EmailAddress.of("kari@nordlys.example"),
                        null,
                        null,
                        Set.of(ContactRole.CONTRACT)),
                DataSource.STAFF));
        house.actor.become(Actor.customerUser(3, "Ola", own, "127.0.0.1"));

        assertEquals(
                "Fjordvik Reiser AS",
                house.unit.call(() -> house.customers.get(own)).name());
        String unknown = refused(() -> house.customers.get(999_999)).getMessage();
        assertEquals(unknown, refused(() -> house.customers.get(other)).getMessage());
        assertEquals(unknown, refused(() -> house.contacts.get(contact)).getMessage());
        assertEquals(unknown, refused(() -> house.contacts.of(other)).getMessage());
        assertEquals(
                unknown, refused(() -> house.communications.nextFollowUp(other)).getMessage());
        assertEquals(unknown, refused(() -> house.links.of(other)).getMessage());
    }

    @Test
    @DisplayName("Names that are nearly the same are a warning at registration")
    void similar() {
        register("314200152", "Fjordvik Reiser AS");
        register("314200225", "Fjordvik Reisebyrå AS");
        assertEquals(
                List.of("Fjordvik Reiser AS"),
                house.unit.call(() -> house.customers.similarTo("FJORDVIK  Reiser")).stream()
                        .map(CustomerRow::name)
                        .toList());
        assertEquals(List.of(), house.unit.call(() -> house.customers.similarTo("Nordlys AS")));
    }

    @Test
    @DisplayName("One search box finds by name, number, phone and e-mail, whatever case, accents and spaces")
    void search() {
        long id = register("314200438", "Åsen og Øvre Ærfugl Trevare AS");
        house.unit.run(() -> house.contacts.register(
                id,
                new ContactDetails(
                        "René Bråten",
                        null,
                        EmailAddress.of("Rene.Braten@trevare.example"),
                        Msisdn.of("980 79 008"),
                        null,
                        Set.of(ContactRole.CONTRACT)),
                DataSource.STAFF));
        register("314200152", "Fjordvik Reiser AS");
        for (String typed : List.of(
                "åsen",
                "AASEN",
                "asen og",
                "oevre aerfugl",
                "Øvre trevare",
                "314 200 438",
                "NO314200438MVA",
                "3142004",
                "åsenogøvre",
                "rene braaten",
                "Bråten trevare",
                "98079008",
                "980 79 008",
                "+47 980 79 008",
                "004798079008",
                "rene.braten@TREVARE.example",
                "trevare.exa")) {
            List<SearchHit> hits = house.unit.call(() -> house.search.find(typed));
            boolean expected = !typed.equals("asen og");
            assertEquals(expected, hits.stream().anyMatch(hit -> hit.customerId() == id), typed);
        }
        SearchHit person =
                house.unit.call(() -> house.search.suggest("98079008")).getFirst();
        assertEquals("René Bråten", person.contactName());
        assertEquals("Åsen og Øvre Ærfugl Trevare AS", person.name());
        assertEquals(
                List.of(),
                house.unit.call(() -> house.search.suggest("å")).stream()
                        .filter(SearchHit::isContact)
                        .toList());
        assertEquals(List.of(), house.unit.call(() -> house.search.find("%")));
    }
}
