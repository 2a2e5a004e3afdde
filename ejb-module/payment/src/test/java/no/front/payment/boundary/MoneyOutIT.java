package no.front.payment.boundary;

import static no.front.payment.entity.OutgoingError.ACCOUNT_NOT_CONFIRMED;
import static no.front.payment.entity.OutgoingError.ACCOUNT_STATUS;
import static no.front.payment.entity.OutgoingError.ACCOUNT_UNCHANGED;
import static no.front.payment.entity.OutgoingError.ACCOUNT_WAITING;
import static no.front.payment.entity.OutgoingError.COPY_REASON_MISSING;
import static no.front.payment.entity.OutgoingError.FOUR_EYES;
import static no.front.payment.entity.OutgoingError.NOBODY_TO_TELL;
import static no.front.payment.entity.OutgoingError.NOTHING_DUE;
import static no.front.payment.entity.OutgoingError.NOT_FOUND;
import static no.front.payment.entity.OutgoingError.NOT_TOLD_YET;
import static no.front.payment.entity.OutgoingError.ORDERED_ALREADY;
import static no.front.payment.entity.OutgoingError.SAME_PERSON;
import static no.front.payment.entity.OutgoingError.STATUS;
import static no.front.payment.entity.OutgoingError.TOO_EARLY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.payment.control.BankExample;
import no.front.payment.control.PaymentFileMaking;
import no.front.payment.control.RefundsAtBank;
import no.front.payment.entity.OutgoingPaid;
import no.front.payment.entity.OutgoingRejected;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.PaymentFileCopy;
import no.front.payment.entity.Refund;
import no.front.payment.entity.RefundStatus;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money out: whose account, which payments, what the bank says. */
class MoneyOutIT {

    private static final BankAccount ACCOUNT = BankAccount.of("15030012345");
    private static final BankAccount OTHER = BankAccount.of("12345678903");
    private static final Actor KARI = Actor.customerUser(
            31, "Kari Nordlys", Seat.of(7, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()), "127.0.0.1");
    private static final Actor OLA = Actor.customerUser(
            32, "Ola Nordlys", Seat.of(7, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()), "127.0.0.1");
    private static final Actor STRANGER =
            Actor.customerUser(33, "Siv", Seat.of(8, CustomerRole.ORGANISATION_ADMINISTRATOR, Set.of()), "127.0.0.1");

    private final PaymentHouse house = new PaymentHouse();
    private final PayeeAccounts accounts = house.get(PayeeAccounts.class);
    private final OutgoingPayments payments = house.get(OutgoingPayments.class);
    private final PaymentFiles files = house.get(PaymentFiles.class);

    MoneyOutIT() {
        house.customer(7, "Nordlys Kurs AS", "regnskap@nordlys.example");
        house.customer(8, "Uten Epost AS", "");
    }

    private static Enum<?> refusal(org.junit.jupiter.api.function.Executable work) {
        return (Enum<?>) assertThrows(BusinessRuleViolation.class, work).code();
    }

    private long entered(BankAccount account) {
        return house.in(() -> accounts.enter(7, account, "Ny bank"));
    }

    private void confirmed(BankAccount account) {
        long id = entered(account);
        house.mailsAreSent();
        house.as(PaymentHouse.INGRID, () -> accounts.confirm(id));
    }

    private long order(long subject, String amount) {
        return house.in(() -> payments.order(new OutgoingPayments.Order(
                new Subject("Payout", subject),
                "COMMISSION",
                7L,
                "Nordlys Kurs AS",
                house.in(() -> accounts.confirmed(7)).orElse(ACCOUNT),
                Money.of(amount),
                null,
                "Provisjon mars",
                house.today(),
                9,
                10)));
    }

    private String status(long payment) {
        return house.unit.value("SELECT status FROM outgoing_payment WHERE id = " + payment);
    }

    private BankExample answers(long file) {
        return new BankExample(house.unit.value("SELECT message_id FROM payment_file WHERE id = " + file));
    }

