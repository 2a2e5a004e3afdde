package no.front.commission.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutChange;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.LedgerAccount;
import no.front.payment.entity.OpenItemsSettled;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayoutsIT {

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

    private Payouts payouts() {
        return house.get(Payouts.class);
    }

    @Test
    @DisplayName(
            "CPA-2 CPA-7 the golden month: 1 320.00 and VAT 330.00, approved by another, ordered, paid 1 650.00 once")
    void golden() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1320.00", "2026-05-15");
        house.settledLine(1, 1, "2026-03", 264, 0);
        long run = house.run();
        long payout = house.waiting(1);
        assertEquals("1320.00 330.00 1650.00 PROPOSED", sum("CONCAT_WS(' ', base, vat, to_pay, status) FROM payout"));
        assertEquals("PAYABLE", sum("status FROM commission_amount"));
        assertEquals(PayoutError.FOUR_EYES, refused(PayoutHouse.HENRIK, () -> payouts()
                .approve(payout, "")));
        house.approve(1);
        assertEquals("APPROVED 15030012345", sum("CONCAT_WS(' ', status, account) FROM payout"));
        assertEquals("NOTED " + payout, sum("CONCAT_WS(' ', status, payout_id) FROM commission_amount"));
        assertEquals("1 1320.00 330.00 1650.00", sum("CONCAT_WS(' ', number, net, vat, total) FROM commission_note"));
        assertEquals("264", sum("GROUP_CONCAT(messages) FROM commission_note_line"));
        assertEquals(
                "1650.00 2026-05-15 8 9 ORDERED",
                sum("CONCAT_WS(' ', amount, pay_on, prepared_by_id, approved_by_id, status) FROM outgoing_payment"));
        assertEquals("1320.00", house.balance(LedgerAccount.COMMISSION_SETTLED));
        assertEquals("330.00", house.balance(LedgerAccount.INPUT_VAT));
        assertEquals(
                "1320.00 330.00",
                sum(
                        "CONCAT_WS(' ', SUM(IF(account = 'INPUT_VAT', 0, amount)), SUM(IF(account = 'INPUT_VAT', amount, 0)))"
                                + " FROM ledger_posting WHERE vat_code = 'STANDARD'"),
                "what is bought bears its tax code, as the VAT report needs it");
        assertEquals("-1650.00", house.balance(LedgerAccount.COMMISSION_PAYABLE));
        assertEquals(PayoutError.PAYOUT_STATUS, refused(PayoutHouse.INGRID, () -> payouts()
                .approve(payout, "")));
        house.paid(Payout.SUBJECT, payout);
        assertEquals("PAID 2026-05-15", sum("CONCAT_WS(' ', status, paid_on) FROM payout"));
        assertEquals("0.00", house.balance(LedgerAccount.COMMISSION_PAYABLE));
        assertEquals("-1650.00", house.balance(LedgerAccount.BANK));
        PayoutRunCounts counts = house.as(
                        PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class).get(run))
                .counts();
        assertEquals(
                "1 1 0 1650.00",
                counts.customers() + " " + counts.proposed() + " " + counts.waiting() + " " + counts.toPay());
        assertTrue(house.logged.containsAll(
                List.of(PayoutChange.PAYOUT_RUN_DONE, PayoutChange.PAYOUT_APPROVED, PayoutChange.PAYOUT_PAID)));
    }

    @Test
    @DisplayName("CPA-4 99.99 is carried, and paid with the next month; 100.00 is paid")
    void carried() {
        house.customers(1, 2);
        house.amount(1, "2026-03", "99.99", "2026-05-15");
        house.amount(2, "2026-03", "100.00", "2026-05-15");
        PayoutPreview preview =
                house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class).preview(house.today));
        assertEquals(
                "2 1 100.00 125.00 1 99.99",
                preview.customers() + " " + preview.payouts() + " " + preview.base() + " " + preview.toPay() + " "
                        + preview.carried() + " " + preview.carriedBase());
        assertEquals("0", sum("COUNT(*) FROM payout"));
        house.run();
        assertEquals(
                "CARRIED 99.99", sum("CONCAT_WS(' ', status, base) FROM payout_run_customer WHERE customer_id = 1"));
        assertEquals("CARRIED", sum("status FROM commission_amount WHERE customer_id = 1"));
        assertEquals("125.00", sum("to_pay FROM payout WHERE customer_id = 2"));
        house.approve(2);
        house.today = LocalDate.of(2026, 6, 15);
        house.amount(1, "2026-04", "0.01", "2026-06-15");
        house.run();
        house.approve(1);
        assertEquals(
                "SETTLED 0.01 CARRIED 99.99",
                sum("GROUP_CONCAT(CONCAT(kind, ' ', amount) ORDER BY position SEPARATOR ' ') FROM payout_line l"
                        + " JOIN payout p ON p.id = l.payout_id WHERE p.customer_id = 1"));
        assertEquals("3", sum("COUNT(*) FROM commission_amount WHERE status = 'NOTED'"));
    }

    @Test
    @DisplayName(
            "CPA-7 who has no confirmed account or no agreement on self-billing is parked; mended and taken up, proposed once")
    void parked() {
        house.customers(1, 3);
        for (int n = 1; n <= 3; n++) {
            house.amount(n, "2026-03", "500.00", "2026-05-15");
        }
        house.unit.sql("UPDATE payee_account SET status = 'WAITING' WHERE customer_id = 1");
        house.unit.sql("UPDATE self_billing_agreement SET ends_on = '2026-05-14' WHERE customer_id = 2");
        long run = house.run();
        assertEquals(
                "error.payout.ACCOUNT_NOT_CONFIRMED error.payout.SELF_BILLING_MISSING",
                sum(
                        "GROUP_CONCAT(reason_key ORDER BY customer_id SEPARATOR ' ') FROM payout_run_customer WHERE status = 'PARKED'"));
        assertEquals(
                "PAYABLE PAYABLE",
                sum("GROUP_CONCAT(status SEPARATOR ' ') FROM commission_amount WHERE customer_id < 3"));
        house.unit.sql("UPDATE payee_account SET status = 'IN_FORCE' WHERE customer_id = 1");
        assertEquals(2, house.as(PayoutHouse.HENRIK, () -> house.get(PayoutRuns.class)
                .takeUp(run)));
        house.job();
        assertEquals("1 3", sum("GROUP_CONCAT(customer_id ORDER BY customer_id SEPARATOR ' ') FROM payout"));
    }

    private PayoutWork work() {
        return house.as(PayoutHouse.HENRIK, () -> house.get(Payouts.class).work());
    }

    private String listed(PayoutStatus status, String text) {
        return house
                .as(PayoutHouse.HENRIK, () -> house.get(Payouts.class)
                        .page(Optional.ofNullable(status), text, new PageRequest(1, 25, "customer", false)))
                .rows()
                .stream()
                .map(row -> row.customerId() + " " + row.status())
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName(
            "CPA-2 a run is due from the payout day on, until one takes up whom it is for; what is carried asks for none")
    void due() {
        house.customers(1, 3);
        house.amount(1, "2026-03", "500.00", "2026-05-15");
        house.amount(2, "2026-03", "99.99", "2026-05-15");
        house.amount(3, "2026-04", "500.00", "2026-06-15");
        house.today = LocalDate.of(2026, 5, 14);
        assertEquals(0, work().withoutRun());
        house.today = LocalDate.of(2026, 5, 15);
        assertEquals(2, work().withoutRun());
        house.run();
        assertEquals("0 1", work().withoutRun() + " " + work().toApprove());
        house.approve(1);
        house.today = LocalDate.of(2026, 6, 14);
        assertEquals(0, work().withoutRun());
        house.today = LocalDate.of(2026, 6, 16);
        assertEquals(1, work().withoutRun(), "the 15th of June is over, and nobody has begun");
        house.run();
        assertEquals("0 1", work().withoutRun() + " " + work().toApprove());
    }

    @Test
    @DisplayName("CPA-7 payouts of all runs are found by status and by name, whatever characters it has")
    void listed() {
        house.customers(1, 3);
        for (int n = 1; n <= 3; n++) {
            house.amount(n, "2026-03", "500.00", "2026-05-15");
        }
        house.unit.sql("UPDATE customer SET name = '100 %_\\\\ Lyd AS' WHERE id = 2");
        house.run();
        house.approve(1);
        assertEquals("2 PROPOSED, 3 PROPOSED", listed(PayoutStatus.PROPOSED, ""));
        assertEquals("1 APPROVED", listed(PayoutStatus.APPROVED, ""));
        assertEquals("", listed(PayoutStatus.REJECTED, ""));
        assertEquals("2 PROPOSED", listed(null, " 100 %_\\ lyd"));
        assertEquals("2 PROPOSED", listed(PayoutStatus.PROPOSED, "%"));
        assertEquals(3, listed(null, "").split(", ").length);
    }

    @Test
    @DisplayName("CPA-7 facts that changed since are refused; proposed anew by somebody, approved by another")
    void changed() {
        house.customers(1, 1);
        long amount = house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        long payout = house.waiting(1);
        house.unit.sql("UPDATE commission_amount SET withheld = 100 WHERE id = " + amount);
        assertEquals(PayoutError.FACTS_CHANGED, refused(PayoutHouse.INGRID, () -> payouts()
                .approve(payout, "")));
        assertEquals("0", sum("COUNT(*) FROM commission_note"));
        long anew = house.as(PayoutHouse.INGRID, () -> payouts().prepareAnew(payout, "Holdt tilbake"));
        assertEquals("SENT_BACK PROPOSED", sum("GROUP_CONCAT(status ORDER BY id SEPARATOR ' ') FROM payout"));
        assertEquals(PayoutError.FOUR_EYES, refused(PayoutHouse.INGRID, () -> payouts()
                .approve(anew, "")));
        house.does(PayoutHouse.HENRIK, () -> payouts().approve(anew, "Ser riktig ut"));
        assertEquals("1125.00", sum("to_pay FROM payout WHERE status = 'APPROVED'"));
    }

    @Test
    @DisplayName(
            "CPA-5 an advance: two people, paid, set off whole against the next payout; more than is earned only if meant")
    void advance() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-06-15");
        Advances advances = house.get(Advances.class);
        BillingMonth march = BillingMonth.of("2026-03");
        assertEquals(
                PayoutError.ADVANCE_ABOVE_EARNED,
                refused(PayoutHouse.HENRIK, () -> advances.prepare(1, march, Money.of("1250.01"), "Sesong", false)));
        long id = house.as(PayoutHouse.HENRIK, () -> advances.prepare(1, march, Money.of(600), "Sesong", false));
        assertEquals(PayoutError.FOUR_EYES, refused(PayoutHouse.HENRIK, () -> advances.approve(id, "")));
        house.does(PayoutHouse.INGRID, () -> advances.approve(id, ""));
        house.paid(Advance.SUBJECT, id);
        assertEquals("600.00", house.balance(LedgerAccount.COMMISSION_ADVANCES));
        house.today = LocalDate.of(2026, 6, 15);
        house.run();
        long payout = house.waiting(1);
        house.approve(1);
        assertEquals("SET_OFF 0.00", sum("CONCAT_WS(' ', status, remaining) FROM commission_advance"));
        assertEquals("0.00", house.balance(LedgerAccount.COMMISSION_ADVANCES));
        assertEquals("650.00", sum("amount FROM outgoing_payment WHERE subject_id = " + payout));
        assertEquals(
                "600.00",
                house.as(PayoutHouse.HENRIK, () -> advances.uses(id))
                        .getFirst()
                        .amount()
                        .toString());
    }

    @Test
    @DisplayName("CPA-8 an overdue claim is set off and told of; what is disputed is not")
    void setOff() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.today = LocalDate.of(2026, 4, 1);
        long overdue = house.invoice(1, "250.00", LocalDate.of(2026, 4, 11));
        long disputed = house.invoice(1, "99.00", LocalDate.of(2026, 4, 11));
        house.unit.sql("INSERT INTO reminder_stop (id, version, kind, customer_id, open_item_id, reason, from_date,"
                + " made_at, made_by, end_note) VALUES (1, 1, 'DISPUTE', 1, " + disputed
                + ", 'Uenig', '2026-04-12', '2026-04-12', 'Test', '')");
        house.today = LocalDate.of(2026, 5, 15);
        house.run();
        house.approve(1);
        assertEquals("250.00 1000.00", sum("CONCAT_WS(' ', set_off, to_pay) FROM payout"));
        assertEquals("0.00", sum("remaining FROM open_item WHERE id = " + overdue));
        assertEquals("99.00", sum("remaining FROM open_item WHERE id = " + disputed));
        assertTrue(house.fired.stream().anyMatch(OpenItemsSettled.class::isInstance));
    }

    @Test
    @DisplayName(
            "CPA-3 CPA-4 reversed after it was paid: carried while the contract runs, then asked back with KID and a correction")
    void demand() {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        house.approve(1);
        house.amount(1, "2026-03", "-80.00", "2026-06-15");
        house.settledLine(2, 1, "2026-03", 0, 8);
        house.unit.sql("UPDATE commission_amount SET settlement_id = 2 WHERE amount < 0");
        house.today = LocalDate.of(2026, 6, 15);
        house.run();
        assertEquals(
                "CARRIED -80.00",
                sum("CONCAT_WS(' ', status, base) FROM payout_run_customer ORDER BY run_id DESC LIMIT 1"));
        house.unit.sql("UPDATE contract SET status = 'ENDED', last_day = '2026-06-30'");
        house.today = LocalDate.of(2026, 7, 15);
        house.run();
        house.approve(1);
        assertEquals("DEMANDED 0.00", sum("CONCAT_WS(' ', status, to_pay) FROM payout ORDER BY id DESC LIMIT 1"));
        assertEquals(
                "100.00 2026-07-29 1",
                sum(
                        "CONCAT_WS(' ', remaining, due_on, kid IS NOT NULL) FROM open_item WHERE kind = 'COMMISSION_DEBT'"));
        assertEquals(
                "CORRECTION 2 80.00",
                sum("CONCAT_WS(' ', kind, number, net) FROM commission_note ORDER BY id DESC LIMIT 1"));
        assertEquals(
                "2026-03 8 80.00",
                sum("CONCAT_WS(' ', l.month, l.messages, l.amount) FROM commission_note_line l JOIN commission_note n"
                        + " ON n.id = l.note_id WHERE n.kind = 'CORRECTION'"),
                "the correction names service, month and messages");
        assertEquals("920.00", house.balance(LedgerAccount.COMMISSION_SETTLED));
        assertEquals("230.00", house.balance(LedgerAccount.INPUT_VAT));
    }

    @Test
    @DisplayName("CPA-7 300 customers are proposed once each, and all of a run approved by another, payout by payout")
    void all() {
        house.customers(1, 300);
        for (int n = 1; n <= 300; n++) {
            house.amount(n, "2026-03", n + ".00", "2026-05-15");
        }
        long run = house.run();
        assertEquals(
                "201 99",
                sum("CONCAT_WS(' ', SUM(status = 'PROPOSED'), SUM(status = 'CARRIED')) FROM payout_run_customer"));
        PayoutRuns runs = house.get(PayoutRuns.class);
        assertEquals(PayoutError.FOUR_EYES, refused(PayoutHouse.HENRIK, () -> runs.approveAll(run)));
        house.unit.sql("UPDATE commission_amount SET withheld = 1 WHERE customer_id = 200");
        house.does(PayoutHouse.INGRID, () -> runs.approveAll(run));
        house.job();
        assertEquals("200 200", sum("CONCAT_WS(' ', COUNT(*), COUNT(DISTINCT customer_id)) FROM commission_note"));
        assertEquals("200", sum("COUNT(*) FROM outgoing_payment WHERE approved_by_id = 9"));
        assertEquals("Payout", sum("subject_type FROM parked_item WHERE job = 'payout-runs' AND status = 'PARKED'"));
        house.job();
        assertEquals("200", sum("COUNT(*) FROM commission_note"));
        // another run of the same day has nobody but who waits
        assertEquals(
                1, house.as(PayoutHouse.HENRIK, () -> runs.get(run)).counts().waiting());
    }

    @Test
    @DisplayName("CPA-7 two approvers at once, on two nodes: one note, one payment")
    void race() throws Exception {
        house.customers(1, 1);
        house.amount(1, "2026-03", "1000.00", "2026-05-15");
        house.run();
        long payout = house.waiting(1);
        try (PayoutHouse other = house.secondNode();
                var pool = Executors.newFixedThreadPool(2)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Object>> tabs = List.of(
                    () -> attempt(
                            together, house, () -> house.get(Payouts.class).approve(payout, "")),
                    () -> attempt(
                            together, other, () -> other.get(Payouts.class).approve(payout, "")));
            List<Object> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(tabs)) {
                answers.add(answer.get());
            }
            assertEquals(1, answers.stream().filter("approved"::equals).count(), answers.toString());
            assertEquals(
                    1,
                    answers.stream().filter(PayoutError.PAYOUT_STATUS::equals).count(),
                    answers.toString());
        }
        assertEquals(
                "1 1",
                sum("CONCAT_WS(' ', (SELECT COUNT(*) FROM commission_note), (SELECT COUNT(*) FROM outgoing_payment))"));
    }

    private static Object attempt(CyclicBarrier together, PayoutHouse house, Runnable approval) throws Exception {
        house.get(Payouts.class);
        together.await();
        try {
            house.does(PayoutHouse.INGRID, approval);
            return "approved";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
