package no.front.credit.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import no.front.credit.control.DepositReleases;
import no.front.credit.entity.BankTransfer;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositStatus;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.boundary.PlatformError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositsIT {

    private static final Money AMOUNT = Money.of(1_000);
    private static final BankAccount ACCOUNT = BankAccount.of("15030012345");

    private DepositHouse house;

    @BeforeEach
    void open() {
        house = new DepositHouse();
    }

    @AfterEach
    void balance() {
        house.booksBalance();
    }

    private static ErrorCode refused(Executable call) {
        return assertThrows(BusinessRuleViolation.class, call).code();
    }

    private static Money kr(String amount) {
        return Money.of(amount);
    }

    @Test
    @DisplayName("CRE-4 a demand has an own number, KID, due date and document, books nothing, and the order waits")
    void demanded() {
        long first = house.demanded(AMOUNT);
        long second = house.demanded(kr("357.50"));
        assertEquals("AWAITING_SECURITY", house.orderStatus(first));
        assertEquals("1,2", house.unit.value("SELECT GROUP_CONCAT(number ORDER BY number) FROM deposit"));
        DepositView view = house.in(() -> house.get(Deposits.class).get(first));
        assertEquals("2000000014", view.deposit().kid().number());
        assertEquals(LocalDate.of(2026, 3, 15), view.deposit().dueOn());
        assertEquals(LocalDate.of(2026, 3, 31), view.deposit().lastDay());
        assertEquals(AMOUNT, view.deposit().remaining());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
        assertEquals(2, house.mails("DEPOSIT_DEMANDED"));
        String mail = house.mail("DEPOSIT_DEMANDED");
        assertTrue(mail.contains("Beløp: 357,50\u00a0kr"), mail);
        assertTrue(mail.contains("Konto: 1503.00.12345"), mail);
        assertTrue(mail.contains("KID: 2000000022"), mail);
        assertFalse(mail.matches("(?s).*\\{\\d}.*"), mail);
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM outbox_attachment"));
        assertTrue(second > first);
    }

    @Test
    @DisplayName("CRE-4 an order has one demand at a time")
    void oneDemand() {
        long deposit = house.demanded(AMOUNT);
        long order = house.orderOf(deposit);
        assertEquals(
                DepositError.ALREADY_DEMANDED,
                refused(() -> house.run(() -> house.get(Deposits.class).demand(order, AMOUNT, ""))));
        assertEquals(DepositError.AMOUNT_NOT_POSITIVE, refused(() -> {
            long other = house.received();
            house.run(() -> house.get(Deposits.class).demand(other, Money.ZERO, ""));
        }));
        assertEquals("1", house.unit.value("SELECT last_number FROM number_series WHERE name = 'deposit'"));
    }

    @ParameterizedTest
    @CsvSource({
        // payments, to the deposit, to be paid back, status, order
        "1000, 1000, 0, HELD, APPROVED",
        "400, 400, 0, DEMANDED, AWAITING_SECURITY",
        "999.99, 999.99, 0, DEMANDED, AWAITING_SECURITY",
        "400 600, 1000, 0, HELD, APPROVED",
        "1200, 1000, 200, HELD, APPROVED",
        "400 700, 1000, 100, HELD, APPROVED",
        "400 600 50, 1000, 50, HELD, APPROVED",
        "0.01, 0.01, 0, DEMANDED, AWAITING_SECURITY"
    })
    @DisplayName("CRE-4 paid in full the order is approved; part payments add up, what is too much is to be paid back")
    void paid(String payments, String toDeposit, String toCredit, String status, String order) {
        long deposit = house.demanded(AMOUNT);
        int reference = 0;
        Money all = Money.ZERO;
        for (String payment : payments.split(" ")) {
            house.pay(deposit, kr(payment), "BANK-" + ++reference);
            all = all.plus(kr(payment));
        }
        assertEquals(status, house.status(deposit));
        assertEquals(order, house.orderStatus(deposit));
        assertEquals(all, house.balance("BANK"));
        assertEquals(kr(toDeposit).negate(), house.balance("DEPOSITS"));
        assertEquals(kr(toCredit).negate(), house.balance("CUSTOMER_CREDIT"));
        assertEquals(Money.ZERO, house.balance("SALES"));
        DepositView view = house.in(() -> house.get(Deposits.class).get(deposit));
        assertEquals(AMOUNT.minus(kr(toDeposit)), view.deposit().remaining());
        assertEquals(kr(toCredit), view.deposit().owed());
        assertEquals(reference, view.payments().size());
        assertEquals(reference, view.bookings().size());
    }

    @Test
    @DisplayName("CRE-4 the orderer is told what remains, what was too much, and that all is paid")
    void told() {
        long deposit = house.demanded(AMOUNT);
        house.pay(deposit, Money.of(400), "A1");
        assertTrue(house.mail("DEPOSIT_PARTLY_PAID").contains("Gjenstår: 600,00\u00a0kr"));
        house.pay(deposit, Money.of(700), "A2");
        String mail = house.mail("DEPOSIT_PAID");
        assertTrue(mail.contains("100,00\u00a0kr for mye"), mail);
        assertFalse(mail.matches("(?s).*\\{\\d}.*"), mail);
    }

    @Test
    @DisplayName("CRE-4 the same bank reference is refused, and says where it is registered")
    void twice() {
        long deposit = house.demanded(AMOUNT);
        long other = house.demanded(AMOUNT);
        house.pay(deposit, Money.of(400), "2026-03-01/77");
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> house.pay(other, Money.of(400), " 2026-03-01/77 "));
        assertEquals(DepositError.ALREADY_REGISTERED, refusal.code());
        assertEquals(List.of("2026-03-01/77", "S-1", kr("400"), DepositHouse.FIRST), refusal.arguments());
        assertEquals(kr("400"), house.balance("BANK"));
    }

    @Test
    @DisplayName("CRE-4 two who register the same payment at once: booked once, the other is told")
    void twiceAtOnce() throws Exception {
        long deposit = house.demanded(AMOUNT);
        Supplier<Object> register = () ->
                house.get(DepositPayments.class).register(deposit, new BankTransfer(house.today(), AMOUNT, "X-1"));
        List<Object> answers = house.atOnce(register, register);
        assertEquals(
                1,
                answers.stream().filter(DepositError.ALREADY_REGISTERED::equals).count(),
                answers.toString());
        assertEquals(AMOUNT, house.balance("BANK"));
        assertEquals("HELD", house.status(deposit));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM deposit_payment"));
    }

    @Test
    @DisplayName("CRE-4 the same reference on two deposits at once: booked once, the other is told")
    void twiceElsewhereAtOnce() throws Exception {
        long one = house.demanded(AMOUNT);
        long other = house.demanded(AMOUNT);
        house.pay(house.demanded(AMOUNT), AMOUNT, "before");
        DepositPayments payments = house.get(DepositPayments.class);
        List<Object> answers = house.atOnce(
                () -> payments.register(one, new BankTransfer(house.today(), AMOUNT, "X-1")),
                () -> payments.register(other, new BankTransfer(house.today(), AMOUNT, "X-1")));
        assertEquals(
                1,
                answers.stream().filter(DepositError.ALREADY_REGISTERED::equals).count(),
                answers.toString());
        assertEquals(Money.of(2_000), house.balance("BANK"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 100, A, TRANSFER_IN_FUTURE",
        "2026-02-28, 100, A, TRANSFER_TOO_EARLY",
        "2026-03-01, 0, A, AMOUNT_NOT_POSITIVE",
        "2026-03-01, -5, A, AMOUNT_NOT_POSITIVE",
        "2026-03-01, 100, '  ', REFERENCE_MISSING",
        ", 100, A, DATE_MISSING",
        "2026-03-01, 100, 1234567890123456789012345678901234567890123456789012345678901, REFERENCE_INVALID"
    })
    @DisplayName("CRE-4 a payment of another day, without amount or reference is refused, and nothing is booked")
    void badPayments(LocalDate on, String amount, String reference, DepositError error) {
        long deposit = house.demanded(AMOUNT);
        assertEquals(
                error,
                refused(() -> house.run(() -> house.get(DepositPayments.class)
                        .register(deposit, new BankTransfer(on, kr(amount), reference)))));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
    }

    @Test
    @DisplayName(
            "CRE-4 reminded twice without a fee, the order lapses the day after the last one, and the orderer is told")
    void lapses() {
        long deposit = house.demanded(AMOUNT);
        house.moveTo(LocalDate.of(2026, 3, 21));
        assertEquals(0, house.mails("DEPOSIT_REMINDER"));
        house.moveTo(LocalDate.of(2026, 3, 22));
        house.moveTo(LocalDate.of(2026, 3, 28));
        assertEquals(1, house.mails("DEPOSIT_REMINDER"));
        house.moveTo(LocalDate.of(2026, 3, 31));
        assertEquals(2, house.mails("DEPOSIT_REMINDER"));
        assertEquals("DEMANDED", house.status(deposit));
        house.moveTo(LocalDate.of(2026, 4, 1));
        assertEquals("LAPSED", house.status(deposit));
        assertEquals("LAPSED", house.orderStatus(deposit));
        assertEquals(1, house.mails("ORDER_LAPSED"));
        assertTrue(house.mail("ORDER_LAPSED").contains("innen 31.03.2026"), house.mail("ORDER_LAPSED"));
        house.moveTo(LocalDate.of(2026, 4, 5));
        assertEquals(1, house.mails("ORDER_LAPSED"));
    }

    @Test
    @DisplayName(
            "CRE-4 a payment of the last day saves the order; a later one is the customer's credit, paid back once")
    void late() {
        long inTime = house.demanded(AMOUNT);
        long late = house.demanded(AMOUNT);
        house.pay(late, Money.of(300), "P1");
        house.moveTo(LocalDate.of(2026, 3, 31));
        house.pay(inTime, AMOUNT, "P2");
        assertEquals("APPROVED", house.orderStatus(inTime));
        house.moveTo(LocalDate.of(2026, 4, 2));
        assertEquals("LAPSED", house.status(late));
        assertEquals(kr("-300"), house.balance("CUSTOMER_CREDIT"));
        assertTrue(house.mail("ORDER_LAPSED").contains("300,00\u00a0kr"), house.mail("ORDER_LAPSED"));

        DepositPayments.Outcome outcome = house.pay(late, Money.of(700), "P3");
        assertEquals(new DepositPayments.Outcome(Money.ZERO, kr("700"), Money.ZERO, false), outcome);
        assertEquals("LAPSED", house.orderStatus(late));
        assertEquals(1, house.mails("DEPOSIT_LATE"));
        assertEquals(kr("-1000"), house.balance("CUSTOMER_CREDIT"));

        DepositPayments payments = house.get(DepositPayments.class);
        LocalDate today = house.today();
        assertEquals(
                DepositError.PAYOUT_AMOUNT,
                refused(() ->
                        house.run(() -> payments.payBack(late, new BankTransfer(today, kr("999"), "U1"), ACCOUNT))));
        house.run(() -> payments.payBack(late, new BankTransfer(today, AMOUNT, "U1"), ACCOUNT));
        assertEquals(Money.ZERO, house.balance("CUSTOMER_CREDIT"));
        assertEquals(AMOUNT, house.balance("BANK"));
        assertEquals(1, house.mails("DEPOSIT_PAID_BACK"));
        assertEquals(
                DepositError.NOTHING_TO_PAY_BACK,
                refused(() -> house.run(() -> payments.payBack(late, new BankTransfer(today, AMOUNT, "U2"), ACCOUNT))));
    }

    @Test
    @DisplayName("CRE-4 two who record the same payout at once: paid back once, the other is told")
    void payoutAtOnce() throws Exception {
        long deposit = house.demanded(AMOUNT);
        house.pay(deposit, Money.of(1_200), "P1");
        DepositPayments payments = house.get(DepositPayments.class);
        List<Object> answers = house.atOnce(
                () -> {
                    payments.payBack(deposit, new BankTransfer(house.today(), Money.of(200), "U1"), ACCOUNT);
                    return "paid";
                },
                () -> {
                    payments.payBack(deposit, new BankTransfer(house.today(), Money.of(200), "U2"), ACCOUNT);
                    return "paid";
                });
        assertTrue(answers.contains("paid") && answers.contains(DepositError.NOTHING_TO_PAY_BACK), answers.toString());
        assertEquals(AMOUNT, house.balance("BANK"));
    }

    @Test
    @DisplayName("CRE-4 a demand falls with its order: what was paid goes back, a payment on its way too")
    void orderWithdrawn() {
        long deposit = house.demanded(AMOUNT);
        house.pay(deposit, Money.of(400), "P1");
        house.withdrawOrder(deposit);
        house.pay(deposit, Money.of(600), "P2");
        assertEquals("WITHDRAWN", house.status(deposit));
        assertEquals("WITHDRAWN", house.orderStatus(deposit));
        assertEquals(kr("-1000"), house.balance("CUSTOMER_CREDIT"));
        assertEquals(Money.ZERO, house.balance("DEPOSITS"));

        long unpaid = house.demanded(AMOUNT);
        house.withdrawOrder(unpaid);
        house.moveTo(house.today().plusDays(1));
        assertEquals("WITHDRAWN", house.status(unpaid));
        assertEquals(1, house.mails("DEPOSIT_WITHDRAWN"));
    }

    @Test
    @DisplayName("CRE-5 held for an order that came to nothing, it is released for settlement")
    void heldOrderWithdrawn() {
        long deposit = house.demanded(AMOUNT);
        house.pay(deposit, AMOUNT, "P1");
        house.withdrawOrder(deposit);
        house.moveTo(house.today().plusDays(1));
        assertEquals("RELEASABLE", house.status(deposit));
        house.run(() -> house.get(DepositSettlements.class).settle(deposit, house.version(deposit)));
        assertEquals("SETTLED", house.status(deposit));
        assertEquals(kr("-1000"), house.balance("CUSTOMER_CREDIT"));
    }

    @Test
    @DisplayName(
            "CRE-4 a payment registered on the wrong deposit is taken back, the order waits anew, and it goes where it belongs")
    void takenBack() {
        long wrong = house.demanded(AMOUNT);
        long right = house.demanded(AMOUNT);
        house.pay(wrong, Money.of(1_100), "P1");
        assertEquals("APPROVED", house.orderStatus(wrong));
        long payment = Long.parseLong(house.unit.value("SELECT MAX(id) FROM deposit_payment"));
        DepositPayments payments = house.get(DepositPayments.class);
        assertEquals(DepositError.REASON_MISSING, refused(() -> house.run(() -> payments.takeBack(payment, " "))));

        house.run(() -> payments.takeBack(payment, "Gjaldt S-2"));
        assertEquals("DEMANDED", house.status(wrong));
        assertEquals("AWAITING_SECURITY", house.orderStatus(wrong));
        assertEquals(Money.ZERO, house.balance("BANK"));
        assertEquals(
                AMOUNT,
                house.in(() -> house.get(Deposits.class).get(wrong)).deposit().remaining());
        assertEquals(1, house.mails("DEPOSIT_TAKEN_BACK"));
        assertEquals(DepositError.TAKEN_BACK, refused(() -> house.run(() -> payments.takeBack(payment, "Igjen"))));

        house.pay(right, Money.of(1_100), "P1");
        assertEquals("APPROVED", house.orderStatus(right));
        assertEquals(DepositError.ALREADY_REGISTERED, refused(() -> house.pay(wrong, Money.of(1_100), "P1")));
        house.pay(wrong, AMOUNT, "P2");
        assertEquals("APPROVED", house.orderStatus(wrong));
    }

    @Test
    @DisplayName("CRE-4 a payment can't be taken back once the order is confirmed, or its money is paid back")
    void takenBackTooLate() {
        DepositPayments payments = house.get(DepositPayments.class);
        long confirmed = house.demanded(AMOUNT);
        house.pay(confirmed, AMOUNT, "P1");
        long first = Long.parseLong(house.unit.value("SELECT MAX(id) FROM deposit_payment"));
        house.unit.sql("UPDATE customer_order SET status = 'CONFIRMED' WHERE id = " + house.orderOf(confirmed));
        assertEquals(DepositError.TAKE_BACK_TOO_LATE, refused(() -> house.run(() -> payments.takeBack(first, "Feil"))));

        long paidBack = house.demanded(AMOUNT);
        house.pay(paidBack, Money.of(1_200), "P2");
        long second = Long.parseLong(house.unit.value("SELECT MAX(id) FROM deposit_payment"));
        house.run(() -> payments.payBack(paidBack, new BankTransfer(house.today(), Money.of(200), "U1"), ACCOUNT));
        assertEquals(
                LedgerError.OPEN_ITEM_OVERDRAWN, refused(() -> house.run(() -> payments.takeBack(second, "Feil"))));
        assertEquals("HELD", house.status(paidBack));
    }

    @Test
    @DisplayName("CRE-2 another amount: a new demand with its own number, what was paid goes over to it")
    void replaced() {
        long from = house.demanded(AMOUNT);
        house.pay(from, Money.of(300), "P1");
        DepositDecisions decisions = house.get(DepositDecisions.class);
        long to = house.in(() -> decisions.replace(from, house.version(from), Money.of(500), "Lavere forbruk"));
        assertEquals("WITHDRAWN", house.status(from));
        assertEquals("DEMANDED", house.status(to));
        DepositView view = house.in(() -> house.get(Deposits.class).get(to));
        assertEquals(Money.of(200), view.deposit().remaining());
        assertEquals(Money.of(300), view.deposit().held());
        assertTrue(house.mail("DEPOSIT_DEMANDED").contains("Beløp: 200,00\u00a0kr"));
        house.pay(to, Money.of(200), "P2");
        assertEquals("APPROVED", house.orderStatus(to));
        assertEquals(kr("-500"), house.balance("DEPOSITS"));
    }

    @Test
    @DisplayName("CRE-2 an amount below what was paid: the order is approved at once, the rest goes back")
    void replacedByLess() {
        long from = house.demanded(AMOUNT);
        house.pay(from, Money.of(300), "P1");
        long to = house.in(() ->
                house.get(DepositDecisions.class).replace(from, house.version(from), Money.of(100), "Lavere forbruk"));
        assertEquals("HELD", house.status(to));
        assertEquals("APPROVED", house.orderStatus(to));
        assertEquals(kr("-100"), house.balance("DEPOSITS"));
        assertEquals(kr("-200"), house.balance("CUSTOMER_CREDIT"));
    }

    @Test
    @DisplayName("CRE-2 staff do without, or record another security: the order is approved, the demand is taken back")
    void otherwise() {
        DepositDecisions decisions = house.get(DepositDecisions.class);
        long waived = house.demanded(AMOUNT);
        int stale = house.version(waived) - 1;
        assertEquals(
                PlatformError.CHANGED_MEANWHILE,
                refused(() -> house.run(() -> decisions.waive(waived, stale, "Garanti fra mor"))));
        assertEquals(
                DepositError.REASON_MISSING,
                refused(() -> house.run(() -> decisions.waive(waived, house.version(waived), " "))));
        house.run(() -> decisions.waive(waived, house.version(waived), "Kjent kunde"));
        assertEquals("WITHDRAWN", house.status(waived));
        assertEquals("APPROVED", house.orderStatus(waived));

        long secured = house.demanded(AMOUNT);
        long order = house.orderOf(secured);
        house.run(() -> decisions.recordOtherSecurity(order, "Morselskapsgaranti, 50 000 kr", "", null));
        assertEquals("WITHDRAWN", house.status(secured));
        assertEquals("APPROVED", house.orderStatus(secured));
        assertTrue(
                house.in(() -> house.get(Deposits.class).otherSecurityOf(order)).isPresent());
        assertEquals(
                DepositError.NO_SECURITY_AWAITED,
                refused(() -> house.run(() -> decisions.recordOtherSecurity(order, "En til", "", null))));
    }

    @Test
    @DisplayName(
            "CRE-5 at the end of the contract it is set off against what is owed, the rest goes back, none is revenue")
    void settled() {
        long deposit = house.demanded(AMOUNT);
        house.pay(deposit, AMOUNT, "P1");
        long contract = contractOf(deposit);
        house.run(() -> house.get(DepositReleases.class).orderConfirmed(house.orderOf(deposit), contract));
        house.moveTo(LocalDate.of(2026, 3, 5));
        assertEquals("HELD", house.status(deposit));
        assertEquals(
                DepositError.DEPOSIT_STATUS,
                refused(() ->
                        house.run(() -> house.get(DepositSettlements.class).settle(deposit, house.version(deposit)))));
        owe(deposit, Money.of(600), LocalDate.of(2026, 3, 20));
        owe(deposit, Money.of(150), LocalDate.of(2026, 3, 11));

        house.run(() -> house.get(DepositReleases.class).contractEnded(contract, LocalDate.of(2026, 6, 30)));
        assertEquals("RELEASABLE", house.status(deposit));
        DepositSettlements.Proposal proposal =
                house.in(() -> house.get(DepositSettlements.class).proposal(deposit));
        assertEquals(Money.of(750), proposal.settlement().setOff());
        // the final invoice comes first
        DepositSettlements settlements = house.get(DepositSettlements.class);
        Instance<FinalInvoices> none = settlements.finalInvoices;
        settlements.finalInvoices = only(order -> order == house.orderOf(deposit));
        assertTrue(house.in(() -> settlements.proposal(deposit)).invoiceMissing());
        assertEquals(
                DepositError.FINAL_INVOICE_MISSING,
                refused(() -> house.run(() -> settlements.settle(deposit, house.version(deposit)))));
        settlements.finalInvoices = none;
        house.run(() -> settlements.settle(deposit, house.version(deposit)));

        assertEquals("SETTLED", house.status(deposit));
        assertEquals(Money.ZERO, house.balance("RECEIVABLES"));
        assertEquals(Money.ZERO, house.balance("DEPOSITS"));
        assertEquals(kr("-250"), house.balance("CUSTOMER_CREDIT"));
        assertTrue(house.mail("DEPOSIT_SETTLED").contains("Til gode: 250,00\u00a0kr"), house.mail("DEPOSIT_SETTLED"));
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'SET_OFF'"));
    }

    @SuppressWarnings("unchecked")
    private static Instance<FinalInvoices> only(FinalInvoices one) {
        return (Instance<FinalInvoices>) Proxy.newProxyInstance(
                DepositsIT.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(one).iterator());
    }

    private long contractOf(long deposit) {
        long customer = Long.parseLong(house.unit.value("SELECT customer_id FROM deposit WHERE id = " + deposit));
        house.unit.sql(
                "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                        + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (77, 1, '200001', "
                        + customer
                        + ", 'ACTIVE', '2026-03-01', '2026-03-01 10:00:00', 3, 10, 0, 'EMAIL', '')");
        return 77;
    }

    private void owe(long deposit, Money amount, LocalDate due) {
        long customer = Long.parseLong(house.unit.value("SELECT customer_id FROM deposit WHERE id = " + deposit));
        house.run(() -> {
            OpenItems items = house.get(OpenItems.class);
            OpenItem invoice = items.open(new OpenItem.Opening(
                    OpenItemKind.INVOICE,
                    due.getDayOfMonth(),
                    customer,
                    "Faktura",
                    due,
                    new Subject("Invoice", due.getDayOfMonth())));
            house.get(Ledger.class)
                    .book(Booking.of(
                                    VoucherKind.INVOICE,
                                    house.today(),
                                    "Faktura",
                                    new Subject("Invoice", due.getDayOfMonth()))
                            .customer(customer)
                            .debit(invoice, amount)
                            .credit(LedgerAccount.SALES, amount));
        });
    }

    @Test
    @DisplayName("CRE-4, BIL-10 whatever happens to deposits in whatever order, the books balance and no krone is lost")
    void anySequence() {
        Random random = new Random(56);
        long[] deposits = {house.demanded(AMOUNT), house.demanded(kr("357.50")), house.demanded(kr("0.03"))};
        Money received = Money.ZERO;
        Money paidBack = Money.ZERO;
        for (int step = 0; step < 120; step++) {
            int which = random.nextInt(deposits.length);
            long deposit = deposits[which];
            try {
                switch (random.nextInt(7)) {
                    case 0, 1 -> {
                        Money amount = Money.ofOre(1 + random.nextInt(60_000));
                        house.pay(deposit, amount, "R" + step);
                        received = received.plus(amount);
                    }
                    case 2 -> {
                        Money owed = house.in(() ->
                                house.get(Deposits.class).get(deposit).deposit().owed());
                        int number = step;
                        house.run(() -> house.get(DepositPayments.class)
                                .payBack(deposit, new BankTransfer(house.today(), owed, "U" + number), ACCOUNT));
                        paidBack = paidBack.plus(owed);
                    }
                    case 3 -> {
                        Money amount = Money.ofOre(1 + random.nextInt(90_000));
                        deposits[which] = house.in(() -> house.get(DepositDecisions.class)
                                .replace(deposit, house.version(deposit), amount, "Nytt beløp"));
                    }
                    case 5 -> {
                        String last = house.unit.value("SELECT MAX(p.id) FROM deposit_payment p LEFT JOIN"
                                + " deposit_payment_reversal r ON r.payment_id = p.id WHERE r.id IS NULL");
                        if (last != null) {
                            house.run(() -> house.get(DepositPayments.class).takeBack(Long.parseLong(last), "Feil"));
                            received = received.minus(Money.of(
                                    house.unit.value("SELECT amount FROM deposit_payment WHERE id = " + last)));
                        }
                    }
                    case 4 ->
                        house.run(() -> house.get(DepositSettlements.class).settle(deposit, house.version(deposit)));
                    default -> house.moveTo(house.today().plusDays(1 + random.nextInt(3)));
                }
            } catch (BusinessRuleViolation refusal) {
                assertTrue(
                        refusal.code() instanceof DepositError || refusal.code() == LedgerError.OPEN_ITEM_OVERDRAWN,
                        refusal.getMessage());
            }
            house.booksBalance();
            assertEquals(received.minus(paidBack), house.balance("BANK"));
            assertEquals(
                    house.balance("BANK"),
                    house.balance("DEPOSITS")
                            .plus(house.balance("CUSTOMER_CREDIT"))
                            .negate());
        }
        assertTrue(received.isPositive() && paidBack.isPositive());
    }

    @Test
    @DisplayName("CRE-4 the list finds deposits by state, customer, number, order and KID")
    void lists() {
        long first = house.demanded(AMOUNT);
        long second = house.demanded(kr("500"));
        house.pay(second, kr("600"), "P1");
        house.moveTo(LocalDate.of(2026, 3, 16));
        assertEquals(List.of(first), found("", DepositFilter.State.ASKED));
        assertEquals(List.of(first), found("", DepositFilter.State.OVERDUE));
        assertEquals(List.of(second), found("", DepositFilter.State.HELD));
        assertEquals(List.of(second), found("", DepositFilter.State.TO_PAY_BACK));
        assertEquals(List.of(), found("", DepositFilter.State.CLOSED));
        assertEquals(List.of(second), found("kurs 2", null));
        assertEquals(List.of(second), found("s-2", null));
        assertEquals(List.of(first), found("100001", null));
        assertEquals(List.of(second), found("2000000022", null));
        assertEquals(List.of(), found("100%", null));
        assertEquals(List.of(), found("Småfossen 💬", null));
        assertEquals(new DepositWork(1, 0, 1), house.in(() -> house.get(Deposits.class)
                .work()));
        assertEquals(
                DepositStatus.HELD,
                house.in(() -> house.get(Deposits.class).get(second)).deposit().status());
    }

    private List<Long> found(String text, DepositFilter.State state) {
        return house.in(() -> house
                .get(Deposits.class)
                .page(new DepositFilter(text, java.util.Optional.ofNullable(state)), PageRequest.first())
                .rows()
                .stream()
                .map(DepositRow::id)
                .toList());
    }
}