    @Test
    @DisplayName(
            "CPA-7 a new account needs a second person, and the customer told first; meanwhile nothing may be paid")
    void account() {
        long first = entered(ACCOUNT);
        assertEquals(Optional.empty(), house.in(() -> accounts.confirmed(7)));
        assertEquals(SAME_PERSON, refusal(() -> house.run(() -> accounts.confirm(first))));
        assertEquals(NOT_TOLD_YET, refusal(() -> house.as(PaymentHouse.INGRID, () -> accounts.confirm(first))));
        assertEquals(ACCOUNT_WAITING, refusal(() -> entered(OTHER)));
        house.mailsAreSent();
        house.as(PaymentHouse.INGRID, () -> accounts.confirm(first));
        assertEquals(Optional.of(ACCOUNT), house.in(() -> accounts.confirmed(7)));
        assertEquals(ACCOUNT_UNCHANGED, refusal(() -> entered(ACCOUNT)));

        house.setting(PaymentSetting.PAYEE_WAIT_DAYS, "3");
        house.unit.sql("UPDATE customer SET email = 'ny@nordlys.example' WHERE id = 7");
        long second = entered(OTHER);
        assertEquals(Optional.empty(), house.in(() -> accounts.confirmed(7)));
        assertEquals(
                "ny@nordlys.example, regnskap@nordlys.example",
                house.unit.value("SELECT GROUP_CONCAT(recipient ORDER BY recipient SEPARATOR ', ')"
                        + " FROM payee_account_notice WHERE payee_account_id = " + second));
        house.mailsAreSent();
        assertEquals(TOO_EARLY, refusal(() -> house.as(PaymentHouse.INGRID, () -> accounts.confirm(second))));
        house.setting(PaymentSetting.PAYEE_WAIT_DAYS, "0");
        house.as(PaymentHouse.INGRID, () -> accounts.refuse(second, "Kunden kjenner den ikke"));
        assertEquals(Optional.of(ACCOUNT), house.in(() -> accounts.confirmed(7)));
        assertEquals(ACCOUNT_STATUS, refusal(() -> house.as(PaymentHouse.INGRID, () -> accounts.confirm(second))));
        assertEquals(NOBODY_TO_TELL, refusal(() -> house.in(() -> accounts.enter(8, OTHER, "Ny bank"))));
        assertEquals(
                List.of(
                        "PAYEE_ACCOUNT_ENTERED",
                        "PAYEE_ACCOUNT_CONFIRMED",
                        "PAYEE_ACCOUNT_ENTERED",
                        "PAYEE_ACCOUNT_REFUSED"),
                house.logged);
    }

    @Test
    @DisplayName("CPA-7 two administrators of the customer may do it between them; nobody of another customer sees it")
    void customersOwn() {
        OwnPayeeAccount own = house.get(OwnPayeeAccount.class);
        List<Long> id = new ArrayList<>();
        house.as(KARI, () -> {
            own.change(ACCOUNT, "Ny bank");
            id.add(own.get().waiting().orElseThrow().id());
        });
        house.mailsAreSent();
        house.as(
                STRANGER,
                () -> assertEquals(List.of(), own.get().history(), "another organisation's account is not there"));
        assertEquals(NOT_FOUND, refusal(() -> house.as(STRANGER, () -> own.confirm(id.getFirst()))));
        assertEquals(NOT_FOUND, refusal(() -> house.as(STRANGER, () -> own.refuse(id.getFirst(), "x"))));
        assertEquals(NOT_FOUND, refusal(() -> house.as(STRANGER, () -> own.withdraw(id.getFirst(), "x"))));
        assertEquals(NOT_FOUND, refusal(() -> house.as(STRANGER, () -> own.confirm(987_654_321))));
        assertEquals(SAME_PERSON, refusal(() -> house.as(KARI, () -> own.confirm(id.getFirst()))));
        house.as(OLA, () -> own.confirm(id.getFirst()));
        house.as(
                KARI,
                () -> assertEquals(ACCOUNT, own.get().inForce().orElseThrow().account()));
        house.as(OLA, () -> own.change(OTHER, "Feil bank"));
        house.as(OLA, () -> own.withdraw(own.get().waiting().orElseThrow().id(), "Skrev feil"));
        house.as(KARI, () -> assertTrue(own.get().waiting().isEmpty()));
    }

