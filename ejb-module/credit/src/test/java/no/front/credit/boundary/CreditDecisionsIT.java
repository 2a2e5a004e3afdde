package no.front.credit.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.credit.control.BureauAnswer;
import no.front.credit.control.CreditBureau;
import no.front.credit.entity.Advice;
import no.front.credit.entity.BureauReport;
import no.front.credit.entity.CreditChange;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditError;
import no.front.credit.entity.CreditOutcome;
import no.front.credit.entity.CreditRating;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PageRequest;
import no.front.platform.entity.Actor;
import no.front.server.simulator.CreditCase;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditDecisionsIT {

    private static final Money LIMIT = Money.of(50_000);

    private CreditHouse house;
    private CreditRating rating = CreditRating.AA;

    @BeforeEach
    void start() {
        CreditBureau bureau = new CreditBureau() {
            @Override
            public String provider() {
                return "Demobyrået";
            }

            @Override
            public BureauAnswer ask(OrganisationNumber number, String reference) {
                return new BureauAnswer.Told(new BureauReport(reference, rating, 70, 0, Money.of(150_000), true, null));
            }
        };
        house = new CreditHouse(TestPersistence.fresh(), bureau);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    private long checkedOrder() {
        long order = house.order(CreditCase.NORDLYS_KURS, OrganisationForm.AS);
        house.unit.run(() -> house.stores.received(order));
        house.work();
        return order;
    }

    private BusinessRuleViolation refusal(Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> house.unit.run(work));
    }

    private ErrorCode code(Runnable work) {
        return refusal(work).code();
    }

    @Test
    @DisplayName("CRE-3 the clear positive case of a limited company takes one click and no note")
    void oneClick() {
        long order = checkedOrder();
        house.unit.run(() -> house.decisions.approve(order, 0, LIMIT, ""));
        assertEquals("APPROVED", house.status(order));
        CreditDecision decision = house.file(order).latestDecision().orElseThrow();
        assertEquals(CreditOutcome.APPROVED, decision.outcome());
        assertEquals(LIMIT, decision.limit());
        assertEquals("Sander Moe", decision.decidedBy());
        assertEquals(Optional.of(Advice.APPROVE), decision.advice());
        assertTrue(decision.checkId().isPresent());
        assertEquals(1, house.count(CreditChange.CREDIT_DECIDED));
        assertEquals(
                Optional.of(LIMIT),
                house.unit.call(
                        () -> house.stores.decisions.limitOf(decision.customer().id())));
    }

    @Test
    @DisplayName("CRE-3 a higher limit, another class, another form, no check: not without a note")
    void note() {
        long order = checkedOrder();
        Money more = Money.of("50000.01");
        assertEquals(CreditError.NOTE_MISSING, code(() -> house.decisions.approve(order, 0, more, " ")));
        house.unit.run(() -> house.decisions.approve(order, 0, more, "Kjent kunde, snakket med banken"));

        rating = CreditRating.B;
        long unsure = house.order(CreditCase.B, OrganisationForm.AS);
        house.unit.run(() -> house.stores.received(unsure));
        house.work();
        assertEquals(CreditError.NOTE_MISSING, code(() -> house.decisions.approve(unsure, 0, LIMIT, null)));
        long unchecked = house.order(CreditCase.SOLE_TRADER, OrganisationForm.ENK);
        assertEquals(CreditError.NOTE_MISSING, code(() -> house.decisions.approve(unchecked, 0, LIMIT, "")));
        assertEquals(CreditError.NOTE_MISSING, code(() -> house.decisions.refuse(unchecked, 0, "Vi må si nei.", "")));
    }

    @Test
    @DisplayName("CRE-3, PRV-15 a job, a customer's user and nobody can't decide")
    void staffOnly() {
        long order = checkedOrder();
        for (Actor actor : List.of(
                Actor.job("credit"), Actor.customerUser(3, "Tuva", 1, "192.0.2.7"), Actor.nobody("192.0.2.7"))) {
            house.acting.set(actor);
            assertEquals(CreditError.STAFF_ONLY, code(() -> house.decisions.approve(order, 0, LIMIT, "Notat")));
            assertEquals(CreditError.STAFF_ONLY, code(() -> house.decisions.refuse(order, 0, "Grunn", "Notat")));
            assertEquals(
                    CreditError.STAFF_ONLY,
                    code(() -> house.decisions.requireSecurity(order, 0, LIMIT, Money.ZERO, "Notat")));
        }
        assertEquals("RECEIVED", house.status(order));
    }

    @Test
    @DisplayName("CRE-2 a refusal takes a reason that can be told, and closes the order with it")
    void refused() {
        long order = checkedOrder();
        assertEquals(CreditError.REASON_MISSING, code(() -> house.decisions.refuse(order, 0, " ", "Notat")));
        house.unit.run(() -> house.decisions.refuse(order, 0, "Vi kan ikke gi kreditt nå.", "Mange krav"));
        assertEquals("REFUSED", house.status(order));
        assertEquals(
                "Vi kan ikke gi kreditt nå.",
                house.unit.value("SELECT closing_reason FROM customer_order WHERE id = " + order));
        assertEquals(List.of("Vi kan ikke gi kreditt nå."), house.told);
        // more people read the log than may read the note (CRE-6)
        assertFalse(house.logged.toString().contains("Mange krav"));
        assertEquals(CreditError.DECIDED_MEANWHILE, code(() -> house.decisions.approve(order, 0, LIMIT, "Notat")));
    }

    @Test
    @DisplayName("CRE-2 limits and amounts out of range are refused")
    void ranges() {
        long order = checkedOrder();
        for (Money limit : new Money[] {null, Money.of(-1), Money.of("10000000.01")}) {
            assertEquals(CreditError.LIMIT_OUT_OF_RANGE, code(() -> house.decisions.approve(order, 0, limit, "Notat")));
        }
        for (Money amount : new Money[] {null, Money.ZERO, Money.of(-1), Money.of(10_000_001)}) {
            assertEquals(
                    CreditError.SECURITY_AMOUNT_MISSING,
                    code(() -> house.decisions.requireSecurity(order, 0, amount, Money.ZERO, "Notat")));
        }
        assertEquals(CreditError.TOO_LONG, code(() -> house.decisions.approve(order, 0, LIMIT, "x".repeat(4001))));
    }

    @Test
    @DisplayName(
            "CRE-2, CRE-4 security is demanded in the same step; approved or refused after all, the demand is dropped")
    void security() {
        long order = checkedOrder();
        Money amount = house.file(order).recommendation().suggestedSecurity().orElseThrow();
        house.unit.run(() -> house.decisions.requireSecurity(order, 0, amount, Money.of(5_000), "Ny kunde"));
        assertEquals("AWAITING_SECURITY", house.status(order));
        assertEquals(List.of(Money.of("1170.00")), house.demanded);
        CreditDecision decision = house.file(order).latestDecision().orElseThrow();
        assertEquals(Optional.of(amount), decision.securityAmount());
        assertEquals(List.of(), house.dropped);

        house.unit.run(() -> house.decisions.approve(order, decision.id(), LIMIT, "Morselskapet går god for dem"));
        assertEquals("APPROVED", house.status(order));
        assertEquals(List.of(order), house.dropped);
    }

    @Test
    @DisplayName("CRE-2 an approval can be taken back as long as there is no contract")
    void again() {
        long order = checkedOrder();
        house.unit.run(() -> house.decisions.approve(order, 0, LIMIT, ""));
        long first = house.file(order).seen();
        house.unit.run(() -> house.decisions.approve(order, first, Money.of(20_000), "Lavere ramme avtalt"));
        long second = house.file(order).seen();
        house.unit.run(() -> house.decisions.refuse(order, second, "Vi kan ikke gi kreditt nå.", "Nytt krav"));
        assertEquals("REFUSED", house.status(order));
        assertEquals(3, house.unit.call(() -> house.decisions
                .page(new CreditDecisionFilter("B-1", null), PageRequest.first())
                .total()));
        assertEquals(1, house.unit.call(() -> house.decisions
                .page(new CreditDecisionFilter("", CreditOutcome.REFUSED), PageRequest.first())
                .total()));
        for (String text : List.of("blåbær", "\uD83D\uDC7F", "B-1ø", "100 %_~")) {
            assertEquals(
                    0,
                    house.unit.call(() -> house.decisions
                            .page(new CreditDecisionFilter(text, null), PageRequest.first())
                            .total()),
                    text);
        }
    }

    @Test
    @DisplayName("CRE-2 an order that is not received, or closed by others, is not to be decided")
    void notToDecide() {
        long order = checkedOrder();
        for (String status : List.of("AWAITING_ACCEPTANCE", "CONFIRMED", "WITHDRAWN")) {
            house.status(order, status);
            BusinessRuleViolation refused = refusal(() -> house.decisions.approve(order, 0, LIMIT, "Notat"));
            assertEquals(CreditError.NOT_TO_DECIDE, refused.code());
            assertEquals(status, refused.arguments().getFirst().toString());
        }
    }

    @Test
    @DisplayName("CRE-3 two decide the same order at once: one outcome, the other is told by whom and what")
    void twoAtOnce() throws Exception {
        long order = checkedOrder();
        CountDownLatch together = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<BusinessRuleViolation>> both = threads.invokeAll(List.of(
                    () -> decide(together, CreditHouse.SANDER, () -> house.decisions.approve(order, 0, LIMIT, "")),
                    () -> decide(
                            together,
                            CreditHouse.FATIMA,
                            () -> house.decisions.refuse(order, 0, "Vi kan ikke gi kreditt.", "Krav"))));
            BusinessRuleViolation sander = both.get(0).get();
            BusinessRuleViolation fatima = both.get(1).get();
            assertTrue(sander == null ^ fatima == null, sander + " " + fatima);
            BusinessRuleViolation told = sander == null ? fatima : sander;
            assertEquals(CreditError.DECIDED_MEANWHILE, told.code());
            assertEquals(
                    sander == null
                            ? List.of("Sander Moe", CreditOutcome.APPROVED)
                            : List.of("Fatima Rahimi", CreditOutcome.REFUSED),
                    told.arguments());
            assertEquals(sander == null ? "APPROVED" : "REFUSED", house.status(order));
        }
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM credit_decision"));
    }

    private BusinessRuleViolation decide(CountDownLatch together, Actor actor, Runnable work)
            throws InterruptedException {
        house.acting.set(actor);
        together.countDown();
        together.await();
        try {
            house.unit.run(work);
            return null;
        } catch (BusinessRuleViolation refused) {
            return refused;
        }
    }
}
