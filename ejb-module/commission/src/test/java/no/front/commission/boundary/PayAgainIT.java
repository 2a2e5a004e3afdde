package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the bank did not pay is paid once more, by two people. */
class PayAgainIT {

    private final PayoutHouse house = new PayoutHouse();

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    private ErrorCode refused(Actor who, Runnable work) {
        return assertThrows(BusinessRuleViolation.class, () -> house.does(who, work))
                .code();
    }

    @Test
    @DisplayName("CPA-7 rejected by the bank: the note stands; one asks to pay again, another approves, paid once")
    void rejected() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        long payout = house.waiting(1);
        house.approve(1);
        Subject subject = new Subject(Payout.SUBJECT, payout);
        PayoutRepeats repeats = house.get(PayoutRepeats.class);
        assertEquals(
                PayoutError.PAYOUT_STATUS, refused(PayoutHouse.HENRIK, () -> repeats.ask(subject, "Står hos banken")));
        house.rejected(Payout.SUBJECT, payout);
        assertEquals("REJECTED AC04 closed", sum("CONCAT_WS(' ', status, rejection) FROM payout"));
        assertEquals("1 0", work());
        assertEquals(PayoutError.REASON_MISSING, refused(PayoutHouse.INGRID, () -> repeats.ask(subject, " ")));
        // Ingrid approved the payout before; that gives her no second vote on what she asks for
        long first = house.as(PayoutHouse.INGRID, () -> repeats.ask(subject, "Kunden har rettet kontoen"));
        assertEquals("0 1", work());
        assertEquals(PayoutError.FOUR_EYES, refused(PayoutHouse.INGRID, () -> repeats.approve(first, "")));
        assertEquals(PayoutError.REPEAT_WAITS, refused(PayoutHouse.HENRIK, () -> repeats.ask(subject, "En gang til")));
        assertEquals("1", sum("COUNT(*) FROM outgoing_payment"));
        house.does(PayoutHouse.HENRIK, () -> repeats.decline(first, "Kontoen er ikke bekreftet"));
        assertEquals(PayoutError.REPEAT_DECIDED, refused(PayoutHouse.HENRIK, () -> repeats.approve(first, "")));
        long second = house.as(PayoutHouse.HENRIK, () -> repeats.ask(subject, "Ny konto er bekreftet"));
        house.unit.sql("UPDATE payee_account SET account = '12345678903'");
        house.does(PayoutHouse.INGRID, () -> repeats.approve(second, ""));
        assertEquals("APPROVED 12345678903", sum("CONCAT_WS(' ', status, account) FROM payout"));
        assertEquals(
                "1 15030012345 8 9 REJECTED, 2 12345678903 8 9 ORDERED",
                sum("GROUP_CONCAT(CONCAT_WS(' ', attempt, account, prepared_by_id, approved_by_id, status) ORDER BY id"
                        + " SEPARATOR ', ') FROM outgoing_payment"));
        assertEquals("0 0", work());
        house.paid(Payout.SUBJECT, payout);
        assertEquals("PAID", sum("status FROM payout"));
        assertEquals("1", sum("COUNT(*) FROM commission_note"));
        assertEquals("-1250.00", house.balance(LedgerAccount.BANK));
        assertTrue(house.logged.containsAll(List.of(
                PayoutChange.PAYOUT_REPEAT_ASKED,
                PayoutChange.PAYOUT_REPEAT_DECLINED,
                PayoutChange.PAYOUT_ORDERED_ANEW)));
    }

    private String work() {
        PayoutWork work =
                house.as(PayoutHouse.HENRIK, () -> house.get(Payouts.class).work());
        return work.rejected() + " " + work.repeats();
    }

    @Test
    @DisplayName("CPA-7 to nobody whose account isn't confirmed is anything paid again")
    void againWithoutAccount() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        long payout = house.waiting(1);
        house.approve(1);
        house.rejected(Payout.SUBJECT, payout);
        PayoutRepeats repeats = house.get(PayoutRepeats.class);
        Subject subject = new Subject(Payout.SUBJECT, payout);
        house.unit.sql("UPDATE payee_account SET status = 'WAITING'");
        assertEquals(
                PayoutError.ACCOUNT_NOT_CONFIRMED, refused(PayoutHouse.HENRIK, () -> repeats.ask(subject, "Igjen")));
        house.unit.sql("UPDATE payee_account SET status = 'IN_FORCE'");
        long repeat = house.as(PayoutHouse.HENRIK, () -> repeats.ask(subject, "Igjen"));
        house.unit.sql("UPDATE payee_account SET status = 'WAITING'");
        assertEquals(PayoutError.ACCOUNT_NOT_CONFIRMED, refused(PayoutHouse.INGRID, () -> repeats.approve(repeat, "")));
        assertEquals("WAITING", sum("status FROM payout_repeat"));
        assertEquals("REJECTED", sum("status FROM payout"));
    }

    @Test
    @DisplayName("CPA-7 two who approve paying again at once, on two nodes: one order")
    void againRace() throws Exception {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        long payout = house.waiting(1);
        house.approve(1);
        house.rejected(Payout.SUBJECT, payout);
        long repeat = house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRepeats.class)
                .ask(new Subject(Payout.SUBJECT, payout), "Igjen"));
        try (PayoutHouse other = house.secondNode();
                var pool = Executors.newFixedThreadPool(2)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Object>> tabs = List.of(
                    () -> attempt(together, house, () -> house.get(PayoutRepeats.class)
                            .approve(repeat, "")),
                    () -> attempt(together, other, () -> other.get(PayoutRepeats.class)
                            .approve(repeat, "")));
            List<Object> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(tabs)) {
                answers.add(answer.get());
            }
            assertEquals(1, answers.stream().filter("approved"::equals).count(), answers.toString());
            assertEquals(
                    1,
                    answers.stream().filter(PayoutError.REPEAT_DECIDED::equals).count(),
                    answers.toString());
        }
        assertEquals("2", sum("COUNT(*) FROM outgoing_payment"));
    }

    @Test
    @DisplayName("CPA-5 an advance that the bank rejected is paid again by two, or withdrawn with the wish to pay it")
    void advanceAgain() {
        house.customers(1, 2);
        Advances advances = house.get(Advances.class);
        PayoutRepeats repeats = house.get(PayoutRepeats.class);
        BillingMonth march = BillingMonth.of("2026-03");
        List<Long> ids = new ArrayList<>();
        for (int n = 1; n <= 2; n++) {
            house.amount(n, "2026-03", "1000.00", "2026-06-15");
            int customer = n;
            long id = house.as(
                    PayoutHouse.HENRIK, () -> advances.prepare(customer, march, Money.of(600), "Sesong", false));
            house.does(PayoutHouse.INGRID, () -> advances.approve(id, ""));
            house.rejected(Advance.SUBJECT, id);
            ids.add(id);
        }
        long again = house.as(
                PayoutHouse.HENRIK, () -> repeats.ask(new Subject(Advance.SUBJECT, ids.getFirst()), "Ny konto"));
        house.does(PayoutHouse.INGRID, () -> repeats.approve(again, ""));
        house.paid(Advance.SUBJECT, ids.getFirst());
        assertEquals("600.00", house.balance(LedgerAccount.COMMISSION_ADVANCES));
        house.as(PayoutHouse.HENRIK, () -> repeats.ask(new Subject(Advance.SUBJECT, ids.getLast()), "Ny konto"));
        house.does(PayoutHouse.INGRID, () -> advances.withdraw(ids.getLast(), "Kunden vil vente"));
        assertEquals("PAID WITHDRAWN", sum("GROUP_CONCAT(status ORDER BY id SEPARATOR ' ') FROM commission_advance"));
        assertEquals("APPROVED DECLINED", sum("GROUP_CONCAT(status ORDER BY id SEPARATOR ' ') FROM payout_repeat"));
        assertEquals("0 0", work());
    }

    private static Object attempt(CyclicBarrier together, PayoutHouse house, Runnable approval) throws Exception {
        house.get(Payouts.class);
        house.get(PayoutRepeats.class);
        together.await();
        try {
            house.does(PayoutHouse.INGRID, approval);
            return "approved";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
