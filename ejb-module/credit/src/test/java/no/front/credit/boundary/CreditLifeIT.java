package no.front.credit.boundary;

import static no.front.credit.boundary.CreditHouse.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.credit.control.BureauAnswer;
import no.front.credit.control.CreditBureau;
import no.front.credit.entity.BureauReport;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditRating;
import no.front.credit.entity.ExposureWarning;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.server.simulator.CreditCase;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of checks when their time is over, and of limits as customers use them. */
class CreditLifeIT {

    private final Map<Long, ExposureShare> used = new HashMap<>();
    private CreditHouse house;

    @BeforeEach
    void start() {
        CreditBureau bureau = new CreditBureau() {
            @Override
            public String provider() {
                return "Demobyrået";
            }

            @Override
            public BureauAnswer ask(OrganisationNumber number, String reference) {
                return new BureauAnswer.Told(
                        new BureauReport(reference, CreditRating.AA, 70, 0, Money.of(150_000), true, null));
            }
        };
        house = new CreditHouse(TestPersistence.fresh(), bureau);
        house.use(customers -> Map.copyOf(used));
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long decided(String number, String limit) {
        long order = house.order(number, OrganisationForm.AS);
        house.unit.run(() -> house.stores.received(order));
        house.work();
        house.unit.run(() -> house.decisions.approve(order, 0, Money.of(limit), "Ringte daglig leder"));
        return order;
    }

    private void deleteOn(LocalDate day) {
        List<Long> over = house.unit.call(() -> house.erasure.over(day));
        List<Long> decisions = house.unit.call(() -> house.erasure.decisionsOf(over));
        house.unit.run(() -> house.erasure.delete(over, decisions));
    }

    @Test
    @DisplayName("CRE-6 three months after the decision the check is gone; outcome, limit, reason and date stay")
    void deleted() {
        long order = decided(CreditCase.AA, "50000");
        long other = house.order(CreditCase.A, OrganisationForm.AS);
        house.unit.run(() -> house.stores.received(other));
        deleteOn(TODAY.plusMonths(3));
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM credit_check"));

        house.now = house.now.plus(Duration.ofDays(120));
        assertEquals(1, house.unit.call(() -> house.erasure.expiredToday()));
        deleteOn(TODAY.plusMonths(3).plusDays(1));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM credit_check"));
        CreditDecision decision = house.file(order).latestDecision().orElseThrow();
        assertEquals(Money.of(50_000), decision.limit());
        assertEquals("Sander Moe", decision.decidedBy());
        assertEquals("", decision.note());
        assertEquals(Optional.empty(), decision.advice());
        assertEquals(Optional.empty(), decision.checkId());
        assertEquals(0, house.unit.call(() -> house.erasure.expiredToday()));
    }

    @Test
    @DisplayName("CRE-6 where a contract followed the check is kept twelve months")
    void withContract() {
        long order = decided(CreditCase.AA, "50000");
        house.unit.sql("INSERT INTO contract (id, version, number, customer_id, order_id, status, starts_on, made_at,"
                + " notice_months, due_days, prepaid, invoice_delivery, invoice_reference)"
                + " SELECT 1, 1, 'A-1', customer_id, id, 'ACTIVE', '2026-11-22', '2026-11-22 10:00:00', 3, 10, FALSE,"
                + " 'EHF', '' FROM customer_order WHERE id = " + order);
        deleteOn(TODAY.plusMonths(12));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM credit_check"));
        deleteOn(TODAY.plusMonths(12).plusDays(1));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM credit_check"));
    }

    @Test
    @DisplayName("CRE-6 the log of the deletion says how many, not who")
    void logged() {
        house.unit.run(() -> house.erasure.log(TODAY, 7, 12));
        assertEquals(1, house.count(CreditChange.CREDIT_CHECKS_EXPIRED));
        assertEquals(TODAY.toString(), house.logged.getLast().label());
    }

    @Test
    @DisplayName("CRE-7 each crossing of 80 and 100 percent is warned about once, and anew after it was below")
    void crossings() {
        long order = decided(CreditCase.AA, "10000");
        long customer = house.unit.call(
                () -> house.stores.checks.order(order).customer().id());
        assertEquals(List.of(customer), house.unit.call(() -> house.exposures.limited()));

        assertEquals(0, watch(customer, "7999.99"));
        assertEquals(1, watch(customer, "8000.00"));
        assertEquals(0, watch(customer, "9999.99"));
        assertEquals(1, watch(customer, "10000.00"));
        assertEquals(0, watch(customer, "25000.00"));
        assertEquals(
                List.of(100, 80),
                house.unit.call(() -> house.exposures.warnings()).stream()
                        .map(ExposureWarning::percent)
                        .toList());
        assertEquals(1, house.unit.call(() -> house.exposures.warned()));
        assertEquals(0, watch(customer, "9000.00"));
        assertEquals(1, watch(customer, "10000.00"));
        assertEquals(0, watch(customer, "0.00"));
        assertEquals(0, house.unit.call(() -> house.exposures.warned()));
        assertEquals(3, house.count(CreditChange.EXPOSURE_CROSSED));
    }

    private long watch(long customer, String open) {
        used.put(customer, new ExposureShare(Money.ZERO, Money.of(open), Money.ZERO, Money.ZERO));
        return house.unit.call(() -> house.exposures.watch(List.of(customer)));
    }

    @Test
    @DisplayName("CRE-7 the newest limit holds; a refusal gives none; deposits held lessen the exposure")
    void limitAndDeposit() {
        long order = decided(CreditCase.AA, "10000");
        long customer = house.unit.call(
                () -> house.stores.checks.order(order).customer().id());
        used.put(customer, new ExposureShare(Money.of(100), Money.of(200), Money.of(300), Money.of(250)));
        Exposure exposure = house.unit.call(() -> house.exposures.of(customer));
        assertEquals(Money.of("350.00"), exposure.total());
        assertEquals(Optional.of(Money.of(10_000)), exposure.creditLimit());

        long seen = house.file(order).seen();
        house.now = house.now.plusSeconds(60);
        house.unit.run(() -> house.decisions.approve(order, seen, Money.of(4_000), "Lavere ramme"));
        assertEquals(
                Optional.of(Money.of(4_000)),
                house.unit.call(() -> house.exposures.of(customer)).creditLimit());
        long refusedOrder = house.order(CreditCase.C, OrganisationForm.AS);
        house.unit.run(() -> house.decisions.refuse(refusedOrder, 0, "Vi kan ikke gi kreditt.", "Krav"));
        long refused = house.unit.call(
                () -> house.stores.checks.order(refusedOrder).customer().id());
        assertFalse(
                house.unit.call(() -> house.exposures.of(refused)).creditLimit().isPresent());
    }

    @Test
    @DisplayName("CRE-7 deposits held are counted by customer; asked for or given back ones are not")
    void heldDeposits() {
        assertEquals(Map.of(), house.unit.call(() -> house.stores.exposures.heldDeposits(List.of(1L, 2L))));
        assertEquals(Map.of(), house.unit.call(() -> house.stores.exposures.heldDeposits(List.of())));
    }
}
