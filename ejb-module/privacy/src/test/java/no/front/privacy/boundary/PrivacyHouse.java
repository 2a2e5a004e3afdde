package no.front.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import no.front.platform.entity.SettingKey;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/** The boundaries of privacy on a real MariaDB, with everything below it real but clocks, settings and change log. */
final class PrivacyHouse {

    static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static int number = 5_000_000;

    /** A line that went to the change log. */
    record Logged(ChangeAction action, long subject, String reason, List<Changes.Field> fields) {}

    final TestPersistence unit = UNIT;
    final List<Logged> logged = new ArrayList<>();
    final CurrentActor actor = new CurrentActor();
    final Wiring wiring = new Wiring(UNIT, new ArrayList<>());
    Instant now = NOON;

    PrivacyHouse() {
        wiring.with(CurrentActor.class, actor)
                .with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }
                })
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }

                    @Override
                    public LocalDate today() {
                        return Oslo.dayOf(now);
                    }
                })
                .with(BusinessSettings.class, new BusinessSettings() {
                    @Override
                    public int number(SettingKey key) {
                        return Integer.parseInt(key.defaultValue());
                    }
                })
                .with(ChangeLog.class, new ChangeLog() {
                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                        record(action, subject, "", changes);
                    }

                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                        logged.add(new Logged(action, subject.subjectId(), reason, changes.fields()));
                    }
                });
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    static ErrorCode refused(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> UNIT.run(work)).code();
    }

    /** An organisation with one account. @return its id */
    long customer(String name) {
        long id = unit.call(() -> {
            Customer customer = Customer.register(
                    new CustomerDetails(
                            null,
                            name,
                            OrganisationForm.AS,
                            null,
                            null,
                            null,
                            InvoiceDelivery.EHF,
                            null,
                            null,
                            null,
                            Language.BOKMAL,
                            true),
                    Set.of(RelationKind.CUSTOMER),
                    DataSource.STAFF,
                    now,
                    "Sander");
            unit.em().persist(customer);
            return customer.id();
        });
        int fresh = ++number;
        unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (" + fresh + ", 1, 'K" + fresh
                + "', " + id + ", 'ACTIVE', '2024-02-01', '2024-02-01 08:00:00', 3, 10, FALSE, 'POST', '')");
        unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES (" + fresh
                + ", 1, '" + fresh + "', 'Hoved', " + fresh + ", 'ACTIVE', '2024-02-01')");
        return id;
    }

    /** A message that the customer sent on that day. */
    void message(long customer, String day) {
        int fresh = ++number;
        unit.sql("INSERT INTO usage_record (account_id, day, id, intake_id, billable, kind, direction, product_code,"
                + " destination, parts, status, reason, sender, recipient, accepted_at, source_id, source_key) SELECT"
                + " a.id, '" + day + "', " + fresh
                + ", 1, TRUE, 'M', 'O', '', 'NO', 1, 'D', '', 'Fjord', '+4790000001', '"
                + day + " 10:00:00', 1, 'k" + fresh + "' FROM account a JOIN contract c ON c.id = a.contract_id"
                + " WHERE c.customer_id = " + customer);
    }

    void actAs(long customer, long user, CustomerRole role) {
        actor.become(Actor.customerUser(user, "Dag Knutsen", Seat.of(customer, role, Set.of()), "192.0.2.7"));
    }
}