    @Test
    @DisplayName("CPA-7 two who enter an account at the same moment: one waits, the other is told so")
    void enteredAtOnce() throws Exception {
        List<Object> answers = house.atOnce(() -> entered(ACCOUNT), () -> entered(OTHER));
        assertTrue(answers.contains(ACCOUNT_WAITING), answers.toString());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM payee_account"));
    }

    @Test
    @DisplayName(
            "CPA-7 ordered once, by two people, to the confirmed account; in one file; accepted; paid on the bank's day")
    void paid() {
        assertEquals(ACCOUNT_NOT_CONFIRMED, refusal(() -> order(1, "1650.00")));
        confirmed(ACCOUNT);
        long one = order(1, "1650.00");
        assertEquals(ORDERED_ALREADY, refusal(() -> order(1, "1650.00")));
        long file = house.in(files::make);
        assertEquals("IN_FILE", status(one));
        assertEquals(NOTHING_DUE, refusal(() -> house.in(files::make)));
        house.upload(answers(file).report("A", "ACTC").xml());
        assertEquals("IN_FILE", status(one));
        house.upload(answers(file).report("B", "ACCP").xml());
        assertEquals("ACCEPTED", status(one));
        house.upload(
                answers(file).debit("C", "FRONT" + one, "1650.00", "2026-05-19").xml());
        assertEquals("PAID", status(one));
        assertEquals(
                List.of(new OutgoingPaid(
                        one, new Subject("Payout", 1), Money.of("1650.00"), LocalDate.of(2026, 5, 19), "REF-C")),
                house.fired);
        assertEquals(ORDERED_ALREADY, refusal(() -> order(1, "1650.00")));
        assertEquals(
                "0", house.unit.value("SELECT COUNT(*) FROM bank_answer WHERE outcome IN ('UNKNOWN','CONTRADICTS')"));
    }

    @Test
    @DisplayName("CPA-7 a rejection tells the bank's reason and frees the subject for another attempt")
    void rejected() {
        confirmed(ACCOUNT);
        long one = order(1, "100.00");
        long two = order(2, "200.00");
        long file = house.in(files::make);
        house.upload(answers(file)
                .report("A", "PART")
                .payment("FRONT" + one, "RJCT", "AC04", "Kontoen er avsluttet")
                .payment("FRONT" + two, "ACCP", "", "")
                .xml());
        assertEquals("REJECTED", status(one));
        assertEquals("ACCEPTED", status(two));
        assertEquals(
                List.of(new OutgoingRejected(one, new Subject("Payout", 1), "AC04 Kontoen er avsluttet")), house.fired);
        long again = order(1, "100.00");
        assertEquals("2", house.unit.value("SELECT attempt FROM outgoing_payment WHERE id = " + again));
        long second = house.in(files::make);
        house.upload(answers(second).report("B", "RJCT").xml());
        assertEquals("REJECTED", status(again));
    }

    @Test
    @DisplayName("CPA-7 answers in any order and again change nothing twice; what fits nothing waits for a person")
    void anyOrder() {
        confirmed(ACCOUNT);
        long one = order(1, "100.00");
        long file = house.in(files::make);
        house.upload(
                answers(file).debit("A", "FRONT" + one, "100.00", "2026-05-19").xml());
        house.upload(answers(file).report("B", "ACCP").xml());
        house.upload(answers(file).report("C", "ACTC").xml());
        assertEquals("PAID", status(one));
        assertEquals(1, house.fired.size());
        assertEquals("ACCP", house.unit.value("SELECT answer FROM payment_file"));
        assertEquals(0, house.in(() -> files.answersToSee()).size());
        house.upload(answers(file).report("D", "RJCT").xml());
        house.upload(
                answers(file).debit("E", "FRONT" + one, "100.00", "2026-05-20").xml());
        house.upload(
                answers(file).debit("F", "FRONT999999999", "5.00", "2026-05-20").xml());
        house.upload(new BankExample("ØKONOMI-1").report("G", "ACCP").xml());
        assertEquals("PAID", status(one));
        assertEquals(1, house.fired.size());
        assertEquals(
                "CONTRADICTS, CONTRADICTS, UNKNOWN, UNKNOWN",
                house.unit.value("SELECT GROUP_CONCAT(outcome ORDER BY id SEPARATOR ', ') FROM bank_answer"
                        + " WHERE outcome IN ('UNKNOWN','CONTRADICTS')"));
        house.in(() -> files.answersToSee()).forEach(answer -> house.run(() -> files.seen(answer.id())));
        assertEquals(0, house.in(() -> files.answersToSee()).size());
    }

