package no.front.ledger.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.control.LedgerCheckStore;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.ledger.entity.VoucherKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LedgerIT {

    private LedgerHouse house;

    @BeforeEach
    void open() {
        house = new LedgerHouse();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Booking receipt(long source) {
        return Booking.of(VoucherKind.RECEIPT, LedgerHouse.TODAY, "Innbetaling", new Subject("DepositPayment", source))
                .customer(7);
    }

    private static Money kr(long kroner) {
        return Money.of(kroner);
    }

    private static void refused(ErrorCode code, Executable call) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, call).code());
    }

    @Test
    @DisplayName("BIL-10 a voucher has two sides of the same sum; its open item is the detail of its account")
    void books() {
        long id = house.unit.call(() -> {
            OpenItem held = house.open(OpenItemKind.DEPOSIT_HELD, 7);
            house.ledger.book(receipt(1).debit(LedgerAccount.BANK, kr(1_000)).credit(held, kr(1_000)));
            return held.id();
        });
        house.unit.run(() -> {
            OpenItem held = house.items.get(id);
            assertEquals(kr(-1_000), held.remaining());
            assertEquals(kr(-1_000), held.amount());
            assertEquals(EntryCause.PAID, held.entries().getFirst().cause());
            Voucher voucher = held.entries().getFirst().voucher().orElseThrow();
            assertEquals("INN-1", voucher.label());
            assertEquals(kr(1_000), voucher.total());
            assertEquals("Fatima Rahimi", voucher.bookedBy());
            assertEquals(2, voucher.postings().size());
        });
        assertEquals(kr(1_000), house.balance(LedgerAccount.BANK));
        assertEquals(kr(-1_000), house.balance(LedgerAccount.DEPOSITS));
    }

    @Test
    @DisplayName("BIL-10 what does not balance is never booked, nor what has one side, no amount or a day to come")
    void unbalanced() {
        refused(
                LedgerError.UNBALANCED,
                () -> house.unit.run(() -> house.ledger.book(receipt(1)
                        .debit(LedgerAccount.BANK, kr(100))
                        .credit(LedgerAccount.CUSTOMER_CREDIT, Money.of("99.99")))));
        refused(
                LedgerError.UNBALANCED,
                () -> house.unit.run(() -> house.ledger.book(receipt(1).debit(LedgerAccount.BANK, kr(100)))));
        refused(LedgerError.UNBALANCED, () -> house.unit.run(() -> house.ledger.book(receipt(1))));
        refused(LedgerError.AMOUNT_NOT_POSITIVE, () -> receipt(1).debit(LedgerAccount.BANK, Money.ZERO));
        refused(LedgerError.AMOUNT_NOT_POSITIVE, () -> receipt(1).debit(LedgerAccount.BANK, kr(-1)));
        Booking tomorrow = Booking.of(
                        VoucherKind.RECEIPT,
                        LedgerHouse.TODAY.plusDays(1),
                        "I morgen",
                        new Subject("DepositPayment", 1))
                .debit(LedgerAccount.BANK, kr(1))
                .credit(LedgerAccount.CUSTOMER_CREDIT, kr(1));
        refused(LedgerError.BOOKED_IN_FUTURE, () -> house.unit.run(() -> house.ledger.book(tomorrow)));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
        assertEquals("0", house.unit.value("SELECT COALESCE(SUM(last_number), 0) FROM number_series"));
    }

    @Test
    @DisplayName("BIL-10 the same event is booked once: a repeat answers with its voucher, other figures are refused")
    void once() {
        Booking booking = receipt(1).debit(LedgerAccount.BANK, kr(100)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(100));
        long first = house.unit.call(() -> house.ledger.book(booking).id());
        long second = house.unit.call(() -> house.ledger.book(booking).id());
        assertEquals(first, second);
        refused(
                LedgerError.ALREADY_BOOKED,
                () -> house.unit.run(() -> house.ledger.book(
                        receipt(1).debit(LedgerAccount.BANK, kr(101)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(101)))));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
    }

    @Test
    @DisplayName(
            "BIL-10 many events at once are booked as each by itself: numbers follow, a repeat is one voucher, all or none")
    void many() {
        List<Booking> bookings = new ArrayList<>();
        for (long source = 1; source <= 1_203; source++) {
            bookings.add(receipt(source)
                    .debit(LedgerAccount.BANK, kr(source))
                    .debit(LedgerAccount.BAD_DEBTS, kr(1), VatCode.OUTSIDE)
                    .credit(LedgerAccount.CUSTOMER_CREDIT, kr(source + 1)));
        }
        house.unit.run(() -> house.ledger.book(bookings.get(700)));
        house.unit.run(() -> house.ledger.bookMany(bookings));
        house.unit.run(() -> house.ledger.bookMany(bookings));
        assertEquals("1203", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
        assertEquals("1203", house.unit.value("SELECT MAX(number) FROM ledger_voucher"));
        assertEquals("3609", house.unit.value("SELECT COUNT(*) FROM ledger_posting"));
        assertEquals(List.of(), house.unit.call(() -> house.stores.checks.unbalancedVouchers()));
        assertEquals(kr(1_203L * 1_204 / 2), house.balance(LedgerAccount.BANK));

        // one written by statements reads as the one that was booked alone
        house.unit.run(() -> {
            Voucher alone = house.unit
                    .em()
                    .createQuery("SELECT v FROM Voucher v WHERE v.sourceId = 701", Voucher.class)
                    .getSingleResult();
            Voucher among = house.unit
                    .em()
                    .createQuery("SELECT v FROM Voucher v WHERE v.sourceId = 702", Voucher.class)
                    .getSingleResult();
            assertTrue(alone.says(bookings.get(700)));
            assertTrue(among.says(bookings.get(701)));
            assertEquals(alone.subject().type(), among.subject().type());
            assertEquals(702, among.subject().id());
            assertEquals(alone.bookedAt(), among.bookedAt());
            assertEquals(alone.realAt(), among.realAt());
            assertEquals(alone.bookedBy(), among.bookedBy());
            assertEquals(alone.text(), among.text());
            assertEquals(kr(703), among.total());
        });

        List<Booking> changed = List.of(
                receipt(2_000).debit(LedgerAccount.BANK, kr(1)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(1)),
                receipt(1).debit(LedgerAccount.BANK, kr(2)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(2)));
        refused(LedgerError.ALREADY_BOOKED, () -> house.unit.run(() -> house.ledger.bookMany(changed)));
        assertEquals("1203", house.unit.value("SELECT MAX(number) FROM ledger_voucher"));
        assertThrows(
                IllegalArgumentException.class,
                () -> house.unit.run(() -> house.ledger.bookMany(List.of(receipt(3_000)
                        .debit(LedgerAccount.BANK, kr(5))
                        .credit(house.open(OpenItemKind.DEPOSIT_HELD, 7), kr(5))))));
    }

    @Test
    @DisplayName("BIL-10 the same event booked twice at once is one voucher, and no number is lost")
    void onceAtOnce() throws Exception {
        house.unit.run(() -> house.ledger.book(
                receipt(99).debit(LedgerAccount.BANK, kr(1)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(1))));
        Booking booking = receipt(1).debit(LedgerAccount.BANK, kr(100)).credit(LedgerAccount.CUSTOMER_CREDIT, kr(100));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> attempt = () -> {
            together.await();
            return house.unit.call(() -> house.ledger.book(booking).id());
        };
        List<ErrorCode> refusals = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Object> outcome : two.invokeAll(List.of(attempt, attempt))) {
                try {
                    outcome.get();
                } catch (ExecutionException e) {
                    refusals.add(((BusinessRuleViolation) e.getCause()).code());
                }
            }
        }
        // the second either found the first, or waited for it and was told
        assertTrue(refusals.isEmpty() || refusals.equals(List.of(LedgerError.ALREADY_BOOKED)), refusals.toString());
        assertEquals("2", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"));
        assertEquals("2", house.unit.value("SELECT MAX(number) FROM ledger_voucher"));
    }

    @Test
    @DisplayName("An open item never turns round: more than remains is refused, and names what does")
    void overdrawn() {
        long id = house.unit.call(() -> {
            OpenItem demand = house.open(OpenItemKind.DEPOSIT_DEMAND, 7);
            house.items.demand(demand, kr(500));
            house.items.reduce(demand, kr(200), EntryCause.PAID, null);
            return demand.id();
        });
        refused(
                LedgerError.OPEN_ITEM_OVERDRAWN,
                () -> house.unit.run(
                        () -> house.items.reduce(house.items.get(id), Money.of("300.01"), EntryCause.PAID, null)));
        house.unit.run(() -> {
            assertEquals(kr(300), house.items.get(id).remaining());
            house.items.reduce(house.items.get(id), kr(300), EntryCause.CANCELLED, null);
        });
        house.unit.run(() -> {
            OpenItem closed = house.items.get(id);
            assertTrue(!closed.isOpen());
            assertEquals(kr(500), closed.amount());
            assertEquals(3, closed.entries().size());
            assertEquals(
                    closed.id(),
                    house.items.find(closed.kid().orElseThrow()).orElseThrow().id());
        });
    }

    @Test
    @DisplayName("BIL-10 vouchers, postings and entries can't be changed or deleted by the application's own account")
    void appendOnly() {
        house.unit.run(() -> {
            OpenItem held = house.open(OpenItemKind.DEPOSIT_HELD, 7);
            house.ledger.book(receipt(1).debit(LedgerAccount.BANK, kr(100)).credit(held, kr(100)));
        });
        for (String attack : List.of(
                "UPDATE ledger_posting SET amount = amount * 2",
                "UPDATE ledger_voucher SET total = 1",
                "UPDATE open_item_entry SET amount = 1",
                "DELETE FROM ledger_posting",
                "DELETE FROM ledger_voucher",
                "DELETE FROM open_item_entry",
                "TRUNCATE TABLE ledger_posting")) {
            Exception refusal = assertThrows(
                    Exception.class,
                    () -> house.unit.run(
                            () -> house.unit.em().createNativeQuery(attack).executeUpdate()),
                    attack);
            assertTrue(refusal.getMessage().contains("denied"), attack + ": " + refusal.getMessage());
        }
        assertEquals(kr(100), house.balance(LedgerAccount.BANK));
    }

    @Test
    @DisplayName("BIL-10 whatever is booked in whatever order, all sums to zero and each account is its open items")
    void anySequence() {
        Random random = new Random(20_260_310);
        List<Long> held = new ArrayList<>();
        List<Long> credits = new ArrayList<>();
        int refusals = 0;
        for (int i = 1; i <= 300; i++) {
            long source = i;
            Money amount = Money.ofOre(1 + random.nextInt(100_000));
            try {
                switch (random.nextInt(4)) {
                    case 0 ->
                        held.add(house.unit.call(() -> {
                            OpenItem item = house.open(OpenItemKind.DEPOSIT_HELD, 7);
                            house.ledger.book(receipt(source)
                                    .debit(LedgerAccount.BANK, amount)
                                    .credit(item, amount));
                            return item.id();
                        }));
                    case 1 -> {
                        long from = pick(held, random);
                        credits.add(house.unit.call(() -> {
                            OpenItem item = house.open(OpenItemKind.CREDIT, 7);
                            house.ledger.book(Booking.of(
                                            VoucherKind.TRANSFER,
                                            LedgerHouse.TODAY,
                                            "Frigitt",
                                            new Subject("Settlement", source))
                                    .customer(7)
                                    .debit(house.items.get(from), amount)
                                    .credit(item, amount));
                            return item.id();
                        }));
                    }
                    case 2 -> {
                        long to = pick(credits, random);
                        house.unit.run(() -> house.ledger.book(Booking.of(
                                        VoucherKind.PAYOUT,
                                        LedgerHouse.TODAY,
                                        "Tilbakebetalt",
                                        new Subject("Payout", source))
                                .customer(7)
                                .debit(house.items.get(to), amount)
                                .credit(LedgerAccount.BANK, amount)));
                    }
                    default -> {
                        long more = pick(held, random);
                        house.unit.run(() -> house.ledger.book(receipt(source)
                                .debit(LedgerAccount.BANK, amount)
                                .credit(house.items.get(more), amount)));
                    }
                }
            } catch (BusinessRuleViolation e) {
                refusals++;
            }
            assertEquals("0.00", house.unit.value("SELECT COALESCE(SUM(amount), 0) + 0.00 FROM ledger_posting"));
        }
        assertTrue(refusals > 20, "the sequence tries too little: " + refusals);
        LedgerCheckStore checks = house.stores.checks;
        house.unit.run(() -> {
            assertEquals(List.of(), checks.unbalancedVouchers());
            assertEquals(List.of(), checks.itemsUnlikeEntries());
            for (OpenItemKind kind : OpenItemKind.values()) {
                kind.account()
                        .ifPresent(account ->
                                assertEquals(Money.ZERO, checks.differenceOf(account, List.of(kind)), kind.name()));
            }
            for (VoucherKind kind : VoucherKind.values()) {
                assertEquals(0, checks.missingNumbers(kind), kind.name());
            }
        });
    }

    private static long pick(List<Long> ids, Random random) {
        if (ids.isEmpty()) {
            throw new BusinessRuleViolation(LedgerError.NOT_FOUND);
        }
        return ids.get(random.nextInt(ids.size()));
    }

    @Test
    @DisplayName("BIL-10 the nightly proof finds what somebody with other rights has forged, each sort by its name")
    void proof() {
        house.unit.run(() -> {
            OpenItem item = house.open(OpenItemKind.DEPOSIT_HELD, 7);
            house.ledger.book(receipt(1).debit(LedgerAccount.BANK, kr(100)).credit(item, kr(100)));
        });
        Proofs proofs = new Proofs();
        house.unit.run(() -> house.stores.balance().run(LedgerHouse.TODAY, proofs));
        assertEquals(List.of(), proofs.failures);

        house.unit.sql("UPDATE ledger_posting SET amount = -90 WHERE line = 2");
        house.unit.sql("UPDATE number_series SET last_number = 3");
        house.unit.run(() -> house.stores.balance().run(LedgerHouse.TODAY, proofs));
        assertEquals(
                List.of(
                        LedgerError.VOUCHERS_UNBALANCED,
                        LedgerError.SERIES_GAP,
                        LedgerError.ITEMS_UNLIKE_ENTRIES,
                        LedgerError.ACCOUNT_UNLIKE_ITEMS),
                proofs.failures);
    }
}
