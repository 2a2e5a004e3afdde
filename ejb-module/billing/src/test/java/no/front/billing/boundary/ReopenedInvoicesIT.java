package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.control.ReopenedInvoices;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.payment.boundary.Refunds;
import no.front.payment.entity.OpenItemReopened;
import no.front.payment.entity.Refund;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A payment that comes back after its invoice was credited. */
class ReopenedInvoicesIT {

    private final RunHouse house = new RunHouse();
    private long item;
    private int vouchers;

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    @Test
    @DisplayName("BIL-4 BIL-8 credit of a paid invoice settles it when the payment is taken back, whatever came first")
    void settles() {
        paidAndCredited();
        assertEquals("72.50", credit());
        takenBack();
        assertEquals("0.00", remaining());
        assertEquals("0.00", credit());
        assertEquals("0.00", balance(LedgerAccount.RECEIVABLES));
        assertEquals("0.00", balance(LedgerAccount.CUSTOMER_CREDIT));
    }

    @Test
    @DisplayName("BIL-8 what a refund has spoken for is not set off")
    void reserved() {
        paidAndCredited();
        long credit = Long.parseLong(house.unit.value("SELECT id FROM open_item WHERE kind = 'CREDIT'"));
        house.in(() -> house.get(Refunds.class)
                .prepareOfCredit(
                        credit,
                        new Refund.Plan(
                                Money.of("20.00"), BankAccount.of("15030012345"), "Nordlys", "Betalt for mye")));
        takenBack();
        assertEquals("20.00", remaining());
        assertEquals("20.00", credit());
    }

    /** The first invoice, 72.50: paid, then credited whole. */
    private void paidAndCredited() {
        house.customers(1, 1, "2026-03-01");
        house.on("2026-03-01");
        item = Long.parseLong(house.unit.value("SELECT id FROM open_item WHERE kind = 'INVOICE'"));
        house.today = LocalDate.of(2026, 3, 10);
        book(VoucherKind.RECEIPT, true);
        long invoice = Long.parseLong(house.unit.value("SELECT id FROM invoice"));
        house.in(() ->
                house.get(CreditNotes.class).issue(invoice, new CreditOrder(true, List.of(), "Kulanse", false, 0)));
    }

    private void takenBack() {
        book(VoucherKind.REVERSAL, false);
        house.unit.run(() -> house.wiring.observe(
                ReopenedInvoices.class, new OpenItemReopened(item, 1, house.today, Money.of("72.50"))));
    }

    private void book(VoucherKind kind, boolean paid) {
        house.unit.run(() -> {
            var owed = house.get(OpenItems.class).get(item);
            Booking booking = Booking.of(kind, house.today, "Betaling", new Subject("Test", ++vouchers))
                    .customer(1);
            Money amount = Money.of("72.50");
            house.get(Ledger.class)
                    .book(
                            paid
                                    ? booking.debit(LedgerAccount.BANK, amount).credit(owed, amount)
                                    : booking.debit(owed, amount).credit(LedgerAccount.BANK, amount));
        });
    }

    private String remaining() {
        return house.unit.value("SELECT remaining FROM open_item WHERE id = " + item);
    }

    private String credit() {
        return house.unit.value("SELECT -remaining FROM open_item WHERE kind = 'CREDIT'");
    }

    private String balance(LedgerAccount account) {
        return house.unit.value("SELECT SUM(amount) FROM ledger_posting WHERE account = '" + account + "'");
    }
}
