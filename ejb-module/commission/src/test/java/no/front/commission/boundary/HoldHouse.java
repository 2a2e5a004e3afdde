package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.front.commission.control.RecipientHash;
import no.front.commission.control.Withholding;
import no.front.commission.entity.AmountCause;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.SettlementPosted;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BillingMonth;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.kernel.PostalAddress;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
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

/** Held commission on a real MariaDB, with everything below it real but clock, actor and change log; settlements by hand. */
final class HoldHouse {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 10);
    static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "commission_hold_line",
            "commission_hold_number",
            "commission_hold_file",
            "commission_hold_event",
            "commission_hold",
            "premium_denial",
            "strex_receipt",
            "commission_amount",
            "strex_settlement_line",
            "strex_settlement",
            "premium_transaction",
            "premium_share",
            "premium_service",
            "ledger_posting",
            "ledger_voucher",
            "outbox_attachment",
            "outbox_message",
            "stored_document",
            "number_series",
            "customer");

    final TestPersistence unit = UNIT;
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    final Wiring wiring = new Wiring(unit, new ArrayList<>());
    private LocalDate today = FIRST;
    private Actor actor = FATIMA;
    private long made = 1_000_000;

    HoldHouse() {
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
                        return actor;
                    }

                    @Override
                    public boolean may(no.front.platform.entity.Function function) {
                        return actor.may(function);
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

    Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
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

    void jumpTo(LocalDate day) {
        today = day;
    }

    void actAs(Actor other) {
        actor = other;
    }

    long customer(String number) {
        return in(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            OrganisationNumber.of(number),
                            "Fjordklang " + number,
                            OrganisationForm.AS,
                            PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                            null,
                            EmailAddress.of("faktura@fjordklang.example"),
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

    /** A service with 45.55 % for the customer. @return its id, and that of its shares */
    long service(long customer, String shortNumber, String keyword) {
        long id = made++;
        unit.sql("INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name,"
                + " service_code, regime, vat_code, starts_on, created_at, created_by) VALUES (" + id + ", 1, "
                + customer
                + ", 1, '" + shortNumber + "', '" + keyword + "', 'Tjeneste', '14002', 'EXEMPT_CONTENT', 'STANDARD',"
                + " '2026-01-01', '2026-01-01', 'test')");
        unit.sql(
                "INSERT INTO premium_share (id, version, service_id, starts_on, operator_share, strex_share, own_share,"
                        + " customer_share, created_at, created_by) VALUES (" + id + ", 1, " + id
                        + ", '2026-01-01', 40, 4.45, 10, 45.55, '2026-01-01', 'test')");
        return id;
    }

    /** A settlement of one line, one transaction of 10.00 for each number. @return the settlement's id */
    long settle(long customer, long service, String month, String... numbers) {
        return settle(customer, service, month, false, numbers);
    }

    long settle(long customer, long service, String month, boolean disputed, String... numbers) {
        long id = made++;
        Money commission = commission(numbers.length * 10L);
        settlement(id, customer, service, month, numbers.length * 10L);
        for (String number : numbers) {
            transaction(customer, service, month, id, number, "10.00", "SETTLED", "NULL");
        }
        run(() -> {
            unit.em()
                    .persist(CommissionAmount.settled(
                            about(customer, service, month, AmountCause.SETTLED, id),
                            commission,
                            disputed,
                            today,
                            LocalDate.of(2026, 5, 15)));
            post(id, commission);
            wiring.observe(Withholding.class, new SettlementPosted(id));
        });
        return id;
    }

    /** Recipients take back what these settled transactions were; settled by a line of its own. */
    long reverse(long customer, long service, String month, String... numbers) {
        long id = made++;
        Money commission = commission(numbers.length * -10L);
        settlement(id, customer, service, month, numbers.length * -10L);
        for (String number : numbers) {
            String original = unit.value("SELECT id FROM premium_transaction WHERE recipient_hash = UNHEX('"
                    + key(number) + "') AND price > 0 AND customer_id = " + customer);
            transaction(customer, service, month, id, number, "-10.00", "SETTLED", original);
        }
        run(() -> {
            unit.em()
                    .persist(CommissionAmount.settled(
                            about(customer, service, month, AmountCause.REVERSED, id),
                            commission,
                            false,
                            today,
                            LocalDate.of(2026, 5, 15)));
            post(id, commission);
            wiring.observe(Withholding.class, new SettlementPosted(id));
        });
        return id;
    }

    private static CommissionAmount.About about(
            long customer, long service, String month, AmountCause cause, long settlement) {
        return new CommissionAmount.About(
                customer, service, BillingMonth.of(month), cause, settlement, VatCode.STANDARD);
    }

    private void post(long settlement, Money commission) {
        Booking booking = Booking.of(VoucherKind.SETTLEMENT, today, "Oppgjør", new Subject("TestLine", settlement));
        get(Ledger.class)
                .book(
                        commission.isNegative()
                                ? booking.credit(LedgerAccount.COMMISSION_COST, commission.negate())
                                        .debit(LedgerAccount.COMMISSION_SETTLED, commission.negate())
                                : booking.debit(LedgerAccount.COMMISSION_COST, commission)
                                        .credit(LedgerAccount.COMMISSION_SETTLED, commission));
    }

    private void settlement(long id, long customer, long service, String month, long gross) {
        unit.sql("INSERT INTO strex_settlement (id, version, settlement_ref, correction, origin, file_name, sha256,"
                + " settled_on, period_from, period_to, payment_ref, gross, net_payable, imported_at, imported_by) VALUES ("
                + id + ", 1, 'S" + id + "', 0, 'FILE', 'f', SHA2('" + id + "', 256), '2026-04-01', '2026-03-01',"
                + " '2026-03-31', '', " + gross + ", 0, '2026-04-01', 'test')");
        unit.sql(
                "INSERT INTO strex_settlement_line (id, version, settlement_id, customer_id, service_id, price, operator,"
                        + " month, share_id, billed, reversed, gross, vat, operator_part, strex_part, own_part, commission,"
                        + " own_billed, own_reversed, own_gross, own_commission, outcome, reason) VALUES (" + id
                        + ", 1, " + id
                        + ", " + customer + ", " + service + ", 10, 'TELENOR', '" + month + "', " + service + ", "
                        + Math.max(0, gross / 10) + ", " + Math.max(0, -gross / 10) + ", " + gross
                        + ", 0, 0, 0, 0, " + commission(gross) + ", 0, 0, 0, " + commission(gross) + ", 'EQUAL', '')");
    }

    private void transaction(
            long customer,
            long service,
            String month,
            long line,
            String number,
            String price,
            String status,
            String original) {
        long id = made++;
        unit.sql(
                "INSERT INTO premium_transaction (id, transaction_id, customer_id, service_id, share_id, price, operator,"
                        + " recipient, recipient_hash, accepted_at, billed, month, status, detail, original_id,"
                        + " settlement_line_id, content) VALUES (" + id + ", 't" + id + "', " + customer + ", "
                        + service + ", "
                        + service + ", " + price + ", 'TELENOR', '" + number + "', UNHEX('" + key(number)
                        + "'), '2026-03-10', 'Y', '" + month + "', '" + status + "', '', " + original + ", " + line
                        + ", UNHEX(MD5('" + id + "')))");
    }

    String key(String number) {
        return HexFormat.of().withUpperCase().formatHex(get(RecipientHash.class).of(number));
    }

    /** What a gross of so many kroner gives the customer: 45.55 % of what is left after VAT. */
    static Money commission(long gross) {
        return new no.front.commission.entity.Shares(
                        no.front.kernel.Percentage.of("40"),
                        no.front.kernel.Percentage.of("4.45"),
                        no.front.kernel.Percentage.of("10"),
                        no.front.kernel.Percentage.of("45.55"))
                .of(Money.of(gross), VatCode.STANDARD)
                .commission();
    }

    /** Balance of an account, credit above zero. */
    String credit(LedgerAccount account) {
        String sum = unit.value("SELECT -SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
        return sum == null ? "0.00" : sum;
    }

    /** The books say what amounts and cases say (BIL-10). */
    void prove() {
        equal(
                credit(LedgerAccount.COMMISSION_SETTLED),
                "SELECT IFNULL(SUM(amount - withheld), 0) FROM commission_amount WHERE status <> 'NOTED'");
        equal(credit(LedgerAccount.COMMISSION_WITHHELD), "SELECT IFNULL(SUM(withheld), 0) FROM commission_hold_line");
        equal(credit(LedgerAccount.COMMISSION_FORFEITED), "SELECT IFNULL(SUM(forfeited), 0) FROM commission_hold_line");
        equal("0.00", "SELECT IFNULL(SUM(amount), 0) FROM ledger_posting");
    }

    private void equal(String booked, String query) {
        if (!Money.of(booked).equals(Money.of(unit.value(query)))) {
            throw new AssertionError(booked + " is not " + unit.value(query) + ": " + query);
        }
    }
}
