package no.front.payment.boundary;

import static no.front.ledger.entity.LedgerAccount.BANK;
import static no.front.ledger.entity.LedgerAccount.CUSTOMER_CREDIT;
import static no.front.ledger.entity.LedgerAccount.RECEIVABLES;
import static no.front.ledger.entity.LedgerAccount.UNALLOCATED;
import static no.front.ledger.entity.OpenItemKind.COLLECTION_FEE;
import static no.front.ledger.entity.OpenItemKind.COMMISSION_DEBT;
import static no.front.ledger.entity.OpenItemKind.INTEREST;
import static no.front.ledger.entity.OpenItemKind.INVOICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerError;
import no.front.payment.boundary.Allocations.Share;
import no.front.payment.boundary.PaymentSuggestion.Why;
import no.front.payment.entity.OpenItemReopened;
import no.front.payment.entity.OpenItemSettled;
import no.front.payment.entity.OpenItemsSettled;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.Refund;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money in from the bank's file to the books, and what finance does with what is left over. */
class PaymentsIT {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final PaymentHouse house = new PaymentHouse();
    private final Allocations allocations = house.get(Allocations.class);
    private final Refunds refunds = house.get(Refunds.class);

    @AfterEach
    void balanced() {
        house.booksBalance();
    }

    private static OpenItemsSettled settled(long item, LocalDate on, Money left) {
        return new OpenItemsSettled(List.of(new OpenItemSettled(item, 7, on, left)));
    }

    private static Enum<?> refusal(org.junit.jupiter.api.function.Executable work) {
        return (Enum<?>) assertThrows(BusinessRuleViolation.class, work).code();
    }

    @Test
    @DisplayName("BIL-8 golden: 600.00 on 10 April and 660.00 on 1 May pay the invoice of 1 260.00, each on its day")
    void golden() {
        String kid = house.owes(7, "1260.00");
        long first = house.upload(house.file("A").paid("600.00", kid, "2026-04-10"));
        assertEquals(Money.of("660.00"), house.remaining(kid));
        assertEquals("BOOKED 0.00", house.status(house.at(first, 1)));
        house.upload(house.file("B").paid("660.00", kid, "2026-05-01"));
        assertEquals(Money.ZERO, house.remaining(kid));
        assertEquals(
                "2026-04-10 -600.00, 2026-05-01 -660.00",
                house.unit.value(
                        "SELECT GROUP_CONCAT(CONCAT(entered_on, ' ', amount) ORDER BY entered_on SEPARATOR ', ')"
                                + " FROM open_item_entry WHERE cause = 'PAID' AND item_id = " + house.itemOf(kid)));
        assertEquals("2026-05-01", house.unit.value("SELECT closed_on FROM open_item WHERE kid = '" + kid + "'"));
        assertEquals(Money.of("1260.00"), house.balance(BANK));
        assertEquals(Money.ZERO, house.balance(RECEIVABLES));
        assertEquals(
                List.of(
                        settled(house.itemOf(kid), LocalDate.of(2026, 4, 10), Money.of(660)),
                        settled(house.itemOf(kid), LocalDate.of(2026, 5, 1), Money.ZERO)),
                house.fired);
        assertEquals(
                2, house.in(() -> allocations.paymentsOf(house.itemOf(kid))).size());
    }

    @Test
    @DisplayName("BIL-8 a file comes in once: by what it is called, by its content; and a payment once, whatever file")
    void once() {
        String kid = house.owes(7, "1260.00");
        String file = house.file("A").paid("600.00", kid, "2026-04-10").xml();
        house.upload(file);
        assertEquals(PaymentError.FILE_REPEATED, refusal(() -> house.upload(file)));
        assertEquals(PaymentError.FILE_REPEATED, refusal(() -> house.upload(file + "\n")));
        long again = house.upload(file.replace("<MsgId>A", "<MsgId>C"));
        assertEquals("REPEATED 0.00", house.status(house.at(again, 1)));
        assertEquals(Money.of("660.00"), house.remaining(kid));
        assertEquals(Money.of("600.00"), house.balance(BANK));
    }