    @Test
    @DisplayName(
            "CPA-7 the bank rejects a file of which it has paid one: the paid one stays paid, the others can be paid again, somebody looks")
    void rejectedAfterPaid() {
        confirmed(ACCOUNT);
        long one = order(1, "100.00");
        long paid = order(2, "200.00");
        long three = order(3, "300.00");
        long file = house.in(files::make);
        house.upload(answers(file).report("A", "ACCP").xml());
        house.upload(
                answers(file).debit("B", "FRONT" + paid, "200.00", "2026-05-19").xml());
        house.upload(answers(file).report("C", "RJCT").xml());
        assertEquals("REJECTED PAID REJECTED", status(one) + " " + status(paid) + " " + status(three));
        assertEquals(
                List.of("OutgoingPaid " + paid, "OutgoingRejected " + one, "OutgoingRejected " + three),
                house.fired.stream()
                        .map(event -> event instanceof OutgoingPaid told
                                ? "OutgoingPaid " + told.paymentId()
                                : "OutgoingRejected " + ((OutgoingRejected) event).paymentId())
                        .toList());
        assertEquals(ORDERED_ALREADY, refusal(() -> order(2, "200.00")));
        assertEquals(1, house.in(() -> files.answersToSee()).size());
        assertEquals("ACCP", house.unit.value("SELECT answer FROM payment_file"));
        house.upload(answers(file).report("D", "RJCT").xml());
        assertEquals("PAID", status(paid));
        assertEquals(3, house.fired.size());
    }

    @Test
    @DisplayName("CPA-7 another amount than ours pays nothing")
    void otherAmount() {
        confirmed(ACCOUNT);
        long one = order(1, "100.00");
        long file = house.in(files::make);
        house.upload(
                answers(file).debit("A", "FRONT" + one, "100.01", "2026-05-19").xml());
        assertEquals("IN_FILE", status(one));
        assertEquals(1, house.in(() -> files.answersToSee()).size());
    }

    @Test
    @DisplayName("CPA-7 while another account waits its payments are held; then they go to the new one")
    void held() {
        confirmed(ACCOUNT);
        long one = order(1, "100.00");
        long change = entered(OTHER);
        assertEquals(1, house.in(payments::work).held());
        assertEquals(NOTHING_DUE, refusal(() -> house.in(files::make)));
        house.mailsAreSent();
        house.as(PaymentHouse.INGRID, () -> accounts.confirm(change));
        house.in(files::make);
        assertEquals(OTHER.digits(), house.unit.value("SELECT account FROM outgoing_payment WHERE id = " + one));
    }

    @Test
    @DisplayName("CPA-7 of two who make a file at the same moment one takes all and the other finds nothing")
    void makersAtOnce() throws Exception {
        confirmed(ACCOUNT);
        for (int i = 1; i <= 20; i++) {
            order(i, "10.00");
        }
        List<Object> answers = house.atOnce(() -> house.in(files::make), () -> house.in(files::make));
        assertTrue(answers.contains(NOTHING_DUE), answers.toString());
        assertEquals(
                "1 20 200.00",
                house.unit.value("SELECT CONCAT_WS(' ', COUNT(*), SUM(payments), SUM(total)) FROM payment_file"));
    }

    @Test
    @DisplayName(
            "CPA-7 whatever stops the making of a file leaves neither file nor payment in one; the next attempt takes all")
    void stopped() {
        confirmed(ACCOUNT);
        long one = order(1, "10.00");
        assertThrows(
                IllegalStateException.class,
                () -> house.run(() -> {
                    house.get(PaymentFileMaking.class).make();
                    throw new IllegalStateException("the power is cut");
                }));
        assertEquals("ORDERED", status(one));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM payment_file"));
        house.in(files::make);
        assertEquals("IN_FILE", status(one));
    }

