package no.front.credit.boundary;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.front.contract.boundary.OrderProgress;
import no.front.contract.control.OrderNews;
import no.front.contract.control.OrderStore;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.credit.control.BureauAnswer;
import no.front.credit.control.CreditBureau;
import no.front.credit.control.CreditInquiryJob;
import no.front.credit.control.CreditStores;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;

/** The boundaries of credit as the container would put them together, on a real MariaDB and with clocks that stand. */
final class CreditHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Actor SANDER = Actor.staff(7, "Sander Moe", Set.of(Role.SALES), "127.0.0.1");
    static final Actor FATIMA = Actor.staff(8, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    final TestPersistence unit;
    final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> SANDER);
    final List<Logged> logged = Collections.synchronizedList(new ArrayList<>());
    final Map<SettingKey, String> decided = new HashMap<>();
    final SettableClock realClock = new SettableClock();
    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    final List<Money> demanded = Collections.synchronizedList(new ArrayList<>());
    final List<Long> dropped = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger asked = new AtomicInteger();
    final CreditChecks checks = new CreditChecks();
    final CreditDecisions decisions = new CreditDecisions();
    final CreditInquiries inquiries = new CreditInquiries();
    final CreditErasure erasure = new CreditErasure();
    final Exposures exposures = new Exposures();
    final OrderProgress progress = new OrderProgress();
    final CreditStores stores;
    Instant now = Instant.parse("2026-11-22T09:30:00Z");
    private Product product;
    private int orders;

    /** A clock on the wall that moves when told. */
    static final class SettableClock extends RealClock {
        private volatile Instant now = Instant.parse("2026-11-22T09:30:00Z");

        @Override
        public Instant now() {
            return now;
        }

        void set(Instant fresh) {
            now = fresh;
        }
    }

    /** A line that went to the change log. */
    record Logged(ChangeAction action, String label, String reason, List<Changes.Field> fields) {}

    final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return Oslo.dayOf(now);
        }
    };

    final ChangeLog changeLog = new ChangeLog() {
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

    final CurrentActor actor = new CurrentActor() {
        @Override
        public Actor get() {
            return acting.get();
        }
    };

    final BusinessSettings settings = new BusinessSettings() {
        @Override
        public String text(SettingKey key) {
            return decided.getOrDefault(key, key.defaultValue());
        }

        @Override
        public int number(SettingKey key) {
            return Integer.parseInt(text(key));
        }

        @Override
        public boolean yes(SettingKey key) {
            return Boolean.parseBoolean(text(key));
        }
    };

    CreditHouse(TestPersistence unit, CreditBureau bureau) {
        this.unit = unit;
        stores = new CreditStores(unit.em(), settings, changeLog, clock, realClock, transactions());
        checks.store = stores.checks;
        checks.lists = stores.lists;
        checks.queue = stores.queue;
        checks.files = stores.files;
        checks.changeLog = changeLog;
        checks.clock = clock;
        checks.currentActor = actor;
        OrderStore orderStore = new OrderStore();
        put(orderStore, "em", unit.em());
        put(progress, "orders", orderStore);
        put(progress, "news", new OrderNews() {
            @Override
            public void refused(Order order, String reason) {
                told.add(reason);
            }
        });
        put(progress, "changeLog", changeLog);
        put(progress, "clock", clock);
        put(progress, "currentActor", actor);
        decisions.store = stores.decisions;
        decisions.lists = stores.lists;
        decisions.files = stores.files;
        decisions.orders = progress;
        decisions.wording = new Wording();
        decisions.deposits = new Deposits() {
            @Override
            public long demand(long orderId, Money amount, String note) {
                demanded.add(amount);
                CreditHouse.this.progress.securityDemanded(orderId, note);
                return 1;
            }

            @Override
            public void drop(long orderId, String reason) {
                dropped.add(orderId);
            }
        };
        decisions.changeLog = changeLog;
        decisions.clock = clock;
        decisions.currentActor = actor;
        erasure.store = stores.retention;
        erasure.settings = settings;
        erasure.changeLog = changeLog;
        erasure.clock = clock;
        exposures.store = stores.exposures;
        exposures.settings = settings;
        exposures.changeLog = changeLog;
        exposures.clock = clock;
        inquiries.store = stores.checks;
        inquiries.bureau = counting(bureau);
        inquiries.settings = settings;
        inquiries.changeLog = changeLog;
        inquiries.transaction = transactions();
        inquiries.clock = clock;
        inquiries.realClock = realClock;
    }

    /** What the container would find as the only source. */
    @SuppressWarnings("unchecked")
    void use(ExposureSource source) {
        exposures.sources = (Instance<ExposureSource>) Proxy.newProxyInstance(
                CreditHouse.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(source).iterator());
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

    private CreditBureau counting(CreditBureau bureau) {
        return new CreditBureau() {
            @Override
            public String provider() {
                return bureau.provider();
            }

            @Override
            public BureauAnswer ask(OrganisationNumber number, String reference) {
                asked.incrementAndGet();
                return bureau.ask(number, reference);
            }
        };
    }

    /** What the container injects where another component's fields can't be reached. */
    private static void put(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once what it did is committed, so that other transactions see it. */
    long customer(String number, OrganisationForm form) {
        return unit.call(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(number),
                            "Nordlys Kurs " + number,
                            form,
                            PostalAddress.of("Sjøgata 41", "8006", "Bodø"),
                            null,
                            null,
                            InvoiceDelivery.EHF,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            true),
                    Set.of(RelationKind.PROSPECT),
                    DataSource.REGISTER,
                    now,
                    "test");
            unit.em().persist(customer);
            return customer.id();
        });
    }

    /** A received order of a new customer of that number. */
    long order(String number, OrganisationForm form) {
        return order(customer(number, form), false);
    }

    /** A received order, as the observers find it. */
    long order(long customerId, boolean prepaid) {
        long id = unit.call(() -> {
            if (product == null) {
                product = new Product("TEST_SMS", ProductKind.SMS_SERVICE, "SMS", "SMS");
                unit.em().persist(product);
            }
            Person tuva =
                    new Person("Tuva Rønnestad", "", EmailAddress.of("tuva@nordlys.example"), Msisdn.of("98079008"));
            Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
            people.put(OrderRole.ORDERER, tuva);
            people.put(OrderRole.CONTRACT_CONTACT, tuva);
            people.put(OrderRole.ADMINISTRATOR, tuva);
            orders++;
            Order order = Order.place(
                    unit.em().find(Customer.class, customerId),
                    new Order.Content(
                            List.of(new OrderedProduct(
                                    unit.em().find(Product.class, product.id()), 1, Money.ZERO, Money.of(39))),
                            people,
                            new InvoiceWish(InvoiceDelivery.EHF, null, ""),
                            Language.BOKMAL,
                            "",
                            1000,
                            Money.of("390.00"),
                            prepaid),
                    new Order.Arrival(
                            "B-" + orders, OrderChannel.WEB, key(), key(), now, "Tuva Rønnestad", "192.0.2.7"));
            unit.em().persist(order);
            return order.id();
        });
        status(id, "RECEIVED");
        return id;
    }

    private static String key() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    void status(long orderId, String status) {
        unit.sql("UPDATE customer_order SET status = '" + status + "' WHERE id = " + orderId);
    }

    String status(long orderId) {
        return unit.value("SELECT status FROM customer_order WHERE id = " + orderId);
    }

    CreditFile file(long orderId) {
        return unit.call(() -> checks.of(orderId));
    }

    /** Asks about all that is due, one after the other. @return how many */
    int work() {
        CreditInquiryJob.Claim claim = stores.job.claim();
        claim.checks().forEach(check -> inquiries.ask(check, claim.mark()));
        return claim.checks().size();
    }

    long count(ChangeAction action) {
        return List.copyOf(logged).stream()
                .filter(line -> line.action() == action)
                .count();
    }

    @Override
    public void close() {
        unit.close();
    }
}