    @Test
    @DisplayName("BIL-8 the same file twice at once is taken in once")
    void twiceAtOnce() throws Exception {
        String kid = house.owes(7, "1260.00");
        String file = house.file("A").paid("600.00", kid, "2026-04-10").xml();
        List<Object> answers = house.atOnce(() -> house.upload(file), () -> house.upload(file));
        assertTrue(answers.contains(PaymentError.FILE_REPEATED), answers.toString());
        assertEquals(Money.of("600.00"), house.balance(BANK));
    }

    @Test
    @DisplayName("BIL-8 a file with anything wrong in it leaves nothing behind")
    void allOrNothing() {
        String kid = house.owes(7, "1260.00");
        String broken = house.file("A")
                .paid("600.00", kid, "2026-04-10")
                .paid("1.00", "", "2026-04-31")
                .xml();
        assertEquals(PaymentError.FILE_VALUE, refusal(() -> house.upload(broken)));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM bank_transaction"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM stored_document"));
    }

    @Test
    @DisplayName("BIL-8 too much, twice, unknown and without KID wait; nothing that came is out of the books")
    void waits() {
        String kid = house.owes(7, "100.00");
        long file = house.upload(house.file("A")
                .paid("130.00", kid, "2026-04-10")
                .paid("100.00", kid, "2026-04-11")
                .paid("50.00", "1999999999", "2026-04-11")
                .paid("60.00", "", "2026-04-11"));
        assertEquals("OPEN TOO_MUCH 30.00", house.status(house.at(file, 1)));
        assertEquals("OPEN ALREADY_PAID 100.00", house.status(house.at(file, 2)));
        assertEquals("OPEN UNKNOWN_KID 50.00", house.status(house.at(file, 3)));
        assertEquals("OPEN NO_KID 60.00", house.status(house.at(file, 4)));
        assertEquals(Money.of(340), house.balance(BANK));
        assertEquals(Money.of(-130), house.balance(CUSTOMER_CREDIT));
        assertEquals(Money.of(-110), house.balance(UNALLOCATED));
        PaymentWork work = house.in(() -> house.get(Payments.class).work());
        assertEquals(4, work.open());
        assertEquals(Money.of(240), work.openSum());
    }

    @Test
    @DisplayName("BIL-8 the payment of a credited invoice waits as the customer's credit")
    void credited() {
        String kid = house.owes(7, "100.00");
        house.credit(kid, "100.00", LocalDate.of(2026, 4, 5));
        long file = house.upload(house.file("A").paid("100.00", kid, "2026-04-10"));
        assertEquals("OPEN CREDITED 100.00", house.status(house.at(file, 1)));
        assertEquals(Money.of(-100), house.balance(CUSTOMER_CREDIT));
    }

    @Test
    @DisplayName(
            "BIL-8 what is left covers costs, then interest, then principal: proposed, and at once where decided so")
    void order() {
        String paid = house.owes(7, "100.00");
        String invoice = house.owes(7, INVOICE, "660.00", APRIL);
        String interest = house.owes(7, INTEREST, "4.34", APRIL.plusDays(20));
        String fee = house.owes(7, COLLECTION_FEE, "38.00", APRIL.plusDays(20));
        long file = house.upload(house.file("A").paid("200.00", paid, "2026-04-30"));
        List<PaymentSuggestion> proposed =
                house.in(() -> allocations.suggestions(house.at(file, 1), OptionalLong.empty()));
        assertEquals(
                List.of(Money.of(38), Money.of("4.34"), Money.of("57.66")),
                proposed.stream().map(PaymentSuggestion::proposed).toList());
        assertTrue(proposed.stream().allMatch(one -> one.why() == Why.CUSTOMER));

        house.setting(PaymentSetting.ALLOCATE_AT_ONCE, "true");
        long other = house.upload(house.file("B").paid("142.34", paid, "2026-04-30"));
        assertEquals("ALLOCATED ALREADY_PAID 0.00", house.status(house.at(other, 1)));
        assertEquals(Money.ZERO, house.remaining(fee));
        assertEquals(Money.ZERO, house.remaining(interest));
        assertEquals(Money.of(560), house.remaining(invoice));
    }

    @Test
    @DisplayName("BIL-8 finance splits a payment, takes a part back with a reason, and says again what it is for")
    void allocate() {
        String one = house.owes(7, "100.00");
        String two = house.owes(8, "200.00");
        long payment = house.at(house.upload(house.file("A").paid("250.00", "", "2026-04-10")), 1);
        house.run(() -> allocations.allocate(
                payment,
                List.of(new Share(house.itemOf(one), Money.of(100)), new Share(house.itemOf(two), Money.of(150)))));
        assertEquals("ALLOCATED NO_KID 0.00", house.status(payment));
        assertEquals(Money.of(50), house.remaining(two));
        assertEquals("2026-04-10", house.unit.value("SELECT closed_on FROM open_item WHERE kid = '" + one + "'"));
        assertEquals(
                PaymentError.TRANSACTION_STATUS,
                refusal(() -> house.run(
                        () -> allocations.allocate(payment, List.of(new Share(house.itemOf(two), Money.of(50)))))));

        long wrong = Long.parseLong(house.unit.value("SELECT id FROM payment_allocation WHERE amount = 150"));
        assertEquals(PaymentError.REASON_MISSING, refusal(() -> house.run(() -> allocations.takeBack(wrong, " "))));
        house.run(() -> allocations.takeBack(wrong, "Feil kunde"));
        assertEquals(
                PaymentError.ALREADY_TAKEN_BACK, refusal(() -> house.run(() -> allocations.takeBack(wrong, "Igjen"))));
        assertEquals(Money.of(200), house.remaining(two));
        assertEquals("200.00", house.unit.value("SELECT amount FROM open_item WHERE kid = '" + two + "'"));
        assertEquals("OPEN TAKEN_BACK 150.00", house.status(payment));
        assertTrue(house.fired.stream().anyMatch(OpenItemReopened.class::isInstance));
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> house.run(
                        () -> allocations.allocate(payment, List.of(new Share(house.itemOf(two), Money.of(151)))))));
        house.run(() -> allocations.allocate(payment, List.of(new Share(house.itemOf(two), Money.of(150)))));
        assertEquals("ALLOCATED TAKEN_BACK 0.00", house.status(payment));
        assertEquals(
                List.of("BANK_FILE_READ", "PAYMENT_ALLOCATED", "PAYMENT_ALLOCATION_TAKEN_BACK", "PAYMENT_ALLOCATED"),
                house.logged);
    }

    @Test
    @DisplayName("BIL-8 no more than remains of a claim, nothing below zero, nothing to what isn't owed")
    void bounds() {
        String one = house.owes(7, "100.00");
        long payment = house.at(house.upload(house.file("A").paid("250.00", "", "2026-04-10")), 1);
        long item = house.itemOf(one);
        assertEquals(
                LedgerError.OPEN_ITEM_OVERDRAWN,
                refusal(() ->
                        house.run(() -> allocations.allocate(payment, List.of(new Share(item, Money.of("100.01")))))));
        assertEquals(
                PaymentError.AMOUNT_NOT_POSITIVE,
                refusal(() -> house.run(() -> allocations.allocate(payment, List.of(new Share(item, Money.of(-1)))))));
        assertEquals(
                PaymentError.NOTHING_CHOSEN, refusal(() -> house.run(() -> allocations.allocate(payment, List.of()))));
        assertEquals(
                LedgerError.NOT_FOUND,
                refusal(() -> house.run(() -> allocations.allocate(payment, List.of(new Share(1, Money.of(1)))))));
        assertEquals("OPEN NO_KID 250.00", house.status(payment));
    }

    @Test
    @DisplayName("BIL-8 two on one payment at once: it is used once")
    void twoAtOnce() throws Exception {
        String one = house.owes(7, "250.00");
        String two = house.owes(8, "250.00");
        long payment = house.at(house.upload(house.file("A").paid("250.00", "", "2026-04-10")), 1);
        List<Object> answers = house.atOnce(() -> give(payment, one), () -> give(payment, two));
        assertTrue(answers.contains(PaymentError.TRANSACTION_STATUS), answers.toString());
        assertEquals(Money.of(250), house.remaining(one).plus(house.remaining(two)));
    }

    private Object give(long payment, String kid) {
        return house.in(() -> {
            allocations.allocate(payment, List.of(new Share(house.itemOf(kid), Money.of(250))));
            return "done";
        });
    }

    @Test
    @DisplayName("BIL-8 paid while it is credited: whoever comes first, the customer's money is the customer's")
    void paidWhileCredited() throws Exception {
        for (int round = 0; round < 5; round++) {
            String kid = house.owes(7, "100.00");
            String file =
                    house.file("R" + round).paid("100.00", kid, "2026-04-10").xml();
            house.atOnce(() -> house.upload(file), () -> {
                house.credit(kid, "100.00", LocalDate.of(2026, 4, 10));
                return "credited";
            });
            assertEquals(Money.ZERO, house.remaining(kid));
        }
        assertEquals(Money.ZERO, house.balance(RECEIVABLES));
        assertEquals(Money.of(-500), house.balance(CUSTOMER_CREDIT));
    }

    @Test
    @DisplayName("BIL-8 the bank takes a payment back: the claim is open again, what was left over is gone")
    void reversed() {
        String kid = house.owes(7, "100.00");
        long file = house.upload(house.file("A").paid("130.00", kid, "2026-04-10", "REF-1", "Nordlys", "15030012345"));
        long back = house.upload(house.file("B").reversed("130.00", kid, "2026-04-12", "REF-1"));
        assertEquals("RETURNED 0.00", house.status(house.at(file, 1)));
        assertEquals("NOTED 0.00", house.status(house.at(back, 1)));
        assertEquals(Money.of(100), house.remaining(kid));
        assertEquals("100.00", house.unit.value("SELECT amount FROM open_item WHERE kid = '" + kid + "'"));
        assertEquals(Money.ZERO, house.balance(BANK));
        assertEquals(Money.ZERO, house.balance(CUSTOMER_CREDIT));
        assertTrue(house.fired.contains(
                new OpenItemReopened(house.itemOf(kid), 7, LocalDate.of(2026, 4, 12), Money.of(100))));
    }

    @Test
    @DisplayName("BIL-8 a reversal that comes before its payment waits for it, and then both are as if never come")
    void reversedFirst() {
        String kid = house.owes(7, "100.00");
        long back = house.upload(house.file("B").reversed("100.00", kid, "2026-04-12", "REF-1"));
        assertEquals("OPEN REVERSAL_UNKNOWN 0.00", house.status(house.at(back, 1)));
        assertEquals(Money.of(-100), house.balance(BANK));
        long file = house.upload(house.file("A").paid("100.00", kid, "2026-04-10", "REF-1", "Nordlys", "15030012345"));
        assertEquals("RETURNED 0.00", house.status(house.at(file, 1)));
        assertEquals("NOTED 0.00", house.status(house.at(back, 1)));
        assertEquals(Money.of(100), house.remaining(kid));
        assertEquals(Money.ZERO, house.balance(BANK));
        assertEquals(Money.ZERO, house.balance(UNALLOCATED));
    }

    @Test
    @DisplayName(
            "BIL-8 the same payment in camt.054 and OCR giro is not booked twice unless somebody says that it is another")
    void otherFormat() {
        String kid = house.owes(7, "300.00");
        house.upload(house.file("A").paid("100.00", kid, "2026-04-10"));
        long file = house.upload(ocr(kid, "100426", "00000000000010000"));
        long payment = house.at(file, 1);
        assertEquals("OPEN LOOKS_REPEATED 100.00", house.status(payment));
        assertEquals(Money.of(100), house.balance(BANK));
        house.run(() -> allocations.isAnother(payment));
        assertEquals("BOOKED 0.00", house.status(payment));
        assertEquals(Money.of(100), house.remaining(kid));
        assertEquals(PaymentError.TRANSACTION_STATUS, refusal(() -> house.run(() -> allocations.isTheSame(payment))));
    }

    private static String ocr(String kid, String day, String ore) {
        String rest = "0".repeat(80);
        return String.join(
                "\n",
                ("NY000010000080800000123000123450" + rest).substring(0, 80),
                ("NY090020001234567000000112345678903" + rest).substring(0, 80),
                "NY09103000000" + "01" + day + "01061000010" + ore + " ".repeat(25 - kid.length()) + kid + "000000",
                ("NY09103100000010000000000123456789000000010042698765432109" + rest).substring(0, 80),
                ("NY0900880000000100000004" + ore + rest).substring(0, 80),
                ("NY0000890000000100000006" + ore + rest).substring(0, 80));
    }

    @Test
    @DisplayName(
            "BIL-8 suggestions: a KID with one digit wrong, the same amount, whoever paid from that account before")
    void suggestions() {
        String kid = house.owes(7, "1260.00");
        String other = house.owes(8, "77.00");
        String wrong = kid.substring(0, 9) + (char) ('0' + (kid.charAt(9) - '0' + 1) % 10);
        long file = house.upload(house.file("A")
                .paid("500.00", wrong, "2026-04-10", "R1", "Ukjent", "")
                .paid("77.00", "", "2026-04-10", "R2", "Ukjent", ""));
        PaymentSuggestion similar = suggested(house.at(file, 1));
        assertEquals(Why.SIMILAR_KID, similar.why());
        assertEquals(kid, similar.kid().number());
        assertEquals(Money.of(500), similar.proposed());
        assertEquals(Why.SAME_AMOUNT, suggested(house.at(file, 2)).why());
        assertEquals(house.itemOf(other), suggested(house.at(file, 2)).itemId());

        house.upload(house.file("B").paid("60.00", kid, "2026-04-10", "R3", "Nordlys", "97104133219"));
        long again = house.upload(house.file("C").paid("5.00", "", "2026-04-10", "R4", "Nordlys", "97104133219"));
        assertEquals(Why.SAME_PAYER, suggested(house.at(again, 1)).why());
        assertEquals(house.itemOf(kid), suggested(house.at(again, 1)).itemId());
    }

    @Test
    @DisplayName("BIL-8, CPA-3 a demand for commission back is suggested by its KID, its number K-1 and its amount")
    void suggestsDemands() {
        String kid = house.owes(7, COMMISSION_DEBT, "1260.00", APRIL);
        String label = "k-" + house.unit.value("SELECT number FROM open_item WHERE kid = '" + kid + "'");
        String wrong = kid.substring(0, 9) + (char) ('0' + (kid.charAt(9) - '0' + 1) % 10);
        long file = house.upload(house.file("A")
                .paid("500.00", wrong, "2026-04-10", "R1", "Ukjent", "")
                .paid("1260.00", "", "2026-04-10", "R2", "Ukjent", "")
                .said("7.00", "2026-04-10", "R3", "Provisjon " + label));
        assertEquals(
                List.of(Why.SIMILAR_KID, Why.SAME_AMOUNT, Why.MESSAGE),
                Stream.of(1, 2, 3)
                        .map(place -> suggested(house.at(file, place)))
                        .filter(one -> one.itemId() == house.itemOf(kid))
                        .map(PaymentSuggestion::why)
                        .toList());
    }

    private PaymentSuggestion suggested(long payment) {
        return house.in(() -> allocations.suggestions(payment, OptionalLong.empty()))
                .getFirst();
    }

    private static Refund.Plan plan(String amount) {
        return new Refund.Plan(Money.of(amount), BankAccount.of("15030012345"), "Nordlys", "Betalt for mye");
    }

    @Test
    @DisplayName(
            "BIL-8, ACC-9 a refund is prepared by one, approved by another, paid with the bank's reference, booked once")
    void refund() {
        String kid = house.owes(7, "100.00");
        long payment = house.at(house.upload(house.file("A").paid("130.00", kid, "2026-04-10")), 1);
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> house.run(() -> refunds.prepareOfPayment(payment, plan("30.01")))));
        long id = house.in(() -> refunds.prepareOfPayment(payment, plan("30.00")));
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> house.run(() -> refunds.prepareOfPayment(payment, plan("0.01")))));
        String other = house.owes(7, "50.00");
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> house.run(
                        () -> allocations.allocate(payment, List.of(new Share(house.itemOf(other), Money.of(1)))))));
        assertEquals(PaymentError.FOUR_EYES, refusal(() -> house.run(() -> refunds.approve(id))));
        assertEquals(
                PaymentError.REFUND_STATUS, refusal(() -> house.run(() -> refunds.paid(id, house.today(), "UT-1"))));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        assertEquals(
                PaymentError.DAY_IN_FUTURE,
                refusal(() -> house.run(() -> refunds.paid(id, house.today().plusDays(1), "UT-1"))));
        house.run(() -> refunds.paid(id, house.today(), "UT-1"));
        assertEquals("REFUNDED TOO_MUCH 0.00", house.status(payment));
        assertEquals(Money.of(100), house.balance(BANK));
        assertEquals(Money.ZERO, house.balance(CUSTOMER_CREDIT));
        assertEquals(
                PaymentError.REFUND_STATUS, refusal(() -> house.run(() -> refunds.paid(id, house.today(), "UT-2"))));
    }

    @Test
    @DisplayName("BIL-8 what was credited after it was paid stands to be paid back; a cancelled refund frees its money")
    void creditedAfterPaid() {
        String kid = house.owes(7, "100.00");
        house.upload(house.file("A").paid("100.00", kid, "2026-04-10"));
        house.credit(kid, "35.00", LocalDate.of(2026, 4, 20));
        RefundRow owed = house.in(refunds::owed).getFirst();
        assertEquals(Money.of(35), owed.free());
        long id = house.in(() -> refunds.prepareOfCredit(owed.itemId(), plan("35.00")));
        assertEquals(Money.ZERO, house.in(refunds::owed).getFirst().free());
        house.run(() -> refunds.cancel(id, "Kunden vil bruke det"));
        assertEquals(Money.of(35), house.in(refunds::owed).getFirst().free());
        long again = house.in(() -> refunds.prepareOfCredit(owed.itemId(), plan("35.00")));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(again));
        house.run(() -> refunds.paid(again, house.today(), "UT-3"));
        assertEquals(List.of(), house.in(refunds::owed));
        assertEquals(Money.of(65), house.balance(BANK));
    }

    @Test
    @DisplayName(
            "BIL-8 taken back by the bank after it was paid back: the loss is shown, and stands with what nobody knows")
    void returnedAfterRefund() {
        String kid = house.owes(7, "100.00");
        long payment = house.at(
                house.upload(house.file("A").paid("130.00", kid, "2026-04-10", "REF-1", "Nordlys", "15030012345")), 1);
        long id = house.in(() -> refunds.prepareOfPayment(payment, plan("30.00")));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        house.run(() -> refunds.paid(id, house.today(), "UT-1"));
        long back = house.upload(house.file("B").reversed("130.00", kid, "2026-04-12", "REF-1"));
        assertEquals("OPEN RETURNED_AFTER_REFUND 0.00", house.status(house.at(back, 1)));
        assertEquals(Money.of(30), house.balance(UNALLOCATED));
        assertEquals(Money.of(-30), house.balance(BANK));
    }

    @Test
    @DisplayName(
            "BIL-8 money of somebody unknown becomes a customer's when somebody finds out whose it is, and goes back")
    void unknown() {
        long payment = house.at(house.upload(house.file("A").paid("60.00", "", "2026-04-10")), 1);
        long id = house.in(() -> refunds.prepareOfPayment(payment, plan("60.00")));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        house.run(() -> refunds.paid(id, house.today(), "UT-9"));
        assertEquals(Money.ZERO, house.balance(UNALLOCATED));
        assertEquals("REFUNDED NO_KID 0.00", house.status(payment));
    }
}