    @Test
    @DisplayName("CPA-7 the file is taken once; each further time is a copy of the same bytes, with its reason")
    void copies() throws Exception {
        confirmed(ACCOUNT);
        order(1, "10.00");
        long file = house.in(files::make);
        List<Object> both =
                house.atOnce(() -> house.in(() -> files.take(file, "")), () -> house.in(() -> files.take(file, null)));
        assertTrue(both.contains(COPY_REASON_MISSING), both.toString());
        DocumentFile original = (DocumentFile) both.get(both.indexOf(COPY_REASON_MISSING) == 0 ? 1 : 0);
        DocumentFile first = house.in(() -> files.take(file, "Banken fant den ikke"));
        DocumentFile second = house.in(() -> files.take(file, "En gang til"));
        assertArrayEquals(original.content(), first.content());
        assertArrayEquals(original.content(), second.content());
        String name = "FRONT-" + file;
        assertEquals(
                List.of(name + ".xml", name + "-copy-1.xml", name + "-copy-2.xml"),
                List.of(original.name(), first.name(), second.name()),
                "a copy is called so");
        assertEquals(
                List.of("Banken fant den ikke", "En gang til"),
                house.in(() -> files.get(file)).copies().stream()
                        .map(PaymentFileCopy::reason)
                        .toList());
        assertEquals(
                List.of("PAYMENT_FILE_MADE", "PAYMENT_FILE_TAKEN", "PAYMENT_FILE_COPIED", "PAYMENT_FILE_COPIED"),
                house.logged.stream()
                        .filter(action -> action.startsWith("PAYMENT_FILE"))
                        .toList());
    }

    @Test
    @DisplayName("CPA-7 who prepared a payment can't be its approver; an order is taken back until a file has it")
    void eyes() {
        confirmed(ACCOUNT);
        OutgoingPayments.Order same = new OutgoingPayments.Order(
                new Subject("Payout", 1),
                "COMMISSION",
                7L,
                "Nordlys",
                ACCOUNT,
                Money.of("1.00"),
                null,
                "",
                house.today(),
                9,
                9);
        assertEquals(FOUR_EYES, refusal(() -> house.in(() -> payments.order(same))));
        long one = order(1, "10.00");
        house.run(() -> payments.cancel(new Subject("Payout", 1), "Stanset"));
        assertEquals("CANCELLED", status(one));
        long two = order(1, "10.00");
        house.in(files::make);
        assertEquals(STATUS, refusal(() -> house.run(() -> payments.cancel(new Subject("Payout", 1), "Stanset"))));
        house.run(() -> payments.paidByHand(two, house.today(), "NB 4711"));
        assertEquals("PAID", status(two));
        assertEquals(1, house.fired.size());
    }

    @Test
    @DisplayName(
            "BIL-8, CPA-7 an approved refund goes with the next file, is booked when the bank has paid, and not twice")
    void refundByFile() {
        Refunds refunds = house.get(Refunds.class);
        String kid = house.owes(7, "100.00");
        long payment = house.at(house.upload(house.file("IN").paid("130.00", kid, "2026-05-02")), 1);
        long id = house.in(() -> refunds.prepareOfPayment(
                payment, new Refund.Plan(Money.of("30.00"), OTHER, "Nordlys", "Betalt for mye")));
        assertEquals(NOTHING_DUE, refusal(() -> house.in(files::make)));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        long file = house.in(files::make);
        long one = house.in(() -> refunds.order(id)).orElseThrow().id();
        assertEquals(STATUS, refusal(() -> house.run(() -> refunds.paid(id, house.today(), "UT-1"))));
        assertEquals(STATUS, refusal(() -> house.run(() -> refunds.cancel(id, "Nei"))));
        house.upload(
                answers(file).debit("A", "FRONT" + one, "30.00", "2026-05-19").xml());
        house.run(() -> house.hears(RefundsAtBank.class, house.fired.getLast()));
        assertEquals(
                "PAID 2026-05-19 REF-A",
                house.unit.value(
                        "SELECT CONCAT_WS(' ', status, paid_on, bank_reference) FROM refund WHERE id = " + id));
        assertEquals(Money.of("100.00"), house.balance(LedgerAccount.BANK));
        assertEquals("REFUNDED 0.00", house.status(payment).replaceAll(" [A-Z_]+ ", " "));
        house.booksBalance();
    }

