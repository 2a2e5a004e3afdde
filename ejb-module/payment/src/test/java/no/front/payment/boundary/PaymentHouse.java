package no.front.payment.boundary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.control.LedgerBalance;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.payment.control.CamtExample;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.RunAs;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** Payments on a real MariaDB, with everything below them real but clock, actor, settings and change log. */
public final class PaymentHouse {

    public static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");
    public static final Actor INGRID = Actor.staff(10, "Ingrid Moe", Set.of(Role.FINANCE), "127.0.0.1");

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "bank_answer",
            "outgoing_payment",
            "payment_file_copy",
            "payment_file",
            "payee_account_notice",
            "payee_account",
            "outbox_message",
            "customer",
            "refund",
            "payment_allocation",
            "bank_transaction",
            "bank_file",
            "bank_file_refusal",
            "open_item_entry",
            "ledger_posting",
            "ledger_voucher",
            "open_item",
            "stored_document",
            "number_series");

    public final TestPersistence unit = UNIT;
    public final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    public final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Wiring wiring = new Wiring(unit, fired);
    private final java.util.Map<SettingKey, String> settings = new java.util.concurrent.ConcurrentHashMap<>();
    private final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> FATIMA);
    private LocalDate today = LocalDate.of(2026, 5, 20);
    private long numbered;

    public PaymentHouse() {
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return acting.get();
                    }

                    @Override
                    public void become(Actor actor) {
                        acting.set(actor);
                    }
                })
                .with(OwnTransaction.class, new OwnTransaction() {
                    @Override
                    public void run(Runnable work) {
                        unit.run(work);
                    }

                    @Override
                    public <T> T call(Supplier<T> work) {
                        return unit.call(work);
                    }
                })
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }

                    @Override
                    public LocalDate today() {
                        return today;
                    }
                })
                .with(BusinessSettings.class, new BusinessSettings() {
                    @Override
                    public String text(SettingKey key) {
                        return settings.getOrDefault(key, key.defaultValue());
                    }

                    @Override
                    public int number(SettingKey key) {
                        return Integer.parseInt(text(key));
                    }

                    @Override
                    public boolean yes(SettingKey key) {
                        return Boolean.parseBoolean(text(key));
                    }
                })
                .with(ChangeLog.class, new ChangeLog() {
                    @Override
                    public void record(ChangeAction action, ChangeSubject subject) {
                        logged.add(action.name());
                    }

                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                        logged.add(action.name());
                    }

                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                        logged.add(action.name());
                    }
                });
    }

    private Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
    }

    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    public <T> T in(Supplier<T> work) {
        return unit.call(work);
    }

    public void run(Runnable work) {
        unit.run(work);
    }

    public void as(Actor actor, Runnable work) {
        acting.set(actor);
        try {
            unit.run(work);
        } finally {
            acting.set(FATIMA);
        }
    }

    /** Lets a bean hear what was fired. */
    public void hears(Class<?> observer, Object event) {
        wiring.observe(observer, event);
    }

    public void setting(SettingKey key, String value) {
        settings.put(key, value);
    }

    public LocalDate today() {
        return today;
    }

    /** @param email "" for none */
    public void customer(long id, String name, String email) {
        unit.sql(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status,"
                        + " invoice_delivery, email, language, vat_registered, notes, data_source, created_at, created_by)"
                        + " VALUES (" + id + ", 1, '" + name + "', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EMAIL', "
                        + (email.isEmpty() ? "NULL" : "'" + email + "'")
                        + ", 'BOKMAL', TRUE, '', 'STAFF', '2026-01-01', 'test')");
    }

    /** As the dispatcher does. */
    public void mailsAreSent() {
        unit.sql("UPDATE outbox_message SET status = 'SENT'");
    }

    /** What a customer owes: an invoice and the like, booked on that day. @return its KID */
    public String owes(long customer, OpenItemKind kind, String amount, LocalDate on) {
        LocalDate now = today;
        today = on;
        try {
            return in(() -> {
                long number = ++numbered;
                OpenItem item = get(OpenItems.class)
                        .open(new OpenItem.Opening(
                                kind,
                                number,
                                customer,
                                "Krav " + number,
                                on.plusDays(10),
                                new Subject("Invoice", number)));
                get(Ledger.class)
                        .book(Booking.of(VoucherKind.INVOICE, on, "Krav", new Subject("Invoice", number))
                                .customer(customer)
                                .debit(item, Money.of(amount))
                                .credit(LedgerAccount.SALES, Money.of(amount)));
                return item.kid().orElseThrow().number();
            });
        } finally {
            today = now;
        }
    }

    public String owes(long customer, String amount) {
        return owes(customer, OpenItemKind.INVOICE, amount, LocalDate.of(2026, 4, 1));
    }

    /** As a credit note does: takes what is left, gives the customer credit for the rest. */
    public void credit(String kid, String amount, LocalDate on) {
        run(() -> {
            OpenItem item = get(OpenItems.class).locked(itemOf(kid));
            Money total = Money.of(amount);
            Money settles = total.min(item.remaining());
            long number = ++numbered;
            Booking booking = Booking.of(VoucherKind.CREDIT_NOTE, on, "Kreditnota", new Subject("CreditNote", number))
                    .customer(item.customerId())
                    .debit(LedgerAccount.SALES, total);
            if (settles.isPositive()) {
                booking = booking.credit(item, settles);
            }
            if (total.isMoreThan(settles)) {
                OpenItem back = get(OpenItems.class)
                        .open(new OpenItem.Opening(
                                OpenItemKind.CREDIT,
                                get(OpenItems.class).nextCredit(),
                                item.customerId(),
                                "Kreditnota",
                                null,
                                new Subject("Invoice", number)));
                booking = booking.credit(back, total.minus(settles));
            }
            get(Ledger.class).book(booking);
        });
    }

    public long itemOf(String kid) {
        return Long.parseLong(unit.value("SELECT id FROM open_item WHERE kid = '" + kid + "'"));
    }

    public Money remaining(String kid) {
        return Money.of(unit.value("SELECT remaining FROM open_item WHERE kid = '" + kid + "'"));
    }

    public CamtExample file(String id) {
        return new CamtExample("02").called(id);
    }

    public long upload(CamtExample example) {
        return upload(example.xml());
    }

    public long upload(String content) {
        return get(BankFiles.class)
                .upload("bank.xml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The transaction of a file at that place, from 1. */
    public long at(long file, int position) {
        return Long.parseLong(
                unit.value("SELECT id FROM bank_transaction WHERE file_id = " + file + " AND position = " + position));
    }

    public String status(long payment) {
        return unit.value(
                "SELECT CONCAT_WS(' ', status, reason, unallocated) FROM bank_transaction WHERE id = " + payment);
    }

    /** Balance of an account of the ledger, debit above zero. */
    public Money balance(LedgerAccount account) {
        String sum = unit.value("SELECT SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    public List<Object> atOnce(Supplier<?> one, Supplier<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : pool.invokeAll(List.of(attempt(together, one), attempt(together, other)))) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static Callable<Object> attempt(CyclicBarrier together, Supplier<?> work) {
        return () -> {
            together.await();
            try {
                return work.get();
            } catch (BusinessRuleViolation refusal) {
                return refusal.code();
            }
        };
    }

    /** Proves the books as the nightly job does. */
    public void booksBalance() {
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
        run(() -> get(LedgerBalance.class).run(today, strict));
    }

    public RunAs runAs() {
        return get(RunAs.class);
    }
}
