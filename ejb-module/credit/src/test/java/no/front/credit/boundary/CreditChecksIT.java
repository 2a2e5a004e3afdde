package no.front.credit.boundary;

import static no.front.credit.boundary.CreditHouse.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.credit.boundary.Recommendation.Why;
import no.front.credit.control.CreditBureauClient;
import no.front.credit.control.CreditInquiryJob;
import no.front.credit.entity.Advice;
import no.front.credit.entity.BureauFailure;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditCheckStatus;
import no.front.credit.entity.CreditError;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.server.simulator.CreditBureauSimulator;
import no.front.server.simulator.CreditCase;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Checks from the order to the answer, over the real client, on a real MariaDB. */
class CreditChecksIT {

    private CreditBureauSimulator simulator;
    private CreditHouse house;

    @BeforeEach
    void start() {
        simulator = CreditBureauSimulator.start(0, 0);
        house = new CreditHouse(TestPersistence.fresh(), client(1_000));
    }

    @AfterEach
    void stop() {
        house.close();
        simulator.close();
    }

    private CreditBureauClient client(int timeoutMs) {
        return new CreditBureauClient(
                Optional.of(simulator.url()),
                Optional.of("Demobyrået"),
                Optional.of(CreditBureauSimulator.USER),
                Optional.of(CreditBureauSimulator.PASSWORD),
                timeoutMs);
    }

    private void received(long order) {
        house.unit.run(() -> house.stores.received(order));
    }

