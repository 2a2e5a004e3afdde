package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.boundary.Search;
import no.front.customer.boundary.SearchHit;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.ContractReadiness.Missing;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerStoryIT extends InContainer {

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    Search search;

    @Inject
    OwnRequest request;

    @BeforeEach
    void asSales() {
        actAs(Role.SALES);
    }

    private long register(CustomerDetails details, RelationKind... kinds) {
        return customers.register(details, Set.of(kinds), null, "", null);
    }

    @Test
    @DisplayName("CUS-1, CUS-2 what is missing before a contract is told until all is there")
    void readiness() {
        CustomerDetails bare = Samples.moved(Samples.organisation("Snart klar AS"), null);
        long id = register(bare, RelationKind.PROSPECT);
        assertEquals(
                List.of(Missing.ADDRESS, Missing.CONTRACT_CONTACT),
                customers.readiness(id).missing());

        customers.change(
                id, customers.get(id).version(), Samples.moved(bare, PostalAddress.of("Storgata 1", "0155", "Oslo")));
        long contact = contacts.register(
                id, Samples.person("Kari Klar", "kari@klar.example", null, ContactRole.CONTRACT), DataSource.CUSTOMER);

        assertTrue(customers.readiness(id).isReady());
        assertEquals(DataSource.CUSTOMER, contacts.get(contact).source());
    }

    @Test
    @DisplayName("CUS-2 a contact needs name and e-mail, the administrator also a mobile number; one for each e-mail")
    void contactRules() {
        long id = register(Samples.organisation("Kontaktløs AS"), RelationKind.CUSTOMER);
        assertEquals(
                CustomerError.CONTACT_EMAIL_MISSING.name(),
                refusal(() -> contacts.register(
                        id, Samples.person("Uten Epost", null, null, ContactRole.CONTRACT), DataSource.STAFF)));
        assertEquals(
                CustomerError.CONTACT_NAME_MISSING.name(),
                refusal(() -> contacts.register(
                        id, Samples.person(" ", "uten@navn.example", null, ContactRole.CONTRACT), DataSource.STAFF)));
        assertEquals(
                CustomerError.CONTACT_MOBILE_MISSING.name(),
                refusal(() -> contacts.register(
                        id,
                        Samples.person("Ada Admin", "ada@k.example", null, ContactRole.ADMINISTRATOR),
                        DataSource.STAFF)));
        contacts.register(
                id,
                Samples.person("Ada Admin", "ada@k.example", "400 00 214", ContactRole.ADMINISTRATOR),
                DataSource.STAFF);
        assertEquals(
                CustomerError.CONTACT_EXISTS.name(),
                refusal(() -> contacts.register(
                        id,
                        Samples.person("Ada A. Admin", "ADA@k.example", null, ContactRole.TECHNICAL),
                        DataSource.STAFF)));
    }

    @Test
    @DisplayName("CUS-3 the same organisation number twice is refused, and the existing one is told")
    void twice() {
        CustomerDetails details = Samples.organisation("Bare en gang AS");
        long first = register(details, RelationKind.SUPPLIER);
        BusinessRuleViolation refusal =
                refused(() -> register(Samples.renamed(details, "En gang til AS"), RelationKind.PROSPECT));
        assertEquals(CustomerError.ALREADY_REGISTERED, refusal.code());
        assertEquals(List.of(details.organisationNumber(), first, "Bare en gang AS"), refusal.arguments());
    }

    @Test
    @DisplayName("CUS-3 registered by two in the same moment, one wins and the other is told which it is")
    void twoAtOnce() throws Exception {
        CustomerDetails details = Samples.organisation("Begge to AS");
        Callable<Long> registering =
                () -> request.as(staff(Role.SALES), () -> register(details, RelationKind.PROSPECT));

        List<Object> outcomes = Together.allAtOnce(List.of(registering, registering, registering));

        List<Object> ids = outcomes.stream().filter(Long.class::isInstance).toList();
        assertEquals(1, ids.size(), outcomes.toString());
        for (Object outcome : outcomes) {
            if (outcome instanceof BusinessRuleViolation refusal) {
                assertEquals(CustomerError.ALREADY_REGISTERED, refusal.code());
                assertEquals(ids.getFirst(), refusal.arguments().get(1));
            } else {
                assertEquals(ids.getFirst(), outcome);
            }
        }
    }

    @Test
    @DisplayName("CUS-3 a prospect becomes a customer without re-typing, and is a supplier beside that")
    void prospect() {
        long id = register(Samples.organisation("Fra prospekt til kunde AS"), RelationKind.PROSPECT);
        Customer before = customers.get(id);
        customers.becomeCustomer(id, before.version());
        Customer now = customers.get(id);
        assertEquals(before.details(), now.details());
        assertTrue(now.is(RelationKind.CUSTOMER));
        assertFalse(now.is(RelationKind.PROSPECT));

        customers.changeKinds(id, now.version(), Set.of(RelationKind.CUSTOMER, RelationKind.SUPPLIER));
        assertEquals(
                Set.of(RelationKind.CUSTOMER, RelationKind.SUPPLIER),
                customers.get(id).kinds());
    }

    @Test
    @DisplayName("CUS-6 returned mail is marked and stops delivery until the address is corrected")
    void returnedMail() {
        CustomerDetails details = Samples.organisation("Feil adresse AS");
        long id = register(details, RelationKind.CUSTOMER);
        customers.markReturned(
                id, customers.get(id).version(), ReturnedMail.Which.VISITING_ADDRESS, "Flyttet uten adresse", true);

        ReturnedMail mark = customers.get(id).returnedMail().orElseThrow();
        assertTrue(mark.stopsDelivery());
        assertEquals(STAFF_NAME, mark.by());

        customers.change(
                id,
                customers.get(id).version(),
                Samples.moved(details, PostalAddress.of("Nyveien 2", "5014", "Bergen")));
        assertTrue(customers.get(id).returnedMail().isEmpty());
    }

    @Test
    @DisplayName("Two who change the same organisation: the second is told, and nothing of the first is lost")
    void optimisticLock() {
        CustomerDetails details = Samples.organisation("To faner AS");
        long id = register(details, RelationKind.CUSTOMER);
        int opened = customers.get(id).version();
        customers.change(id, opened, Samples.renamed(details, "To faner i Bergen AS"));
        assertEquals(
                PlatformError.CHANGED_MEANWHILE.name(),
                refusal(() -> customers.change(id, opened, Samples.renamed(details, "To faner i Oslo AS"))));
        assertEquals("To faner i Bergen AS", customers.get(id).name());
    }

    @Test
    @DisplayName("What is registered is found at once: any case, accents and spaces; by name, number, phone and e-mail")
    void found() {
        CustomerDetails details = Samples.organisation("Ærlig Østråt Åpenhet AS");
        long id = register(details, RelationKind.CUSTOMER);
        contacts.register(
                id,
                Samples.person("Renée Ångström", "renee@aerlig.example", "480 01 234", ContactRole.CONTRACT),
                DataSource.STAFF);
        for (String words : List.of(
                "ærlig østråt",
                "AERLIG OESTRAAT",
                "aapenhet aerlig",
                details.organisationNumber().digits(),
                "renee aang",
                "48 00 12 34",
                "+47 480 01 234",
                "Renee@aerlig.example")) {
            List<SearchHit> hits = search.find(words);
            assertTrue(hits.stream().anyMatch(hit -> hit.customerId() == id), words + ": " + hits);
        }
    }
}
