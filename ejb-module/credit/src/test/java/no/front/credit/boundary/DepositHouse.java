package no.front.credit.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.front.contract.boundary.OrderProgress;
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
import no.front.credit.entity.BankTransfer;
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
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** Deposits on a real MariaDB, with everything below them real but clock, actor and change log. */
final class DepositHouse {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "deposit_payment_reversal",
            "deposit_payment",
            "deposit_payout",
            "other_security",
            "deposit",
            "open_item_entry",
            "ledger_posting",
            "ledger_voucher",
            "open_item",
            "outbox_attachment",
            "outbox_message",
            "stored_document",
            "contract",
            "order_acceptance",
            "order_person",
            "order_line",
            "customer_order",
            "terms_version",
            "product",
            "number_series",
            "customer");

    final TestPersistence unit = UNIT;
    final List<Logged> logged = Collections.synchronizedList(new ArrayList<>());
    final Wiring wiring = new Wiring(unit, new ArrayList<>());
    private LocalDate today = FIRST;
    private int placed;

    record Logged(ChangeAction action, String label, String reason, List<Changes.Field> fields) {}

    DepositHouse() {
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        RealClock realClock = new RealClock() {
            @Override
            public Instant now() {
                return noon();
            }
        };
        CurrentActor actor = new CurrentActor() {
            @Override
            public Actor get() {
                return FATIMA;
            }
        };
        wiring.with(RealClock.class, realClock)
                .with(CurrentActor.class, actor)
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, clock())
                .with(ChangeLog.class, log());
    }

    private BusinessClock clock() {
        return new BusinessClock() {
            @Override
            public Instant now() {
                return noon();
            }

            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    private Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
    }

    private ChangeLog log() {
        return new ChangeLog() {
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

    LocalDate today() {
        return today;
    }

    /** Another day of the business; the daily job of each day on the way runs, as it does when the clock is moved. */
    void moveTo(LocalDate day) {
        for (; today.isBefore(day); today = today.plusDays(1)) {
            followUp();
        }
        followUp();
    }

    private void followUp() {
        DepositRounds rounds = get(DepositRounds.class);
        for (ChangeSubject due : in(rounds::due)) {
            run(() -> rounds.followUp(due.subjectId(), today));
        }
    }

    /** A company of its own with an order that is received. */
    long received() {
        return in(() -> {
            int number = ++placed;
            Customer customer = unit.em().find(Customer.class, prospect(number));
            Order order = Order.place(customer, content(), arrival(number));
            unit.em().persist(order);
            order.accept(
                    terms(),
                    new Acceptance("Tuva Rønnestad", EmailAddress.of("tuva@nordlys.example"), noon(), "192.0.2.7"));
            return order.id();
        });
    }

    private long prospect(int number) {
        String[] numbers = {"314204670", "314204743", "314204816", "974760673", "991825827", "987654325"};
        return get(Customers.class)
                .register(
                        new CustomerDetails(
                                OrganisationNumber.of(numbers[number - 1]),
                                "Nordlys Kurs " + number + " AS",
                                OrganisationForm.AS,
                                PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                                null,
                                null,
                                InvoiceDelivery.EMAIL,
                                null,
                                null,
                                null,
                                Language.BOKMAL,
                                true),
                        Set.of(RelationKind.PROSPECT),
                        null,
                        "",
                        null);
    }

    private Order.Content content() {
        Person tuva =
                new Person("Tuva Rønnestad", "Leder", EmailAddress.of("tuva@nordlys.example"), Msisdn.of("98000101"));
        Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
        List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)
                .forEach(role -> people.put(role, tuva));
        return new Order.Content(
                List.of(new OrderedProduct(product(), 1, Money.of(99), Money.of(39))),
                people,
                new InvoiceWish(InvoiceDelivery.EMAIL, EmailAddress.of("faktura@nordlys.example"), ""),
                Language.BOKMAL,
                "",
                2_000,
                Money.of("919.00"),
                false);
    }

    private Order.Arrival arrival(int number) {
        return new Order.Arrival(
                "10000" + number,
                OrderChannel.WEB,
                "key" + number,
                "link" + number,
                noon(),
                "Tuva Rønnestad",
                "192.0.2.7");
    }

    private Product product() {
        return unit.em()
                .createQuery("SELECT p FROM Product p WHERE p.code = 'TEST_SMS'", Product.class)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Product fresh = new Product("TEST_SMS", ProductKind.SMS_SERVICE, "SMS-tjeneste", "SMS service");
                    unit.em().persist(fresh);
                    return fresh;
                });
    }

    private List<TermsVersion> terms() {
        List<TermsVersion> known = unit.em()
                .createQuery("SELECT t FROM TermsVersion t", TermsVersion.class)
                .getResultList();
        if (!known.isEmpty()) {
            return known;
        }
        List<TermsVersion> fresh = new ArrayList<>();
        for (TermsKind kind : TermsKind.values()) {
            TermsVersion version =
                    new TermsVersion(kind, "2026-1", LocalDate.of(2026, 1, 1), "# Tekst", "# Text", noon(), "Maren");
            unit.em().persist(version);
            fresh.add(version);
        }
        return fresh;
    }

    /** A deposit that is demanded for a fresh order. */
    long demanded(Money amount) {
        long order = received();
        return in(() -> get(Deposits.class).demand(order, amount, "ny bedrift"));
    }

    long orderOf(long deposit) {
        return Long.parseLong(unit.value("SELECT order_id FROM deposit WHERE id = " + deposit));
    }

    DepositPayments.Outcome pay(long deposit, Money amount, String reference) {
        return in(() -> get(DepositPayments.class).register(deposit, new BankTransfer(today, amount, reference)));
    }

    String status(long deposit) {
        return unit.value("SELECT status FROM deposit WHERE id = " + deposit);
    }

    int version(long deposit) {
        return Integer.parseInt(unit.value("SELECT version FROM deposit WHERE id = " + deposit));
    }

    String orderStatus(long deposit) {
        return unit.value("SELECT status FROM customer_order WHERE id = " + orderOf(deposit));
    }

    void withdrawOrder(long deposit) {
        run(() -> get(OrderProgress.class).locked(orderOf(deposit)).withdraw("", noon(), "Tuva Rønnestad"));
    }

    /** Balance of an account of the ledger, debit above zero. */
    Money balance(String account) {
        String sum = unit.value("SELECT SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    /** How many mails went for this purpose. */
    int mails(String purpose) {
        return Integer.parseInt(unit.value("SELECT COUNT(*) FROM outbox_message WHERE purpose = '" + purpose + "'"));
    }

    String mail(String purpose) {
        return unit.value("SELECT body FROM outbox_message WHERE purpose = '" + purpose + "' ORDER BY id DESC LIMIT 1");
    }

    /** Both at once, each in a transaction of its own; answers or refusals. */
    List<Object> atOnce(Supplier<?> one, Supplier<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : pool.invokeAll(List.of(attempt(together, one), attempt(together, other)))) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private Callable<Object> attempt(CyclicBarrier together, Supplier<?> work) {
        return () -> {
            together.await();
            try {
                return in(work);
            } catch (BusinessRuleViolation refusal) {
                return refusal.code();
            }
        };
    }

    /** Proves the books as the nightly job does. */
    void booksBalance() {
        JobProgress strict = new JobProgress() {
            @Override
            public void expect(long items) {}

            @Override
            public boolean item(ChangeSubject subject, Runnable work) {
                work.run();
                return true;
            }

            @Override
            public long step(String count, java.util.function.LongSupplier work) {
                return work.getAsLong();
            }

            @Override
            public void count(String name, long more) {}

            @Override
            public void checkpoint() {}
        };
        run(() -> get(no.front.ledger.control.LedgerBalance.class).run(today, strict));
    }
}
