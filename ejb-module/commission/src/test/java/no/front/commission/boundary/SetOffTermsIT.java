package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetOffTermsIT {

    private static final long CONTRACT = 100_001;

    private final PayoutHouse house = new PayoutHouse();

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private void agree(boolean allowed, String from, String reason) {
        house.does(PayoutHouse.HENRIK, () -> house.get(SetOffTerms.class)
                .agree(CONTRACT, allowed, from == null ? null : LocalDate.parse(from), reason));
    }

    private ErrorCode refused(boolean allowed, String from, String reason) {
        return assertThrows(BusinessRuleViolation.class, () -> agree(allowed, from, reason))
                .code();
    }

    private SetOffTerms.Standing standing() {
        return house.as(PayoutHouse.HENRIK, () -> house.get(SetOffTerms.class).ofCustomer(1))
                .getFirst();
    }

    private String preview() {
        PayoutPreview preview =
                house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class).preview(house.today));
        return preview.setOff() + " " + preview.toPay();
    }

    /** 1 000.00 and VAT due on 15 May and 15 June 2026; an invoice of 250.00 overdue since April. */
    private void begin() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.today = LocalDate.of(2026, 4, 1);
        house.invoice(1, "250.00", LocalDate.of(2026, 4, 11));
        house.today = LocalDate.of(2026, 5, 15);
    }

    @Test
    @DisplayName("CPA-8 by the terms an overdue claim is set off; by an agreed exception it is not, from its day on")
    void exception() {
        begin();
        assertTrue(standing().allowed());
        assertEquals("250.00 1000.00", preview());
        agree(false, "2026-05-16", "Avtalt i rammeavtalen");
        assertTrue(standing().allowed(), "not before its day");
        assertEquals(LocalDate.of(2026, 5, 16), standing().next().orElseThrow().startsOn(), "and what comes is told");
        assertEquals("250.00 1000.00", preview());
        agree(false, "2026-05-15", "Fremskyndet");
        assertFalse(standing().allowed());
        assertEquals("0.00 1250.00", preview());
        house.run();
        house.approve(1);
        assertEquals(
                "0.00 1250.00 APPROVED",
                house.unit.value("SELECT CONCAT_WS(' ', set_off, to_pay, status) FROM payout"));
        house.amount(1, "2026-04", "1000.00", "2026-06-15");
        agree(true, "2026-06-15", "Unntaket er opphevet");
        assertFalse(standing().next().orElseThrow().isAllowed(), "the one of 16 May comes first");
        house.today = LocalDate.of(2026, 6, 15);
        assertTrue(standing().next().isEmpty());
        assertEquals("250.00 1000.00", preview());
        assertEquals(
                "true 2026-06-15, false 2026-05-16, false 2026-05-15",
                String.join(
                        ", ",
                        house
                                .as(PayoutHouse.HENRIK, () -> house.get(SetOffTerms.class)
                                        .ofContract(CONTRACT))
                                .stream()
                                .map(term -> term.isAllowed() + " " + term.startsOn())
                                .toList()));
        assertTrue(house.logged.contains(PayoutChange.SET_OFF_AGREED));
    }

    @Test
    @DisplayName(
            "CPA-8 what is agreed after a payout was prepared makes it be prepared anew, never paid otherwise than agreed")
    void meanwhile() {
        begin();
        house.run();
        long payout = house.waiting(1);
        agree(false, "2026-05-01", "Avtalt med kunden");
        assertEquals(
                PayoutError.FACTS_CHANGED,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.does(PayoutHouse.INGRID, () -> house.get(Payouts.class)
                                        .approve(payout, "")))
                        .code());
        long anew =
                house.as(PayoutHouse.HENRIK, () -> house.get(Payouts.class).prepareAnew(payout, "Avtalen er endret"));
        assertEquals(
                "0.00 1250.00",
                house.unit.value("SELECT CONCAT_WS(' ', set_off, to_pay) FROM payout WHERE id = " + anew));
    }

    @Test
    @DisplayName("CPA-8 an exception is for the services of its contract: another contract's commission is set off")
    void byContract() {
        begin();
        agree(false, "2026-05-01", "Avtalt med kunden");
        house.unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at,"
                + " notice_months, due_days, prepaid, invoice_delivery, invoice_reference) VALUES (150001, 1, 'A-X', 1,"
                + " 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EHF', '')");
        house.unit.sql("UPDATE premium_service SET contract_id = 150001");
        assertEquals("250.00 1000.00", preview());
    }

    @Test
    @DisplayName("CPA-8 an agreement needs its reason, a day of the contract, and to change something")
    void refusals() {
        begin();
        assertEquals(PayoutError.REASON_MISSING, refused(false, "2026-06-01", "  "));
        assertEquals(PayoutError.TOO_LONG, refused(false, "2026-06-01", "x".repeat(1001)));
        assertEquals(PayoutError.SET_OFF_DAY, refused(false, "2025-12-31", "Før avtalen"));
        assertEquals(PayoutError.SET_OFF_DAY, refused(false, null, "Uten dag"));
        assertEquals(PayoutError.SET_OFF_AGREED, refused(true, "2026-06-01", "Som i vilkårene"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM set_off_term"));
    }
}
