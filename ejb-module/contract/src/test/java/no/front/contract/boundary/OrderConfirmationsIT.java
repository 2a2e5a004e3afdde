package no.front.contract.boundary;

import static no.front.contract.boundary.OrderHouse.people;
import static no.front.contract.boundary.OrderHouse.tuva;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.Objection.Settlement;
import no.front.contract.entity.OrderConfirmed;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.Person;
import no.front.contract.entity.ProductKind;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.ContractReadiness.Missing;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderConfirmationsIT {

    private OrderHouse house;
    private OrderConfirmations confirmations;

    @BeforeEach
    void start() {
        house = new OrderHouse();
        confirmations = house.get(OrderConfirmations.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long confirm(long orderId) {
        int version = house.version(orderId);
        return house.in(() -> confirmations.confirm(orderId, version));
    }

    private BusinessRuleViolation refused(long orderId, int version) {
        return assertThrows(BusinessRuleViolation.class, () -> house.in(() -> confirmations.confirm(orderId, version)));
    }

    @Test
    @DisplayName("CON-1 CUS-3 CON-4 confirmation makes customer, contract, accounts and subscriptions, all from today")
    void confirmed() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.approved(
                customer,
                house.ordered(ProductKind.SMS_SERVICE, 1),
                house.ordered(ProductKind.KEYWORD, 3),
                house.ordered(ProductKind.EXTRA_ACCOUNT, 2));

        long contract = confirm(order);

        assertEquals("CONFIRMED", house.status(order));
        assertEquals(
                "200001 ACTIVE 2026-11-22 EMAIL PO 7",
                house.unit.value("SELECT CONCAT_WS(' ', number, status, starts_on, invoice_delivery, invoice_reference)"
                        + " FROM contract WHERE id = " + contract));
        assertEquals(
                "300001 Hovedkonto,300002 Konto 2,300003 Konto 3",
                house.unit.value(
                        "SELECT GROUP_CONCAT(number, ' ', name ORDER BY number) FROM account WHERE contract_id = "
                                + contract));
        assertEquals(
                "300001 TEST_SMS_SERVICE 1,300001 TEST_KEYWORD 3,300002 TEST_EXTRA_ACCOUNT 1,300003 TEST_EXTRA_ACCOUNT 1",
                house.unit.value("SELECT GROUP_CONCAT(a.number, ' ', p.code, ' ', s.quantity ORDER BY s.id) FROM"
                        + " subscription s JOIN account a ON a.id = s.account_id JOIN product p ON p.id = s.product_id"
                        + " WHERE s.from_date = '2026-11-22' AND s.to_date IS NULL"));
        assertEquals(
                Set.of(RelationKind.CUSTOMER),
                house.in(() -> house.get(Customers.class).get(customer).kinds()));
        assertTrue(house.fired.contains(new OrderConfirmed(order, contract, customer)));
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == ContractChange.CONTRACT_MADE));
    }

    @Test
    @DisplayName(
            "CON-5 the orderer is told once, with contract, products and who is invited; another contract contact too")
    void told() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        Map<OrderRole, Person> people = people(tuva());
        people.put(
                OrderRole.CONTRACT_CONTACT, new Person("Ola Berg", "", EmailAddress.of("ola@nordlys.example"), null));
        long order = house.received(customer, people, house.ordered(ProductKind.SMS_SERVICE, 1));
        house.run(() -> house.get(OrderProgress.class).approved(order, ""));

        confirm(order);

        assertEquals(
                "ola@nordlys.example,tuva@nordlys.example",
                house.unit.value("SELECT GROUP_CONCAT(recipient ORDER BY recipient) FROM outbox_message"
                        + " WHERE purpose = 'ORDER_CONFIRMED'"));
        String body = house.unit.value("SELECT body FROM outbox_message WHERE recipient = 'tuva@nordlys.example'");
        assertTrue(body.contains("Avtale 200001 gjelder fra 22.11.2026"), body);
        assertTrue(body.contains("Produkt SMS_SERVICE"), body);
        assertTrue(body.contains("Tuva Rønnestad får nå en invitasjon på tuva@nordlys.example"), body);
        assertFalse(body.contains("{"), body);
    }

    @Test
    @DisplayName(
            "CON-1 the mail carries the confirmation and each accepted document as PDF, and the order keeps its own")
    void documents() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));
        confirm(order);
        assertEquals(
                "Ordrebekreftelse 100001.pdf,Vilkår 2026-1.pdf,Databehandleravtale 2026-1.pdf,Personvernerklæring 2026-1.pdf",
                house.unit.value("SELECT GROUP_CONCAT(name ORDER BY position) FROM outbox_attachment"));
        assertEquals(
                "%PDF-CONFIRMATION",
                house.unit.value("SELECT CONCAT(LEFT(d.content, 5), d.kind) FROM stored_document d"
                        + " JOIN customer_order o ON o.confirmation_document_id = d.id WHERE o.id = " + order));
    }

    @Test
    @DisplayName("CON-5 with number lookup alone the technical contact is told of, and no invitation is promised")
    void lookupOnly() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        Map<OrderRole, Person> people = people(tuva());
        people.put(
                OrderRole.TECHNICAL,
                new Person("Kim Tek", "", EmailAddress.of("kim@nordlys.example"), Msisdn.of("98000102")));
        long order = house.received(customer, people, house.ordered(ProductKind.NUMBER_LOOKUP, 1));
        house.run(() -> house.get(OrderProgress.class).approved(order, ""));
        confirm(order);
        String body = house.unit.value("SELECT body FROM outbox_message WHERE recipient = 'tuva@nordlys.example'");
        assertTrue(body.contains("Kim Tek får nå en lenke på kim@nordlys.example"), body);
        assertFalse(body.contains("invitasjon"), body);
    }

    @Test
    @DisplayName("CUS-2 people of the order become contacts; a known one gets what was missing and keeps the rest")
    void contacts() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long known = house.in(() -> house.get(Contacts.class)
                .register(
                        customer,
                        new ContactDetails(
                                "Tuva R.",
                                "Daglig leder",
                                EmailAddress.of("Tuva@nordlys.example"),
                                null,
                                null,
                                EnumSet.of(ContactRole.ACCOUNTING)),
                        DataSource.STAFF));
        house.run(() -> house.get(Contacts.class).end(known, 1, "borte"));
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));

        confirm(order);

        List<ContactPerson> contacts = house.in(() -> house.get(Contacts.class).of(customer));
        assertEquals(1, contacts.size());
        ContactPerson tuva = contacts.getFirst();
        assertEquals("Tuva R.", tuva.name());
        assertEquals("Daglig leder", tuva.title().orElseThrow());
        assertEquals(Msisdn.of("98000101"), tuva.mobile().orElseThrow());
        assertEquals(EnumSet.of(ContactRole.CONTRACT, ContactRole.ACCOUNTING, ContactRole.ADMINISTRATOR), tuva.roles());
        assertTrue(tuva.isActive());
    }

    @Test
    @DisplayName("CUS-1 a customer without an address is refused, told what is missing, and nothing is left behind")
    void unready() {
        long customer = house.withoutAddress("314204670", "Nordlys Kurs AS");
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));

        assertEquals(Set.of(Missing.ADDRESS), house.in(() -> confirmations.missing(order)));
        BusinessRuleViolation refusal = refused(order, house.version(order));

        assertEquals(ContractError.CUSTOMER_NOT_READY, refusal.code());
        assertEquals(List.of(List.of(Missing.ADDRESS)), refusal.arguments());
        assertEquals("APPROVED", house.status(order));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM contact_person"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM outbox_message"));
    }

    @Test
    @DisplayName("CON-16 an open objection blocks the confirmation until it is settled")
    void objection() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));
        OrderDecisions decisions = house.get(OrderDecisions.class);
        house.run(() -> decisions.recordObjection(order, house.version(order), "Vi godtar ikke punkt 7."));

        assertEquals(
                ContractError.OBJECTION_OPEN,
                refused(order, house.version(order)).code());

        house.run(() -> decisions.settleObjection(
                order, house.version(order), Settlement.OTHER_TERMS, "Punkt 7 gjelder ikke."));
        confirm(order);
        assertEquals("CONFIRMED", house.status(order));
    }

    @Test
    @DisplayName("CRE-4 what is not approved can't be confirmed; what changed meanwhile is not confirmed blindly")
    void notNow() {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.received(customer, house.ordered(ProductKind.SMS_SERVICE, 1));
        BusinessRuleViolation early = refused(order, house.version(order));
        assertEquals(ContractError.ORDER_STATUS, early.code());
        assertEquals(List.of(OrderStatus.RECEIVED), early.arguments());
        house.run(() -> house.get(OrderProgress.class).securityDemanded(order, ""));
        assertEquals(
                ContractError.ORDER_STATUS, refused(order, house.version(order)).code());

        int seen = house.version(order);
        house.run(() -> house.get(OrderProgress.class).approved(order, ""));
        assertEquals(ContractError.CHANGED_MEANWHILE, refused(order, seen).code());
    }

    @Test
    @DisplayName("CON-1 confirmed twice at once: one contract, and the other is told who and when")
    void twice() throws Exception {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));
        int version = house.version(order);

        List<Object> answers =
                house.atOnce(() -> confirmations.confirm(order, version), () -> confirmations.confirm(order, version));

        BusinessRuleViolation late = onlyRefusal(answers);
        assertEquals(ContractError.ORDER_DECIDED, late.code());
        String winner = house.unit.value("SELECT closed_by FROM customer_order WHERE id = " + order);
        assertEquals(List.of(OrderStatus.CONFIRMED, winner, OrderHouse.NOW), late.arguments());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM contract"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM outbox_message"));
        assertEquals(
                1, house.fired.stream().filter(OrderConfirmed.class::isInstance).count());
    }

    @Test
    @DisplayName("CON-1 one confirms while another refuses: one outcome, and the other is told of it")
    void decidedAtOnce() throws Exception {
        long customer = house.prospect("314204670", "Nordlys Kurs AS");
        long order = house.approved(customer, house.ordered(ProductKind.SMS_SERVICE, 1));
        int version = house.version(order);

        List<Object> answers = house.atOnce(() -> confirmations.confirm(order, version), () -> {
            house.get(OrderDecisions.class).refuse(order, version, "Vi leverer ikke til dette formålet.");
            return "refused";
        });

        BusinessRuleViolation late = onlyRefusal(answers);
        assertEquals(ContractError.ORDER_DECIDED, late.code());
        boolean confirmed = answers.get(0) instanceof Long;
        assertEquals(confirmed ? "CONFIRMED" : "REFUSED", house.status(order));
        assertEquals(confirmed ? "1" : "0", house.unit.value("SELECT COUNT(*) FROM contract"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM outbox_message"));
    }

    private static BusinessRuleViolation onlyRefusal(List<Object> answers) {
        List<Object> refusals =
                answers.stream().filter(BusinessRuleViolation.class::isInstance).toList();
        assertEquals(1, refusals.size(), answers::toString);
        return (BusinessRuleViolation) refusals.getFirst();
    }
}
