package no.front.ledger.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.LedgerError;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PeriodsIT {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final BillingMonth FEBRUARY = BillingMonth.of(2026, 2);
    private static final BillingMonth MARCH = BillingMonth.of(2026, 3);

    private LedgerHouse house;
    private Periods periods;

    @BeforeEach
    void open() {
        house = new LedgerHouse();
        periods = house.periods();
        book(1, LocalDate.of(2026, 1, 20));
        book(2, LocalDate.of(2026, 2, 3));
        book(3, LedgerHouse.TODAY);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void book(long source, LocalDate day) {
        house.unit.run(() ->
                house.ledger.book(Booking.of(VoucherKind.TRANSFER, day, "Omposteringen", new Subject("Test", source))
                        .debit(LedgerAccount.BANK, Money.of(100))
                        .credit(LedgerAccount.UNALLOCATED, Money.of(100))));
    }

    private static void refused(ErrorCode code, Executable call) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, call).code());
    }

    @Test
    @DisplayName("BIL-10 months are closed in their order, when they are over; what is closed takes no more vouchers")
    void closes() {
        refused(LedgerError.PERIOD_ORDER, () -> house.unit.run(() -> periods.close(FEBRUARY)));
        house.unit.run(() -> periods.close(JANUARY));
        refused(LedgerError.PERIOD_CLOSED, () -> book(4, LocalDate.of(2026, 1, 31)));
        book(5, LocalDate.of(2026, 2, 1));
        house.unit.run(() -> periods.close(FEBRUARY));
        refused(LedgerError.PERIOD_ORDER, () -> house.unit.run(() -> periods.close(MARCH)));
        assertEquals(Optional.of(FEBRUARY), house.unit.call(periods::now).closedThrough());
    }

    @Test
    @DisplayName("BIL-10 what the bank dates in a closed month can be booked on the first open day")
    void opensDay() {
        house.unit.run(() -> periods.close(JANUARY));
        house.unit.run(() -> {
            assertEquals(LocalDate.of(2026, 2, 1), house.ledger.openDay(LocalDate.of(2026, 1, 5)));
            assertEquals(LedgerHouse.TODAY, house.ledger.openDay(LedgerHouse.TODAY));
        });
    }

    @Test
    @DisplayName("BIL-10 only the last closed month is opened again, with a reason; both stand in the history")
    void opensAgain() {
        house.unit.run(() -> periods.close(JANUARY));
        house.unit.run(() -> periods.close(FEBRUARY));
        refused(LedgerError.PERIOD_NOT_LAST, () -> house.unit.run(() -> periods.openAgain(JANUARY, "Feil")));
        refused(LedgerError.TEXT_MISSING, () -> house.unit.run(() -> periods.openAgain(FEBRUARY, " ")));
        house.unit.run(() -> periods.openAgain(FEBRUARY, "Feilført faktura"));
        book(6, LocalDate.of(2026, 2, 28));
        house.unit.run(() -> periods.openAgain(JANUARY, "Mer"));
        PeriodsView view = house.unit.call(periods::now);
        assertEquals(Optional.empty(), view.closedThrough());
        assertEquals(Optional.of(JANUARY), view.next());
        assertEquals(
                List.of(true, true, false, false),
                view.history().stream().map(closing -> closing.isOpenedAgain()).toList());
    }

    @Test
    @DisplayName("BIL-10 what speaks against closing a month is told and keeps it open")
    void objects() {
        house.objections.add(month -> month.equals(JANUARY) ? Optional.of("period.test") : Optional.empty());
        assertEquals(List.of("period.test"), house.unit.call(periods::now).against());
        refused(LedgerError.PERIOD_NOT_READY, () -> house.unit.run(() -> periods.close(JANUARY)));
    }

    @Test
    @DisplayName("BIL-10 the nightly proof finds a closed month whose sums have changed")
    void proves() {
        house.unit.run(() -> periods.close(JANUARY));
        assertEquals(List.of(), house.failing());
        house.unit.sql(
                "INSERT INTO ledger_voucher SELECT -1, version, kind, 99, booked_on, text, total, customer_id,"
                        + " source_type, -1, subject_type, subject_id, booked_at, real_at, booked_by FROM ledger_voucher WHERE number = 1");
        house.unit.sql(
                "INSERT INTO ledger_posting (id, version, voucher_id, line, account, amount, booked_on)"
                        + " VALUES (-1, 1, -1, 1, 'BANK', 100, '2026-01-20'), (-2, 1, -1, 2, 'UNALLOCATED', -100, '2026-01-20')");
        assertTrue(house.failing().contains(LedgerError.CLOSED_MONTH_CHANGED));
    }
}
