package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemindersIT {

    /** A Saturday; +3 is Tuesday 14 April, +14 Saturday 25 April so Monday 27, its deadline Monday 11 May, +42 is 25 May. */
    private static final LocalDate DUE = LocalDate.of(2026, 4, 11);

    private LateHouse house;

    @BeforeEach
    void open() {
        house = new LateHouse();
    }

    @AfterEach
    void balance() {
        assertEquals(java.util.List.of(), house.parked);
        house.booksBalance();
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    @Test
    @DisplayName("BIL-9 CON-15 free reminder, fee, collection notice with suspension, proposal to terminate; each once")
    void schedule() {
        long customer = house.customer(OrganisationForm.AS);
        long account = house.account(customer);
        long item = house.invoice(account, "1260.00", DUE);
        house.moveTo(LocalDate.of(2026, 6, 15));
        assertEquals(
                "FREE_REMINDER 2026-04-14 0.00, FEE_REMINDER 2026-04-27 38.00, COLLECTION_NOTICE 2026-05-11 0.00,"
                        + " TERMINATION_PROPOSAL 2026-05-26 0.00",
                house.steps(item));
        assertEquals("2026-05-11", house.unit.value("SELECT from_date FROM suspension WHERE cause = 'NON_PAYMENT'"));
        assertEquals("TERMINATE", house.unit.value("SELECT GROUP_CONCAT(kind) FROM collection_proposal"));
        assertEquals("ACTIVE", house.unit.value("SELECT status FROM contract"));
        // the fee: own series, own KID, no VAT, its own claim
        assertEquals(
                "COLLECTION_FEE 1 38.00 3000000012",
                house.unit.value("SELECT CONCAT(kind, ' ', number, ' ', remaining, ' ', kid) FROM open_item"
                        + " WHERE kind = 'COLLECTION_FEE'"));
        assertEquals(Money.of("-38.00"), house.balance(LedgerAccount.COLLECTION_FEES));
        assertEquals(Money.of("1298.00"), house.balance(LedgerAccount.RECEIVABLES));
        String notice = house.mail("LATE_COLLECTION_NOTICE");
        assertTrue(notice.contains("inkassovarsel"), notice);
        // sent on 11 May: 14 days later is Whit Monday
        assertTrue(notice.contains("26.05.2026"), notice);
        assertFalse(notice.matches("(?s).*\\{\\d}.*"), notice);
        assertEquals(house.count("reminder_letter"), house.count("outbox_attachment"));
        long letters = house.count("reminder_letter");
        house.playDay();
        assertEquals(letters, house.count("reminder_letter"));
    }

    @Test
    @DisplayName("BIL-9 PRV-15 a sole trader's delivery is not stopped by the system: somebody decides")
    void soleTrader() {
        long item = house.invoice(house.account(house.customer(OrganisationForm.ENK)), "1260.00", DUE);
        house.moveTo(may(12));
        assertTrue(house.steps(item).contains("COLLECTION_NOTICE"));
        assertEquals(0, house.count("suspension"));
        assertEquals("SUSPEND", house.unit.value("SELECT GROUP_CONCAT(kind) FROM collection_proposal"));
    }

    @Test
    @DisplayName("BIL-9 payment lifts the suspension in its own transaction, when nothing overdue is left")
    void paid() {
        long account = house.account(house.customer(OrganisationForm.AS));
        long one = house.invoice(account, "1260.00", DUE);
        long other = house.invoice(account, "125.00", DUE);
        house.moveTo(may(11));
        assertEquals(1, house.count("suspension WHERE resumed_on IS NULL"));
        house.pay(one, "1260.00");
        assertEquals(1, house.count("suspension WHERE resumed_on IS NULL"));
        house.pay(other, "125.00");
        // the fee is due with its letter's deadline, which is today: not overdue yet
        assertEquals(0, house.count("suspension WHERE resumed_on IS NULL"));
        assertEquals(2, house.count("reminder_step WHERE kind = 'COLLECTION_NOTICE'"));
        assertEquals(1, house.count("reminder_letter WHERE kind = 'COLLECTION_NOTICE'"));
    }

    @Test
    @DisplayName(
            "BIL-9 CPA-3 a demand for commission back is reminded of once, free of charge, and bears no interest note")
    void commissionDemand() {
        long customer = house.customer(OrganisationForm.AS);
        long item = house.in(() -> {
            Subject subject = new Subject("Payout", 1);
            OpenItem owed = house.get(OpenItems.class)
                    .open(new OpenItem.Opening(
                            OpenItemKind.COMMISSION_DEBT, 1, customer, "Provisjon tilbake", DUE, subject));
            house.get(Ledger.class)
                    .book(Booking.of(VoucherKind.COMMISSION_DEBT, house.today(), "Provisjon tilbake", subject)
                            .customer(customer)
                            .debit(owed, Money.of(700))
                            .credit(LedgerAccount.COMMISSION_ADVANCES, Money.of(700)));
            return owed.id();
        });
        house.moveTo(LocalDate.of(2026, 6, 15));
        assertEquals("FREE_REMINDER 2026-04-14 0.00", house.steps(item));
        assertEquals(0, house.count("collection_note"));
        String mail = house.unit.value("SELECT body FROM outbox_message WHERE purpose LIKE 'LATE_%'");
        assertTrue(mail.contains("Krav om provisjon tilbake 1"), mail);
    }

    @Test
    @DisplayName("BIL-9 the golden month: 600.00 in time, 660.00 on 1 May, a note of 4.34 with its own KID")
    void golden() {
        long customer = house.customer(OrganisationForm.AS);
        long item = house.invoice(house.account(customer), "1260.00", DUE);
        house.moveTo(LocalDate.of(2026, 4, 10));
        house.pay(item, "600.00");
        house.moveTo(may(1));
        house.pay(item, "660.00");
        house.moveTo(may(3));
        assertEquals(
                "1 4.34 4000000010 2026-05-18",
                house.unit.value("SELECT CONCAT(number, ' ', amount, ' ', kid, ' ', due_on) FROM open_item"
                        + " WHERE kind = 'INTEREST'"));
        assertEquals(
                "2026-04-12 2026-05-01 20 660.00 12.0000 4.34 FOR-2025-12-18-2658",
                house.unit.value("SELECT CONCAT_WS(' ', from_date, to_date, days, principal, percent, amount, source)"
                        + " FROM collection_note_line WHERE days IS NOT NULL"));
        assertEquals(Money.of("-4.34"), house.balance(LedgerAccount.LATE_INTEREST));
        assertEquals(1, house.count("collection_note WHERE kind = 'INTEREST'"));
    }
}
