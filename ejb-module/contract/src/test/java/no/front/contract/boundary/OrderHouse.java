package no.front.contract.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.front.contract.control.OrderNumbers;
import no.front.contract.control.OrderStore;
import no.front.contract.control.TermsStore;
import no.front.contract.entity.Acceptance;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** Orders on a real MariaDB, with everything below them real but clock, actor and change log. */
final class OrderHouse implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    static final Actor SANDER = Actor.staff(7, "Sander Vik", Set.of(Role.SALES), "127.0.0.1");
    static final Actor INGRID = Actor.staff(8, "Ingrid Solheim", Set.of(Role.SALES), "127.0.0.1");

    final TestPersistence unit = TestPersistence.fresh();
    final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    final List<Logged> logged = Collections.synchronizedList(new ArrayList<>());
    final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> SANDER);
    final Wiring wiring = new Wiring(unit, fired);
    Instant now = NOW;
    private int placed;

    record Logged(ChangeAction action, String label, String reason, List<Changes.Field> fields) {}

    OrderHouse() {
        BusinessClock clock = new BusinessClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public LocalDate today() {
                return Oslo.dayOf(now);
            }
        };
        RealClock realClock = new RealClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
        CurrentActor actor = new CurrentActor() {
            @Override
            public Actor get() {
                return acting.get();
            }
        };
        ChangeLog log = new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject) {
                record(action, subject, "", Changes.none());
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                record(action, subject, "", changes);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(new Logged(action, subject.subjectLabel(), reason, changes.fields()));
            }
        };
        // before what asks for it: given beans are filled as they come
        wiring.with(RealClock.class, realClock)
                .with(CurrentActor.class, actor)
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, clock)
                .with(ChangeLog.class, log);
    }

    private OwnTransaction transactions() {
        return new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
    }

    <T> T get(Class<T> boundary) {
        return wiring.get(boundary);
    }

    <T> T in(Supplier<T> work) {
        return unit.call(work);
    }

    void run(Runnable work) {
        unit.run(work);
    }

    /** A prospect with name, number, form and address. */
    long prospect(String number, String name) {
        return in(() -> get(Customers.class)
                .register(details(number, name, true), Set.of(RelationKind.PROSPECT), null, "", null));
    }

    long withoutAddress(String number, String name) {
        return in(() -> get(Customers.class)
                .register(details(number, name, false), Set.of(RelationKind.PROSPECT), null, "", null));
    }

    private static CustomerDetails details(String number, String name, boolean address) {
        return new CustomerDetails(
                OrganisationNumber.of(number),
                name,
                OrganisationForm.AS,
                address ? PostalAddress.of("Strandgata 14", "5013", "Bergen") : null,
                null,
                null,
                InvoiceDelivery.EMAIL,
                null,
                null,
                null,
                Language.BOKMAL,
                true);
    }

    /** An order that is placed and accepted. */
    long received(long customerId, OrderedProduct... products) {
        return received(customerId, people(tuva()), products);
    }

    long received(long customerId, Map<OrderRole, Person> people, OrderedProduct... products) {
        return in(() -> {
            Order order = place(customerId, people, products);
            order.accept(terms(), new Acceptance("Tuva Rønnestad", tuva().email(), now, "192.0.2.7"));
            return order.id();
        });
    }

    /** An order that staff entered and nobody has accepted. */
    long entered(long customerId) {
        return in(() -> place(customerId, people(tuva()), ordered(ProductKind.SMS_SERVICE, 1))
                .id());
    }

    long approved(long customerId, OrderedProduct... products) {
        long id = received(customerId, products);
        run(() -> get(OrderProgress.class).approved(id, ""));
        return id;
    }

    private Order place(long customerId, Map<OrderRole, Person> people, OrderedProduct... products) {
        Customer customer = unit.em().find(Customer.class, customerId);
        int number = ++placed;
        Order order = Order.place(
                customer,
                new Order.Content(
                        List.of(products),
                        people,
                        new InvoiceWish(InvoiceDelivery.EMAIL, EmailAddress.of("faktura@nordlys.example"), "PO 7"),
                        Language.BOKMAL,
                        "",
                        2_000,
                        Money.of("919.00"),
                        false),
                new Order.Arrival(
                        get(OrderNumbers.class).next(),
                        OrderChannel.WEB,
                        "key" + number,
                        "link" + number,
                        now,
                        "Tuva Rønnestad",
                        "192.0.2.7"));
        get(OrderStore.class).add(order);
        return order;
    }

    /** A product with this price, made where it does not exist. */
    OrderedProduct ordered(ProductKind kind, int quantity) {
        Product product = in(() -> unit.em()
                .createQuery("SELECT p FROM Product p WHERE p.code = :code", Product.class)
                .setParameter("code", "TEST_" + kind)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Product fresh = new Product("TEST_" + kind, kind, "Produkt " + kind, "Product " + kind);
                    unit.em().persist(fresh);
                    return fresh;
                }));
        return new OrderedProduct(product, quantity, Money.of(99), Money.of(39));
    }

    private List<TermsVersion> terms() {
        TermsStore store = get(TermsStore.class);
        List<TermsVersion> inForce = store.inForce(Oslo.dayOf(now));
        if (inForce.size() == TermsKind.values().length) {
            return inForce;
        }
        for (TermsKind kind : TermsKind.values()) {
            unit.em()
                    .persist(new TermsVersion(
                            kind, "2026-1", LocalDate.of(2026, 1, 1), "# Tekst", "# Text", now, "Maren"));
        }
        unit.em().flush();
        return store.inForce(Oslo.dayOf(now));
    }

    static Person tuva() {
        return new Person("Tuva Rønnestad", "Leder", EmailAddress.of("tuva@nordlys.example"), Msisdn.of("98000101"));
    }

    static Map<OrderRole, Person> people(Person person) {
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)
                .forEach(role -> people.put(role, person));
        return people;
    }

    int version(long orderId) {
        return Integer.parseInt(unit.value("SELECT version FROM customer_order WHERE id = " + orderId));
    }

    String status(long orderId) {
        return unit.value("SELECT status FROM customer_order WHERE id = " + orderId);
    }

    /** Both at once, each in a transaction and in the name of another person; answers or refusals. */
    List<Object> atOnce(Supplier<Object> sanders, Supplier<Object> ingrids) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : pool.invokeAll(List.of(as(SANDER, sanders), as(INGRID, ingrids)))) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private Callable<Object> as(Actor actor, Supplier<Object> work) {
        return () -> {
            acting.set(actor);
            try {
                return in(work);
            } catch (BusinessRuleViolation refusal) {
                return refusal;
            }
        };
    }

    @Override
    public void close() {
        unit.close();
    }
}
