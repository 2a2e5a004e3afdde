package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.front.commission.control.PayoutEvents;
import no.front.commission.control.PayoutRunJob;
import no.front.commission.entity.Payout;
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
import no.front.payment.entity.OutgoingPaid;
import no.front.payment.entity.OutgoingRejected;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.control.JobRunner;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/**
 * Payouts on a real MariaDB, with everything below them real, but clock, actor and change log. Customers are numbered from 1:
 * customer n has contract 100 000 + n and premium service 200 000 + n.
 */
final class PayoutHouse implements AutoCloseable {

    static final Actor HENRIK = Actor.staff(8, "Henrik Moe", Set.of(Role.FINANCE), "127.0.0.1");
    /** Whatever a job would park is a failure. */
    static final JobProgress STRICT = new JobProgress() {
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

    static final Actor INGRID = Actor.staff(9, "Ingrid Solvang", Set.of(Role.FINANCE), "127.0.0.1");

    final TestPersistence unit;
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    final Wiring wiring;
    final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> HENRIK);
    volatile LocalDate today = LocalDate.of(2026, 5, 15);
    private long id = 900_000;

    PayoutHouse() {
        this(TestPersistence.fresh());
    }

    private PayoutHouse(TestPersistence unit) {
        this.unit = unit;
        wiring = new Wiring(unit, fired);
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return actor.get();
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
                .with(ChangeLog.class, new ChangeLog() {
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
                });
    }

    /** The same data, seen from another node. */
    PayoutHouse secondNode() {
        return new PayoutHouse(unit.secondNode());
    }

    private Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    <T> T as(Actor who, Supplier<T> work) {
        Actor before = actor.get();
        actor.set(who);
        try {
            return unit.call(work);
        } finally {
            actor.set(before);
        }
    }