    private ErrorCode refusal(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> house.unit.run(work))
                .code();
    }

    @Test
    @DisplayName(
            "CRE-1 an order on credit is checked by itself: need, provider, reference, time, rating, limit; valid 90 days")
    void automatic() {
        long order = house.order(CreditCase.NORDLYS_KURS, OrganisationForm.AS);
        received(order);
        assertTrue(house.file(order).isPending());
        assertEquals(1, house.work());

        CreditFile file = house.file(order);
        CreditCheck check = file.latestCheck().orElseThrow();
        assertEquals(CreditCheckStatus.DONE, check.status());
        assertEquals("Bestilling B-1 på tjenester som betales i etterkant", check.need());
        assertTrue(check.isAutomatic());
        assertEquals("Demobyrået", check.provider());
        assertEquals(check.ownReference(), check.bureauReference());
        assertEquals(Optional.of(house.now), check.checkedAt());
        assertEquals(Optional.of(CreditRating.AA), check.rating());
        assertEquals(Optional.of(78), check.score());
        assertEquals(Optional.of(Money.of(150_000)), check.suggestedLimit());
        assertEquals(Optional.of(TODAY.plusDays(90)), check.validUntil());
        assertEquals(Advice.APPROVE, file.recommendation().advice());
        assertEquals(Money.of(50_000), file.recommendation().limit());
        assertEquals(1, house.count(CreditChange.CREDIT_CHECK_REQUESTED));
        assertEquals(1, house.count(CreditChange.CREDIT_CHECK_ANSWERED));
    }

    @Test
    @DisplayName("CRE-1 nothing else of the report is stored, in no table, nor is a value of it in the change log")
    void noRawReport() {
        long order = house.order(CreditCase.NORDLYS_KURS, OrganisationForm.AS);
        received(order);
        house.work();
        assertEquals(
                "0",
                house.unit.value("SELECT COUNT(*) FROM credit_check WHERE CONCAT_WS('|', need, provider,"
                        + " bureau_reference, rating, last_failure, claim) LIKE '%Smart%'"));
        String logged = house.logged.toString();
        assertFalse(logged.contains("AA"), logged);
        assertFalse(logged.contains("78"), logged);
        assertFalse(logged.contains("150000"), logged);
        assertFalse(logged.contains("betales i etterkant"), logged);
    }

    @Test
    @DisplayName(
            "CRE-6 a sole trader is never checked automatically, by staff only after the warning; the copy letter is on record")
    void soleTrader() {
        long order = house.order(CreditCase.SOLE_TRADER, OrganisationForm.ENK);
        received(order);
        assertEquals(Optional.empty(), house.file(order).latestCheck());
        assertEquals(
                CreditError.SOLE_TRADER_UNCONFIRMED,
                refusal(() -> house.checks.request(order, "Vil betale i etterkant", false)));
        house.unit.run(() -> house.checks.request(order, "Vil betale i etterkant", true));
        house.work();
        CreditCheck check = house.file(order).latestCheck().orElseThrow();
        assertTrue(check.copyLetterSentOn().isPresent());
        assertEquals("Sander Moe", check.requestedBy());
        assertEquals(1, simulator.copyLetters());
        assertEquals(Advice.DEPOSIT, house.file(order).recommendation().advice());
        house.unit.run(() -> house.checks.copyLetterSent(check.id(), TODAY));
        assertEquals(
                Optional.of(TODAY),
                house.file(order).latestCheck().orElseThrow().copyLetterSentOn());
    }

    @Test
    @DisplayName(
            "CRE-1, CRE-6 refused without need, on prepaid orders, before the order is received and after it is closed")
    void refused() {
        long customer = house.customer(CreditCase.AA, OrganisationForm.AS);
        long prepaid = house.order(customer, true);
        received(prepaid);
        assertEquals(Optional.empty(), house.file(prepaid).latestCheck());
        assertEquals(CreditError.PREPAID, refusal(() -> house.checks.request(prepaid, "Vil vite", false)));

        long order = house.order(customer, false);
        assertEquals(CreditError.NEED_MISSING, refusal(() -> house.checks.request(order, "  ", false)));
        assertEquals(CreditError.NEED_MISSING, refusal(() -> house.checks.request(order, null, false)));
        assertEquals(CreditError.TOO_LONG, refusal(() -> house.checks.request(order, "x".repeat(501), false)));
        house.status(order, "AWAITING_ACCEPTANCE");
        assertEquals(CreditError.NOT_NEEDED, refusal(() -> house.checks.request(order, "Vil vite", false)));
        house.status(order, "WITHDRAWN");
        assertEquals(CreditError.NOT_NEEDED, refusal(() -> house.checks.request(order, "Vil vite", false)));
        assertEquals(CreditError.NOT_FOUND, refusal(() -> house.checks.request(4711, "Vil vite", false)));
        assertEquals(0, house.work());
    }

    @Test
    @DisplayName("CRE-1 an order withdrawn before the bureau was asked is not asked about any more")
    void cancelled() {
        long order = house.order(CreditCase.AA, OrganisationForm.AS);
        received(order);
        house.status(order, "WITHDRAWN");
        house.work();
        assertEquals(0, house.asked.get());
        assertEquals(1, house.count(CreditChange.CREDIT_CHECK_CANCELLED));
    }

    @Test
    @DisplayName("CRE-1 a valid check serves the customer's next order; after 90 days it no longer does")
    void reused() {
        long customer = house.customer(CreditCase.AA, OrganisationForm.AS);
        long first = house.order(customer, false);
        received(first);
        house.work();
        long second = house.order(customer, false);
        received(second);
        assertEquals(0, house.work());
        assertTrue(house.file(second).isReused());
        assertEquals(Advice.APPROVE, house.file(second).recommendation().advice());

        house.now = house.now.plus(Duration.ofDays(90));
        assertEquals(Advice.APPROVE, house.file(second).recommendation().advice());
        house.now = house.now.plus(Duration.ofDays(1));
        assertEquals(Optional.empty(), house.file(second).latestCheck());
        assertEquals(
                Why.CHECK_EXPIRED,
                house.file(first).recommendation().reasons().getFirst().why());
        long third = house.order(customer, false);
        received(third);
        assertEquals(1, house.work());
    }

    @Test
    @DisplayName("CRE-1 a technical failure is tried again later, in the end given up, and never positive")
    void failure() {
        long order = house.order(CreditCase.FAILING, OrganisationForm.AS);
        received(order);
        List<Duration> waits = List.of(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofMinutes(30));
        assertEquals(1, house.work());
        for (Duration wait : waits) {
            assertTrue(house.file(order).isPending());
            assertEquals(Advice.REVIEW, house.file(order).recommendation().advice());
            house.realClock.set(house.realClock.now().plus(wait).minusMillis(1));
            assertEquals(0, house.work());
            house.realClock.set(house.realClock.now().plusMillis(1));
            assertEquals(1, house.work());
        }
        CreditFile file = house.file(order);
        assertEquals(
                CreditCheckStatus.NO_ANSWER, file.latestCheck().orElseThrow().status());
        assertEquals(
                Optional.of(BureauFailure.BUREAU_FAULT),
                file.latestCheck().orElseThrow().lastFailure());
        assertEquals(Advice.REVIEW, file.recommendation().advice());
        assertEquals(Why.NO_ANSWER, file.recommendation().reasons().getFirst().why());
        assertEquals(6, house.asked.get());
        assertEquals(1, house.count(CreditChange.CREDIT_CHECK_GIVEN_UP));

        house.unit.run(() -> house.checks.request(order, "Nytt forsøk", false));
        assertTrue(house.file(order).isPending());
    }

    @Test
    @DisplayName("CRE-1 a fault that is over is over; an unknown company is an answer, though no good one")
    void recovers() {
        long once = house.order(CreditCase.FAILING_ONCE, OrganisationForm.AS);
        long unknown = house.order(CreditCase.UNKNOWN, OrganisationForm.AS);
        received(once);
        received(unknown);
        assertEquals(2, house.work());
        assertEquals(
                CreditCheckStatus.UNKNOWN,
                house.file(unknown).latestCheck().orElseThrow().status());
        assertEquals(Advice.REVIEW, house.file(unknown).recommendation().advice());
        house.realClock.set(house.realClock.now().plusSeconds(10));
        assertEquals(1, house.work());
        assertEquals(
                CreditCheckStatus.DONE,
                house.file(once).latestCheck().orElseThrow().status());
    }

    @Test
    @DisplayName("CRE-1 a bankrupt company is not asked about: the register alone decides")
    void bankrupt() {
        long order = house.order(CreditCase.BANKRUPT, OrganisationForm.AS);
        house.unit.sql("UPDATE customer SET bankrupt = TRUE, bankrupt_on = '2026-10-05'");
        received(order);
        assertEquals(0, house.work());
        assertEquals(Advice.REFUSE, house.file(order).recommendation().advice());
    }

    @Test
    @DisplayName("CRE-1 switched off in the settings nothing is asked by itself")
    void switchedOff() {
        house.decided.put(CreditSetting.AUTOMATIC, "false");
        long order = house.order(CreditCase.AA, OrganisationForm.AS);
        received(order);
        assertEquals(0, house.work());
    }

    @Test
    @DisplayName("CRE-1 two who ask at once about one customer ask once; the second is told")
    void twiceAtOnce() throws Exception {
        long order = house.order(CreditCase.AA, OrganisationForm.AS);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> both = threads.invokeAll(List.of(() -> ask(order), () -> ask(order)));
            Object first = both.get(0).get();
            Object second = both.get(1).get();
            assertEquals(
                    List.of(CreditError.CHECK_UNDER_WAY, "asked"),
                    List.of(first, second).stream()
                            .sorted((one, other) -> one.toString().compareTo(other.toString()))
                            .toList());
        }
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM credit_check"));
    }

    private Object ask(long order) {
        try {
            house.unit.run(() -> house.checks.request(order, "Vil betale i etterkant", false));
            return "asked";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    @DisplayName("CRE-1 two nodes never ask the same; a dead node's question is asked again under its own reference")
    void claims() {
        long order = house.order(CreditCase.SOLE_TRADER, OrganisationForm.ENK);
        house.unit.run(() -> house.checks.request(order, "Vil betale i etterkant", true));
        CreditInquiryJob.Claim dead = house.stores.job.claim();
        assertEquals(1, dead.checks().size());
        assertEquals(0, house.stores.job.claim().checks().size());

        house.realClock.set(
                house.realClock.now().plus(CreditInquiryJob.PATIENCE).plusSeconds(1));
        assertEquals(1, house.work());
        house.inquiries.ask(dead.checks().getFirst(), dead.mark());
        assertEquals(1, house.asked.get());
        assertEquals(1, simulator.copyLetters());
        assertEquals(
                CreditCheckStatus.DONE,
                house.file(order).latestCheck().orElseThrow().status());
    }

    @Test
    @DisplayName("CRE-1 no more than eight are asked at once, the rest waits its turn")
    void atOnce() {
        for (int i = 0; i < 10; i++) {
            received(house.order(FREE.get(i), OrganisationForm.AS));
        }
        assertEquals(8, house.stores.job.claim().checks().size());
        assertEquals(0, house.stores.job.claim().checks().size());
    }

    private static final List<String> FREE = List.of(
            CreditCase.AAA,
            CreditCase.AA,
            CreditCase.A,
            CreditCase.AN,
            CreditCase.B,
            CreditCase.C,
            CreditCase.NOT_RATED,
            CreditCase.REMARKS,
            CreditCase.LOW_LIMIT,
            CreditCase.NO_LIMIT);

    @Test
    @DisplayName("CRE-6 the list finds by customer, order and status")
    void list() {
        long order = house.order(CreditCase.AA, OrganisationForm.AS);
        received(order);
        house.work();
        received(house.order(CreditCase.C, OrganisationForm.AS));
        PageRequest first = PageRequest.first();
        assertEquals(
                2,
                house.unit
                        .call(() -> house.checks.page(new CreditCheckFilter("", null), first))
                        .total());
        assertEquals(
                1,
                house.unit
                        .call(() ->
                                house.checks.page(new CreditCheckFilter("nordlys kurs " + CreditCase.AA, null), first))
                        .total());
        assertEquals(
                1,
                house.unit
                        .call(() -> house.checks.page(new CreditCheckFilter("b-2", CreditCheckStatus.PENDING), first))
                        .total());
        assertEquals(
                0,
                house.unit
                        .call(() -> house.checks.page(new CreditCheckFilter("%", null), first))
                        .total());
    }
}
