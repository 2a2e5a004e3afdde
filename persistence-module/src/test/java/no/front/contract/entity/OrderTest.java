package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Acceptance BY_TUVA =
            new Acceptance("Tuva Rønnestad", EmailAddress.of("tuva@nordlys.example"), NOW, "192.0.2.7");

    /** Each transition of an order, by what moves it there. */
    private static final Map<OrderStatus, Consumer<Order>> MOVES = new EnumMap<>(Map.of(
            OrderStatus.RECEIVED, order -> order.accept(allTerms(), BY_TUVA),
            OrderStatus.AWAITING_SECURITY, Order::demandSecurity,
            OrderStatus.APPROVED, Order::approve,
            OrderStatus.CONFIRMED, order -> order.confirm(NOW, "Sander"),
            OrderStatus.REFUSED, order -> order.refuse("We don't serve this market.", NOW, "Sander"),
            OrderStatus.WITHDRAWN, order -> order.withdraw("", NOW, "Tuva"),
            OrderStatus.LAPSED, order -> order.lapse("", NOW, "job")));

    /** The way to each status, the first one being where an order begins. */
    private static final Map<OrderStatus, List<OrderStatus>> WAYS = Map.of(
            OrderStatus.AWAITING_ACCEPTANCE, List.of(),
            OrderStatus.RECEIVED, List.of(OrderStatus.RECEIVED),
            OrderStatus.AWAITING_SECURITY, List.of(OrderStatus.RECEIVED, OrderStatus.AWAITING_SECURITY),
            OrderStatus.APPROVED, List.of(OrderStatus.RECEIVED, OrderStatus.APPROVED),
            OrderStatus.CONFIRMED, List.of(OrderStatus.RECEIVED, OrderStatus.APPROVED, OrderStatus.CONFIRMED),
            OrderStatus.REFUSED, List.of(OrderStatus.RECEIVED, OrderStatus.REFUSED),
            OrderStatus.WITHDRAWN, List.of(OrderStatus.RECEIVED, OrderStatus.WITHDRAWN),
            OrderStatus.LAPSED, List.of(OrderStatus.LAPSED));

    /** What each status allows, written down once more by hand: a change of the machine must be meant. */
    private static final Map<OrderStatus, Set<OrderStatus>> ALLOWED = Map.of(
            OrderStatus.AWAITING_ACCEPTANCE,
            EnumSet.of(OrderStatus.RECEIVED, OrderStatus.REFUSED, OrderStatus.WITHDRAWN, OrderStatus.LAPSED),
            OrderStatus.RECEIVED,
            EnumSet.of(OrderStatus.APPROVED, OrderStatus.AWAITING_SECURITY, OrderStatus.REFUSED, OrderStatus.WITHDRAWN),
            OrderStatus.AWAITING_SECURITY,
            EnumSet.of(OrderStatus.APPROVED, OrderStatus.REFUSED, OrderStatus.WITHDRAWN, OrderStatus.LAPSED),
            OrderStatus.APPROVED,
            EnumSet.of(
                    OrderStatus.CONFIRMED, OrderStatus.AWAITING_SECURITY, OrderStatus.REFUSED, OrderStatus.WITHDRAWN),
            OrderStatus.CONFIRMED,
            EnumSet.noneOf(OrderStatus.class),
            OrderStatus.REFUSED,
            EnumSet.noneOf(OrderStatus.class),
            OrderStatus.WITHDRAWN,
            EnumSet.noneOf(OrderStatus.class),
            OrderStatus.LAPSED,
            EnumSet.noneOf(OrderStatus.class));

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    @DisplayName("CON-1 an order goes where its status allows, and every other step is refused and changes nothing")
    void transitions(OrderStatus from) {
        for (OrderStatus to : MOVES.keySet()) {
            Order order = at(from);
            if (ALLOWED.get(from).contains(to)) {
                MOVES.get(to).accept(order);
                assertEquals(to, order.status(), from + " to " + to);
            } else {
                // who comes too late is told who closed it
                ContractError refusal = from.isOpen() ? ContractError.ORDER_STATUS : ContractError.ORDER_DECIDED;
                assertRefused(refusal, () -> MOVES.get(to).accept(order));
                assertEquals(from, order.status());
            }
        }
    }

    @Test
    @DisplayName("CON-2 accepting keeps versions, person, time and address; one document left out is not accepted")
    void acceptance() {
        Order order = order();
        assertRefused(
                ContractError.TERMS_NOT_ACCEPTED, () -> order.accept(allTerms().subList(0, 2), BY_TUVA));
        order.accept(allTerms(), BY_TUVA);
        assertEquals(TermsKind.values().length, order.acceptances().size());
        OrderAcceptance first = order.acceptances().getFirst();
        assertEquals("2026-1", first.terms().label());
        assertEquals("Tuva Rønnestad", first.name());
        assertEquals(NOW, first.acceptedAt());
        assertEquals("192.0.2.7", first.address());
    }

    @Test
    @DisplayName("CON-1 a signed agreement stands for the acceptance")
    void signedAgreement() {
        Order order = order();
        order.attachAgreement(71);
        assertEquals(OrderStatus.RECEIVED, order.status());
        assertEquals(71, order.agreementDocument().getAsLong());
    }

    @Test
    @DisplayName("CON-16 an objection blocks the start until it is settled; refused means the order is refused")
    void objection() {
        Order order = at(OrderStatus.APPROVED);
        order.object("We don't accept section 7.", NOW);
        assertRefused(ContractError.OBJECTION_OPEN, () -> order.confirm(NOW, "Sander"));
        order.settleObjection(Objection.Settlement.OTHER_TERMS, "Section 7 is left out.", NOW, "Sander");
        assertFalse(order.hasOpenObjection());
        order.confirm(NOW, "Sander");

        Order other = at(OrderStatus.APPROVED);
        other.object("We accept none of it.", NOW);
        other.settleObjection(Objection.Settlement.REFUSED, "We need the terms.", NOW, "Sander");
        assertEquals(OrderStatus.REFUSED, other.status());
        assertRefused(
                ContractError.NO_OPEN_OBJECTION,
                () -> other.settleObjection(Objection.Settlement.WITHDRAWN, "once more", NOW, "Sander"));
    }

    @Test
    @DisplayName("CON-16 after the start it is too late to object")
    void objectionTooLate() {
        Order order = at(OrderStatus.CONFIRMED);
        assertRefused(ContractError.ORDER_STATUS, () -> order.object("Too late.", NOW));
    }

    @Test
    @DisplayName("CUS-2 the administrator needs a mobile number; CON-5 number lookup needs a technical contact")
    void people() {
        Person without = new Person("Tuva Rønnestad", "", EmailAddress.of("tuva@nordlys.example"), null);
        assertRefused(
                ContractError.PERSON_MOBILE_MISSING,
                () -> order(List.of(product(ProductKind.SMS_SERVICE)), people(without)));
        assertRefused(
                ContractError.TECHNICAL_CONTACT_MISSING,
                () -> order(List.of(product(ProductKind.NUMBER_LOOKUP)), people(tuva())));
    }

    @Test
    @DisplayName("CON-3 an order has a main product; add-ons alone are none")
    void products() {
        assertRefused(ContractError.ORDER_EMPTY, () -> order(List.of(), people(tuva())));
        assertRefused(
                ContractError.MAIN_PRODUCT_MISSING, () -> order(List.of(product(ProductKind.KEYWORD)), people(tuva())));
        assertTrue(order().includes(ProductKind.SMS_SERVICE));
    }

    private static Order at(OrderStatus status) {
        Order order = order();
        WAYS.get(status).forEach(step -> MOVES.get(step).accept(order));
        return order;
    }

    private static Order order() {
        return order(List.of(product(ProductKind.SMS_SERVICE)), people(tuva()));
    }

    private static Order order(List<OrderedProduct> products, Map<OrderRole, Person> people) {
        Order.Content content = new Order.Content(
                products,
                people,
                new InvoiceWish(InvoiceDelivery.EHF, null, ""),
                Language.BOKMAL,
                "",
                2_000,
                Money.of("919.00"),
                false);
        return Order.place(
                customer(),
                content,
                new Order.Arrival("B100001", OrderChannel.WEB, "key", "link", NOW, "Tuva Rønnestad", "192.0.2.7"));
    }

    private static Map<OrderRole, Person> people(Person person) {
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)
                .forEach(role -> people.put(role, person));
        return people;
    }

    private static Person tuva() {
        return new Person("Tuva Rønnestad", "Leder", EmailAddress.of("tuva@nordlys.example"), Msisdn.of("98000101"));
    }

    private static OrderedProduct product(ProductKind kind) {
        return new OrderedProduct(new Product(kind.name(), kind, "Produkt", "Product"), 1, Money.ZERO, Money.of(39));
    }

    private static List<TermsVersion> allTerms() {
        return Arrays.stream(TermsKind.values())
                .map(kind -> new TermsVersion(kind, "2026-1", LocalDate.of(2026, 1, 1), "tekst", "text", NOW, "Maren"))
                .toList();
    }

    private static Customer customer() {
        CustomerDetails details = new CustomerDetails(
                OrganisationNumber.of("974760673"),
                "Nordlys Kurs AS",
                OrganisationForm.AS,
                null,
                null,
                null,
                InvoiceDelivery.EHF,
                null,
                null,
                null,
                Language.BOKMAL,
                true);
        return Customer.register(details, List.of(RelationKind.PROSPECT), DataSource.STAFF, NOW, "Sander");
    }

    private static void assertRefused(ContractError reason, Executable attempt) {
        assertEquals(reason, assertThrows(BusinessRuleViolation.class, attempt).code());
    }
}