    void does(Actor who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    void job() {
        get(JobRunner.class).run(get(PayoutRunJob.class), today, "", true);
    }

    /** A run of today, by Henrik, worked. @return its id */
    long run() {
        long run = as(HENRIK, () -> get(PayoutRuns.class).start(today));
        job();
        return run;
    }

    /** The payout of a customer that waits. */
    long waiting(int n) {
        return Long.parseLong(unit.value("SELECT id FROM payout WHERE open_customer = " + n));
    }

    void approve(int n) {
        long payout = waiting(n);
        does(INGRID, () -> get(Payouts.class).approve(payout, ""));
    }

    /** What the bank answers to the live order of it. */
    void paid(String type, long subject) {
        OutgoingPaid answer =
                new OutgoingPaid(order(type, subject), new Subject(type, subject), Money.ZERO, today, "B-1");
        unit.sql("UPDATE outgoing_payment SET status = 'PAID' WHERE id = " + answer.paymentId());
        unit.run(() -> wiring.observe(PayoutEvents.class, answer));
    }

    void rejected(String type, long subject) {
        OutgoingRejected answer = new OutgoingRejected(order(type, subject), new Subject(type, subject), "AC04 closed");
        unit.sql("UPDATE outgoing_payment SET status = 'REJECTED' WHERE id = " + answer.paymentId());
        unit.run(() -> wiring.observe(PayoutEvents.class, answer));
    }

    /** Asked for by Henrik, approved by Ingrid. */
    void payAgain(long payout) {
        PayoutRepeats repeats = get(PayoutRepeats.class);
        long repeat = as(HENRIK, () -> repeats.ask(new Subject(Payout.SUBJECT, payout), "Kontoen er rettet"));
        does(INGRID, () -> repeats.approve(repeat, ""));
    }

    private long order(String type, long subject) {
        return Long.parseLong(
                unit.value("SELECT id FROM outgoing_payment WHERE live_subject = '" + type + ":" + subject + "'"));
    }

    /** Customers with a contract, a premium service, a confirmed account and an agreement on self-billing. */
    void customers(int first, int last) {
        for (int n = first; n <= last; n++) {
            unit.sql("INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner,"
                    + " status, invoice_delivery, language, vat_registered, data_source, created_at, created_by,"
                    + " organisation_number, visiting_lines, visiting_postcode, visiting_city, visiting_country)"
                    + " VALUES (" + n + ", 1, 'Fjellvik Radio " + n + " AS', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE',"
                    + " 'EHF', 'BOKMAL', TRUE, 'STAFF', '2026-01-01', 'Test', '" + number(n)
                    + "', 'Sjøgata 41', '8006', 'Bodø', 'NO')");
            unit.sql(
                    "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                            + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (" + (100_000 + n)
                            + ", 1, 'A-"
                            + n + "', " + n + ", 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EHF', '')");
            unit.sql("INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name,"
                    + " service_code, regime, vat_code, starts_on, created_at, created_by) VALUES (" + (200_000 + n)
                    + ", 1, " + n + ", " + (100_000 + n) + ", '2440', 'QUIZ" + n + "', 'Quiz', '10001',"
                    + " 'EXEMPT_CONTENT', 'STANDARD', '2026-01-01', '2026-01-01', 'Test')");
            unit.sql("INSERT INTO payee_account (id, version, customer_id, account, status, reason, entered_at,"
                    + " entered_on, entered_by_kind, entered_by_id, entered_by, decided_at, decided_by, decision) VALUES ("
                    + (300_000 + n) + ", 1, " + n + ", '15030012345', 'IN_FORCE', 'Avtalt', '2026-01-01', '2026-01-01',"
                    + " 'STAFF', 8, 'Henrik Moe', '2026-01-02', 'Ingrid Solvang', '')");
            unit.sql("INSERT INTO self_billing_agreement (id, version, customer_id, agreed_on, starts_on, agreed_by,"
                    + " edition, recorded_at, recorded_by, ended_by, end_reason) VALUES (" + (400_000 + n) + ", 1, " + n
                    + ", '2026-01-01', '2026-01-01', 'Kari', '1', '2026-01-01', 'Test', '', '')");
        }
    }

    /** A monthly amount that is due on that day. @return its id */
    long amount(int n, String month, String amount, String dueOn) {
        unit.sql("INSERT INTO commission_amount (id, version, customer_id, service_id, month, cause, settlement_id,"
                + " amount, withheld, vat_code, received_on, due_on, status) VALUES (" + ++id + ", 1, " + n + ", "
                + (200_000 + n) + ", '" + month + "', '" + (amount.startsWith("-") ? "REVERSED" : "SETTLED")
                + "', 1, " + amount + ", 0, 'STANDARD', '2026-04-21', '" + dueOn + "', 'PAYABLE')");
        return id;
    }

    /** What a settlement has of a customer's service and month, in messages. */
    void settledLine(long settlement, int n, String month, int billed, int reversed) {
        unit.sql("INSERT INTO strex_settlement (id, version, settlement_ref, correction, origin, file_name, sha256,"
                + " settled_on, period_from, period_to, payment_ref, gross, net_payable, imported_at, imported_by) VALUES ("
                + settlement + ", 1, 'S" + settlement + "', 0, 'FILE', 'f', SHA2('" + settlement
                + "', 256), '2026-04-01', '2026-03-01', '2026-03-31', '', 0, 0, '2026-04-01', 'test')");
        unit.sql(
                "INSERT INTO strex_settlement_line (id, version, settlement_id, customer_id, service_id, price, operator,"
                        + " month, share_id, billed, reversed, gross, vat, operator_part, strex_part, own_part, commission,"
                        + " own_billed, own_reversed, own_gross, own_commission, outcome, resolution, reason) VALUES ("
                        + ++id + ", 1, " + settlement + ", " + n + ", " + (200_000 + n) + ", 10, 'TELENOR', '" + month
                        + "', 1, " + billed + ", " + reversed
                        + ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'EQUAL', 'EQUAL', '')");
    }

    /** An invoice that is due on that day. @return its open item */
    long invoice(int n, String amount, LocalDate dueOn) {
        return unit.call(() -> {
            long number = ++id;
            OpenItem item = get(OpenItems.class)
                    .open(new OpenItem.Opening(
                            OpenItemKind.INVOICE, number, n, "Faktura", dueOn, new Subject("Invoice", number)));
            get(Ledger.class)
                    .book(Booking.of(VoucherKind.INVOICE, today, "Faktura", new Subject("Invoice", number))
                            .customer(n)
                            .debit(item, Money.of(amount))
                            .credit(LedgerAccount.SALES_EXEMPT, Money.of(amount)));
            return item.id();
        });
    }

    /** The balance of an account; credit below zero. */
    String balance(LedgerAccount account) {
        String sum =
                unit.value("SELECT COALESCE(SUM(amount), 0.00) FROM ledger_posting WHERE account = '" + account + "'");
        return sum;
    }

    /** The n-th organisation number that could be issued. */
    private static String number(int n) {
        int found = 0;
        for (int prefix = 90_000_000; ; prefix++) {
            int sum = 0;
            String digits = String.valueOf(prefix);
            for (int i = 0; i < 8; i++) {
                sum += (digits.charAt(i) - '0') * ("32765432".charAt(i) - '0');
            }
            int check = sum % 11 == 0 ? 0 : 11 - sum % 11;
            if (check < 10 && ++found == n) {
                return digits + check;
            }
        }
    }

    /** Proves the books as the nightly job does. */
    void booksBalance() {
        unit.run(() -> get(LedgerBalance.class).run(today, STRICT));
    }

    @Override
    public void close() {
        unit.close();
    }
}
