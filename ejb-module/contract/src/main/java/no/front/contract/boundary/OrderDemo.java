package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.control.DemoOrder;
import no.front.contract.control.OrderLinks;
import no.front.contract.control.OrderNumbers;
import no.front.contract.control.OrderReception;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderStatus;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.ProductKind;
import no.front.customer.boundary.Contacts;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.StaffMember;
import no.front.kernel.Language;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;

/** Fills an empty demo with orders in every status; those that are confirmed are so by the very code that confirms. */
@Stateless
@Internal
public class OrderDemo {

    private static final String ADDRESS = "192.0.2.44";

    @Inject
    OrderStore store;

    @Inject
    OrderNumbers numbers;

    @Inject
    OrderReception reception;

    @Inject
    OrderConfirmations confirmations;

    @Inject
    Offers offers;

    @Inject
    TermsVersions terms;

    @Inject
    Customers customers;

    @Inject
    Contacts contacts;

    @Inject
    ChangeLog changeLog;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    /** Nothing where there are orders, or nobody to sell. @param sellers two or more */
    public void fill(List<StaffMember> sellers) {
        if (store.hasAny() || sellers.size() < 2) {
            return;
        }
        Actor before = currentActor.get();
        try {
            int number = 0;
            for (DemoOrder demo : DemoOrder.all()) {
                StaffMember seller = sellers.get(number++ % 2);
                currentActor.become(Actor.staff(seller.id(), seller.name(), Set.of(Role.SALES), ""));
                fill(demo, seller);
            }
        } finally {
            currentActor.become(before);
        }
    }

    private void fill(DemoOrder demo, StaffMember seller) {
        Customer customer = customers.get(customers.withNumber(demo.customer()).orElseThrow());
        Instant placed = clock.now().minus(Duration.ofDays(demo.daysAgo())).minus(Duration.ofMinutes(95));
        Order order = place(demo, customer, seller, placed);
        store.add(order);
        store.flush();
        changeLog.record(ContractChange.ORDER_PLACED, order, Changes.none().field("status", null, order.status()));
        live(order, demo, seller, placed.plus(Duration.ofMinutes(9)));
    }

    private Order place(DemoOrder demo, Customer customer, StaffMember seller, Instant placed) {
        Person person = person(customer);
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)
                .forEach(role -> people.put(role, person));
        List<OrderedProduct> products = demo.products().entrySet().stream()
                .map(product -> offers.ordered(product.getKey(), product.getValue()))
                .toList();
        if (products.stream().anyMatch(product -> product.product().kind() == ProductKind.NUMBER_LOOKUP)) {
            people.put(OrderRole.TECHNICAL, person);
        }
        boolean web = demo.channel() == OrderChannel.WEB;
        InvoiceWish invoice = new InvoiceWish(InvoiceDelivery.EMAIL, person.email(), "");
        Order.Content content = new Order.Content(
                products,
                people,
                invoice,
                Language.BOKMAL,
                demo.outcome().equals(OrderStatus.RECEIVED.name()) ? demo.said() : "",
                demo.messages(),
                offers.quote(demo.products(), demo.messages(), invoice.delivery())
                        .total(),
                false);
        return Order.place(
                customer,
                content,
                new Order.Arrival(
                        numbers.next(),
                        demo.channel(),
                        RandomSecret.hash(RandomSecret.token()),
                        OrderLinks.fresh().hash(),
                        placed,
                        web ? person.name() : seller.name(),
                        web ? ADDRESS : ""));
    }

    /** The first contact whose mobile number can get codes. */
    private Person person(Customer customer) {
        ContactPerson contact = contacts.of(customer.id()).stream()
                .filter(each -> each.mobile().isPresent())
                .findFirst()
                .orElseThrow();
        return new Person(
                contact.name(),
                contact.title().orElse(""),
                contact.email(),
                contact.mobile().orElseThrow());
    }

    private void live(Order order, DemoOrder demo, StaffMember seller, Instant then) {
        String outcome = demo.outcome();
        if (order.channel() == OrderChannel.STAFF) {
            order.take(seller);
        }
        if (outcome.equals("LAPSED")) {
            changeLog.record(
                    ContractChange.ORDER_LAPSED,
                    order,
                    order.lapse(demo.said(), then.plus(Duration.ofDays(30)), seller.name()));
        }
        if (outcome.equals("LAPSED") || outcome.equals("AWAITING_ACCEPTANCE")) {
            return;
        }
        changeLog.record(
                ContractChange.ORDER_ACCEPTED,
                order,
                order.accept(
                        terms.required(),
                        new Acceptance(order.orderer().name(), order.orderer().email(), then, ADDRESS)));
        switch (outcome) {
            case "OBJECTION" ->
                changeLog.record(ContractChange.OBJECTION_RECORDED, order, order.object(demo.said(), then));
            case "REFUSED" ->
                changeLog.record(
                        ContractChange.ORDER_REFUSED,
                        order,
                        demo.said(),
                        order.refuse(demo.said(), then, seller.name()));
            case "WITHDRAWN" ->
                changeLog.record(
                        ContractChange.ORDER_WITHDRAWN,
                        order,
                        demo.said(),
                        order.withdraw(demo.said(), then, seller.name()));
            case "APPROVED", "CONFIRMED" -> {
                order.take(seller);
                changeLog.record(ContractChange.ORDER_APPROVED, order, order.approve());
            }
            default -> reception.received(order);
        }
        if (outcome.equals("CONFIRMED")) {
            store.flush();
            confirmations.confirm(order.id(), order.version());
        }
    }
}
