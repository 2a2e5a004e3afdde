package no.front.traffic.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import no.front.test.Wiring;
import no.front.traffic.control.TrafficHouse;
import no.front.traffic.entity.TrafficError;
import org.junit.jupiter.api.Assertions;

/**
 * Customers' users at their traffic: customer 1 with accounts 11 and 12, customer 6 with account 61, on a real MariaDB. The
 * administrator of customer 1 acts, unless somebody else is told to.
 */
final class OwnHouse {

    final TrafficHouse house = new TrafficHouse();
    final List<ChangeAction> logged = new ArrayList<>();
    private final Wiring wiring;
    private Actor acting;

    OwnHouse() {
        house.account(11, "K-11");
        house.account(12, "K-12");
        house.unit.sql(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner,"
                        + " status, invoice_delivery, language, vat_registered, data_source, created_at, created_by)"
                        + " VALUES (6, 1, 'Fjell Kurs AS', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EHF', 'BOKMAL', TRUE,"
                        + " 'STAFF', '2026-01-01', 'Test')");
        house.unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at,"
                + " notice_months, due_days, prepaid, invoice_delivery, invoice_reference)"
                + " VALUES (7, 1, 'A-6', 6, 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EHF', '')");
        house.unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on)"
                + " VALUES (61, 1, 'K-61', 'Hovedkonto', 7, 'ACTIVE', '2026-01-01')");
        wiring = new Wiring(house.unit, new ArrayList<>())
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return acting;
                    }
                })
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return Oslo.startOf(TrafficHouse.TODAY).plusSeconds(43_200);
                    }

                    @Override
                    public LocalDate today() {
                        return TrafficHouse.TODAY;
                    }
                })
                .with(ChangeLog.class, new ChangeLog() {
                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                        logged.add(action);
                    }
                });
        as(1, CustomerRole.ORGANISATION_ADMINISTRATOR);
    }

    void as(long customer, CustomerRole role, Long... accounts) {
        acting = Actor.customerUser(9, "Kari Kunde", Seat.of(customer, role, Set.of(accounts)), "127.0.0.1");
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    <T> T in(Supplier<T> work) {
        return house.unit.call(work);
    }

    /** What another organisation's account is answered with, and one that is nowhere. */
    void unknown(Supplier<?> question) {
        Assertions.assertEquals(
                TrafficError.NOT_FOUND,
                Assertions.assertThrows(BusinessRuleViolation.class, () -> in(question))
                        .code());
    }
}