    @Test
    @DisplayName(
            "BIL-8, ACC-9, CPA-7 a refund that the bank rejects waits, its money spoken for; prepared anew and approved by another, it is paid once")
    void refundRejected() {
        Refunds refunds = house.get(Refunds.class);
        Payments all = house.get(Payments.class);
        String kid = house.owes(7, "100.00");
        long payment = house.at(house.upload(house.file("IN").paid("130.00", kid, "2026-05-02")), 1);
        long id = house.in(() -> refunds.prepareOfPayment(
                payment, new Refund.Plan(Money.of("30.00"), OTHER, "Nordlys", "Betalt for mye")));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        assertEquals(
                PaymentError.REFUND_STATUS,
                refusal(() -> house.run(() -> refunds.prepareAnew(id, ACCOUNT, "Nordlys", "Ny konto"))));
        long file = house.in(files::make);
        house.upload(answers(file)
                .report("A", "PART")
                .payment(
                        "FRONT"
                                + house.in(() -> refunds.order(id))
                                        .orElseThrow()
                                        .id(),
                        "RJCT",
                        "AC04",
                        "Avsluttet")
                .xml());
        house.run(() -> house.hears(RefundsAtBank.class, house.fired.getLast()));
        assertEquals(RefundStatus.REJECTED, house.in(() -> refunds.get(id)).status());
        assertEquals(1, house.in(all::work).rejected());
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> house.run(() -> refunds.prepareOfPayment(
                        payment, new Refund.Plan(Money.of("0.01"), OTHER, "Nordlys", "Igjen")))));
        assertEquals(
                PaymentError.REFUND_STATUS, refusal(() -> house.run(() -> refunds.paid(id, house.today(), "UT-1"))));

        house.as(PaymentHouse.INGRID, () -> refunds.prepareAnew(id, ACCOUNT, "Nordlys", "Ny konto"));
        assertEquals(PaymentError.FOUR_EYES, refusal(() -> house.as(PaymentHouse.INGRID, () -> refunds.approve(id))));
        assertEquals(NOTHING_DUE, refusal(() -> house.in(files::make)));
        house.run(() -> refunds.approve(id));
        long second = house.in(files::make);
        long again = house.in(() -> refunds.order(id)).orElseThrow().id();
        assertEquals(
                ACCOUNT.digits() + " 2",
                house.unit.value("SELECT CONCAT_WS(' ', account, attempt) FROM outgoing_payment WHERE id = " + again));
        house.upload(answers(second)
                .debit("B", "FRONT" + again, "30.00", "2026-05-19")
                .xml());
        house.run(() -> house.hears(RefundsAtBank.class, house.fired.getLast()));
        assertEquals(RefundStatus.PAID, house.in(() -> refunds.get(id)).status());
        assertEquals(Money.of("100.00"), house.balance(LedgerAccount.BANK));
        assertEquals(
                List.of(
                        "REFUND_PREPARED",
                        "REFUND_APPROVED",
                        "REFUND_REJECTED",
                        "REFUND_PREPARED_ANEW",
                        "REFUND_APPROVED",
                        "REFUND_PAID"),
                house.logged.stream()
                        .filter(action -> action.startsWith("REFUND"))
                        .toList());
        house.booksBalance();
    }

    @Test
    @DisplayName("BIL-8, CPA-7 a refund paid by hand goes with no file")
    void refundByHand() {
        Refunds refunds = house.get(Refunds.class);
        String kid = house.owes(7, "100.00");
        long payment = house.at(house.upload(house.file("IN").paid("130.00", kid, "2026-05-02")), 1);
        long id = house.in(() -> refunds.prepareOfPayment(
                payment, new Refund.Plan(Money.of("30.00"), OTHER, "Nordlys", "Betalt for mye")));
        house.as(PaymentHouse.INGRID, () -> refunds.approve(id));
        house.run(() -> refunds.paid(id, house.today(), "UT-1"));
        assertEquals(NOTHING_DUE, refusal(() -> house.in(files::make)));
    }
}
