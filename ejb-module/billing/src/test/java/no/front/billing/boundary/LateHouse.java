package no.front.billing.boundary;

import java.math.BigDecimal;
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
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.front.billing.control.InvoiceDraft;
import no.front.billing.control.InvoiceIssuing;
import no.front.billing.control.LateCustomer;
import no.front.billing.control.LateEvents;
import no.front.billing.control.LateInterestJob;
import no.front.billing.control.ReminderJob;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.InvoiceWish;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderRole;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.Person;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.control.LedgerBalance;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
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

/** Late money on a real MariaDB, with everything below it real but clock, actor and change log. Days play as jobs do. */
final class LateHouse {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "write_off",
            "collection_proposal",
            "reminder_instalment",
            "reminder_stop",
            "reminder_step",
            "reminder_letter",
            "collection_note_line",
            "collection_note WHERE credits_id IS NOT NULL",
            "collection_note",
            "invoice_line",
            "invoice",
            "open_item_entry",
            "ledger_posting",
            "ledger_voucher",
            "open_item",
            "outbox_attachment",
            "outbox_message",
            "stored_document",
            "contract_unsent_mail",
            "breach_notice",
            "suspension",
            "account",
            "contract",
            "order_person",
            "order_line",
            "customer_order",
            "product WHERE code = 'TEST_SMS'",
            "number_series",
            "customer");

    final TestPersistence unit = UNIT;
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    final Wiring wiring = new Wiring(unit, new ArrayList<>());
    final List<String> parked = new ArrayList<>();
    private LocalDate today = FIRST;
    private int made;

    LateHouse() {
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        unit.sql("DELETE FROM reminder_policy WHERE recorded_by <> 'Front'");
        unit.sql("DELETE FROM late_interest_rate WHERE recorded_by <> 'Front'");
        unit.sql("DELETE FROM collection_rule WHERE recorded_by <> 'Front'");
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return FATIMA;
                    }

                    @Override
                    public boolean may(no.front.platform.entity.Function function) {
                        return FATIMA.may(function);
                    }
                })
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, clock())
                .with(ChangeLog.class, log())
                .with(ReminderRounds.class, rounds());
    }

    /** The container gives each call of a job its transaction. */
    private ReminderRounds rounds() {
        return new ReminderRounds() {
            @Override
            public List<Long> stopsToFollow(LocalDate day) {
                return unit.call(() -> super.stopsToFollow(day));
            }

            @Override
            public List<LateCustomer> toRelease() {
                return unit.call(super::toRelease);
            }

            @Override
            public List<LateCustomer> overdue(LocalDate day) {
                return unit.call(() -> super.overdue(day));
            }

            @Override
            public List<LateCustomer> owingInterest(LocalDate day) {
                return unit.call(() -> super.owingInterest(day));
            }
        };
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
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(action);
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

    <T> T get(Class<T> type) {
        return wiring.get(type);
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

    /** Another day, without the jobs of the days between. */
    void jumpTo(LocalDate day) {
        today = day;
    }

    /** Another day of the business; the jobs of each day on the way run, as they do when the clock is moved. */
    void moveTo(LocalDate day) {
        while (today.isBefore(day)) {
            today = today.plusDays(1);
            playDay();
        }
    }

    void playDay() {
        get(ReminderJob.class).run(today, progress());
        get(LateInterestJob.class).run(today, progress());
    }

    /** As the platform's: each item in a transaction of its own, parked when it fails. */
    JobProgress progress() {
        return new JobProgress() {
            @Override
            public void expect(long items) {}

            @Override
            public boolean item(ChangeSubject subject, Runnable work) {
                try {
                    unit.run(work);
                    return true;
                } catch (BusinessRuleViolation refusal) {
                    parked.add(subject.subjectLabel() + " " + refusal.code());
                    return false;
                }
            }

            @Override
            public long step(String count, LongSupplier work) {
                return unit.call(work::getAsLong);
            }

            @Override
            public void count(String name, long more) {}

            @Override
            public void checkpoint() {}
        };
    }

    /** A registered customer of that form. */
    long customer(OrganisationForm form) {
        String[] numbers = {"314204670", "314204743", "314204816", "974760673", "991825827", "987654325"};
        int number = made++;
        return in(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(numbers[number]),
                            "Nordlys Kurs " + number + " " + form,
                            form,
                            PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                            null,
                            EmailAddress.of("faktura" + number + "@nordlys.example"),
                            InvoiceDelivery.EMAIL,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            true),
                    Set.of(RelationKind.CUSTOMER),
                    DataSource.REGISTER,
                    noon(),
                    "test");
            unit.em().persist(customer);
            return customer.id();
        });
    }

    /** A running contract with one account. @return the account's id */
    long account(long customerId) {
        return in(() -> {
            Customer customer = unit.em().find(Customer.class, customerId);
            Person tuva = new Person(
                    "Tuva Rønnestad", "Leder", EmailAddress.of("tuva@nordlys.example"), Msisdn.of("98000101"));
            Map<OrderRole, Person> people = new EnumMap<>(OrderRole.class);
            List.of(OrderRole.ORDERER, OrderRole.CONTRACT_CONTACT, OrderRole.ADMINISTRATOR)
                    .forEach(role -> people.put(role, tuva));
            int number = ++made;
            Order order = Order.place(
                    customer,
                    new Order.Content(
                            List.of(new OrderedProduct(product(), 1, Money.of(99), Money.of(39))),
                            people,
                            new InvoiceWish(InvoiceDelivery.EMAIL, EmailAddress.of("faktura@nordlys.example"), ""),
                            Language.BOKMAL,
                            "",
                            2_000,
                            Money.of("919.00"),
                            false),
                    new Order.Arrival(
                            "10000" + number,
                            OrderChannel.WEB,
                            "key" + number,
                            "link" + number,
                            noon(),
                            "Tuva Rønnestad",
                            "192.0.2.7"));
            unit.em().persist(order);
            Contract contract = Contract.of(order, "A-" + number, FIRST.minusMonths(3), noon());
            unit.em().persist(contract);
            unit.em().flush();
            Account account = contract.openAccount("K-" + number, "Hovedkonto", FIRST.minusMonths(3));
            unit.em().flush();
            return account.id();
        });
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

    /** An invoice of today. @param total incl. 25 % VAT @return its open item */
    long invoice(long accountId, String total, LocalDate dueOn) {
        return in(() -> {
            Account account = unit.em().find(Account.class, accountId);
            Money net = Money.of(Money.of(total).amount().divide(new BigDecimal("1.25")));
            InvoiceParty party = new InvoiceParty(
                    "Nordlys",
                    OrganisationNumber.of("974760673"),
                    true,
                    List.of("Strandgata 14"),
                    "5013",
                    "Bergen",
                    CountryCode.NORWAY,
                    null);
            Invoice invoice = get(InvoiceIssuing.class)
                    .issue(new InvoiceDraft(
                            account,
                            null,
                            today,
                            dueOn,
                            Language.BOKMAL,
                            InvoiceDelivery.EMAIL,
                            "",
                            false,
                            party,
                            BankAccount.of("15030012345"),
                            party,
                            0,
                            List.of(new InvoiceLine.Content(
                                    LineKind.CHARGE,
                                    "SMS_WEB",
                                    "",
                                    "Tekst",
                                    "",
                                    DateRange.from(today),
                                    null,
                                    BigDecimal.ONE,
                                    LineUnit.PIECE,
                                    UnitPrice.of(net.toString()),
                                    net,
                                    VatCode.STANDARD,
                                    new InvoiceLine.Source(null, null, null, null, null, null, null, null, null)))));
            return invoice.openItem().orElseThrow().id();
        });
    }

    /** Money arrives: by the ledger, then the event that payments fire. */
    void pay(long itemId, String amount) {
        pay(itemId, amount, today);
    }

    /** @param on by the bank's value date */
    void pay(long itemId, String amount, LocalDate on) {
        run(() -> {
            OpenItem item = get(OpenItems.class).locked(itemId);
            get(Ledger.class)
                    .book(Booking.of(VoucherKind.RECEIPT, on, "Innbetaling", new Subject("TestPayment", ++made))
                            .customer(item.customerId())
                            .debit(LedgerAccount.BANK, Money.of(amount))
                            .credit(item, Money.of(amount)));
            wiring.observe(
                    LateEvents.class,
                    new OpenItemsSettled(
                            List.of(new OpenItemSettled(itemId, item.customerId(), on, item.remaining()))));
        });
    }

    /** Balance of an account of the ledger, debit above zero. */
    Money balance(LedgerAccount account) {
        String sum = unit.value("SELECT SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    /** What was done about a claim: kind, day, fee, one after the other. */
    String steps(long itemId) {
        return unit.value("SELECT GROUP_CONCAT(CONCAT(kind, ' ', taken_on, ' ', fee) ORDER BY id SEPARATOR ', ')"
                + " FROM reminder_step WHERE open_item_id = " + itemId);
    }

    long count(String what) {
        return Long.parseLong(unit.value("SELECT COUNT(*) FROM " + what));
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
            public long step(String count, LongSupplier work) {
                return work.getAsLong();
            }

            @Override
            public void count(String name, long more) {}

            @Override
            public void checkpoint() {}
        };
        run(() -> get(LedgerBalance.class).run(today, strict));
    }
}
