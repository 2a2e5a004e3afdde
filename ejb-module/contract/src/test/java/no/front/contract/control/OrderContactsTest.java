package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderContactsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Person TUVA = person("Tuva Rønnestad", "tuva@nordlys.example", "98000101");
    private static final Person OLA = person("Ola Berg", "ola@nordlys.example", null);

    private static Person person(String name, String email, String mobile) {
        return new Person(name, "Leder", EmailAddress.of(email), mobile == null ? null : Msisdn.of(mobile));
    }

    private static OrderContacts contacts(
            Person orderer, Person contract, Person administrator, ContactPerson... known) {
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        people.put(OrderRole.ORDERER, orderer);
        people.put(OrderRole.CONTRACT_CONTACT, contract);
        people.put(OrderRole.ADMINISTRATOR, administrator);
        Product product = new Product("SMS", ProductKind.SMS_SERVICE, "SMS", "SMS");
        Order order = Order.place(
                null,
                new Order.Content(
                        List.of(new OrderedProduct(product, 1, Money.ZERO, Money.ZERO)),
                        people,
                        new InvoiceWish(InvoiceDelivery.EHF, null, ""),
                        Language.BOKMAL,
                        "",
                        0,
                        Money.ZERO,
                        false),
                new Order.Arrival("100001", OrderChannel.WEB, "key", "link", NOW, "Tuva", "192.0.2.7"));
        return OrderContacts.of(order.people(), List.of(known));
    }

    private static ContactPerson known(String email, Msisdn mobile, ContactRole... roles) {
        return ContactPerson.register(
                null,
                new ContactDetails("Tuva R.", "Sjef", EmailAddress.of(email), mobile, null, Set.of(roles)),
                DataSource.STAFF,
                NOW);
    }

    @Test
    @DisplayName("CUS-2 one person in two roles is one contact with both")
    void oneContact() {
        OrderContacts contacts = contacts(TUVA, TUVA, TUVA);
        assertEquals(1, contacts.newcomers().size());
        assertEquals(
                EnumSet.of(ContactRole.CONTRACT, ContactRole.ADMINISTRATOR),
                EnumSet.copyOf(contacts.newcomers().getFirst().details().roles()));
    }

    @Test
    @DisplayName("CUS-7 who only orders becomes no contact")
    void onlyOrders() {
        OrderContacts contacts = contacts(OLA, TUVA, TUVA);
        assertEquals(
                List.of("Tuva Rønnestad"),
                contacts.newcomers().stream().map(one -> one.details().name()).toList());
    }

    @Test
    @DisplayName("CUS-2 nothing known is overwritten: roles are added, a missing number is filled in, the rest stays")
    void known() {
        OrderContacts contacts = contacts(TUVA, TUVA, TUVA, known("TUVA@nordlys.example", null, ContactRole.TECHNICAL));
        assertTrue(contacts.newcomers().isEmpty());
        ContactDetails details = contacts.known().getFirst().details();
        assertEquals("Tuva R.", details.name());
        assertEquals("Sjef", details.title());
        assertEquals(Msisdn.of("98000101"), details.mobile());
        assertEquals(3, details.roles().size());

        Msisdn other = Msisdn.of("98000999");
        ContactPerson complete = known("tuva@nordlys.example", other, ContactRole.CONTRACT, ContactRole.ADMINISTRATOR);
        OrderContacts unchanged = contacts(TUVA, TUVA, TUVA, complete);
        assertEquals(other, unchanged.known().getFirst().details().mobile());
        assertFalse(unchanged.known().getFirst().isChanged());
    }
}
