package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.front.commission.control.ProposedPayout.Outcome;
import no.front.commission.entity.AmountCause;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutRun;
import no.front.commission.entity.Shares;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The commission of the golden month at the level of rules: the amounts that every level must give. */
class GoldenCommissionTest {

    private static final Shares SHARES =
            new Shares(Percentage.of("25"), Percentage.of("5"), Percentage.of("15"), Percentage.of("55"));
    private static final LocalDate PAID_BY_STREX = LocalDate.of(2026, 4, 21);
    private static final LocalDate PAYOUT_ON = LocalDate.of(2026, 5, 15);
    private static final Subject SETTLEMENT = new Subject("StrexSettlement", 1);
    private static final Actor HENRIK = Actor.staff(8, "Henrik Moe", Set.of(Role.FINANCE), "127.0.0.1");
    private static final Actor FATIMA = Actor.staff(9, "Fatima Nygård", Set.of(Role.FINANCE), "127.0.0.1");

    private final List<Booking> books = new ArrayList<>();

    /** Sum by account, debit above zero; accounts that are even again are left out. */
    private String balance() {
        Map<String, Money> sums = new TreeMap<>();
        books.forEach(booking ->
                booking.lines().forEach(line -> sums.merge(line.account().name(), line.amount(), Money::plus)));
        sums.values().removeIf(Money::isZero);
        return sums.toString();
    }

    /** As the VAT report reads it: the sums that bear a code. */
    private String coded() {
        Map<String, Money> sums = new TreeMap<>();
        books.forEach(booking -> booking.lines().stream()
                .filter(line -> line.vat() != null)
                .forEach(line -> sums.merge(line.account().name(), line.amount(), Money::plus)));
        return sums.toString();
    }

    private static PayoutFacts facts(PayoutFacts.Due... dues) {
        return new PayoutFacts(7, true, false, false, true, Money.of(100), List.of(dues), List.of(), List.of());
    }

    private static PayoutFacts.Due due(long id, String month, AmountCause cause, String amount) {
        return new PayoutFacts.Due(
                id,
                1,
                "Kurs · 2440 KURS",
                BillingMonth.of(month),
                cause,
                false,
                PAYOUT_ON,
                Money.of(amount),
                Money.ZERO);
    }

    @Test
    @DisplayName(
            "CPA-1 CPA-2 CPA-7 BIL-10 the golden month: 3 000.00 come in, 1 320.00 are earned, 1 650.00 are paid on 15 May,"
                    + " and the books balance")
    void paid() {
        GrossSplit telenor = SHARES.of(Money.of(2_000), VatCode.STANDARD);
        GrossSplit telia = SHARES.of(Money.of(1_000), VatCode.STANDARD);
        GrossSplit both = SettlementBooks.sum(telenor, telia);
        assertEquals(
                "3000.00 600.00 600.00 120.00 360.00 1320.00",
                both.gross() + " " + both.vat() + " " + both.operator() + " " + both.strex() + " " + both.own() + " "
                        + both.commission());
        assertEquals(Money.of("2100.00"), SettlementBooks.receivable(both, VatCode.STANDARD));
        books.add(SettlementBooks.settled(
                Booking.of(VoucherKind.SETTLEMENT, LocalDate.of(2026, 4, 20), "Oppgjør", SETTLEMENT),
                both,
                VatCode.STANDARD));
        assertEquals(PAYOUT_ON, PayoutDay.of(PAID_BY_STREX, 15));

        ProposedPayout proposed =
                PayoutGenerator.propose(facts(due(1, "2026-03", AmountCause.SETTLED, "1320.00")), PAYOUT_ON, PAYOUT_ON);
        assertEquals(Outcome.PAYOUT, proposed.outcome());
        Payout.Sums sums = proposed.sums();
        assertEquals(
                "1320.00 330.00 1650.00 1650.00",
                sums.base() + " " + sums.vat() + " " + sums.total() + " " + sums.toPay());

        Customer nordlys = SampleNotes.customer(true, Language.BOKMAL);
        Instant now = Instant.parse("2026-05-15T10:00:00Z");
        Payout payout = new Payout(
                new PayoutRun(PAYOUT_ON, HENRIK, now),
                nordlys,
                sums,
                proposed.lines(),
                Payout.Prepared.by(HENRIK, PAYOUT_ON, now));
        OpenItem item = new OpenItem(
                new OpenItem.Opening(OpenItemKind.COMMISSION, 1, 7, "Provisjon", null, payout.subject()),
                null,
                PAYOUT_ON);
        payout.approve(FATIMA, now, BankAccount.of("12345678903"), item, "");
        books.add(PayoutBooks.note(payout, item, PAYOUT_ON, "Nota"));
        books.add(PayoutBooks.paid(payout, item, PAYOUT_ON, "Betalt"));
        books.forEach(booking -> assertEquals(
                Money.ZERO, booking.lines().stream().map(Booking.Line::amount).collect(Money.summing())));
        assertEquals(
                "{BANK=-1650.00, COMMISSION_COST=1320.00, INPUT_VAT=510.00, OPERATOR_SHARES=600.00, OUTPUT_VAT=-600.00,"
                        + " PREMIUM_SALES=-2400.00, STREX_FEES=120.00, STREX_RECEIVABLE=2100.00}",
                balance());
        // 600.00 to pay of 2 400.00; 150.00, 30.00 and 330.00 to deduct of 600.00, 120.00 and 1 320.00
        assertEquals(
                "{COMMISSION_SETTLED=1320.00, INPUT_VAT=510.00, OPERATOR_SHARES=600.00, OUTPUT_VAT=-600.00,"
                        + " PREMIUM_SALES=-2400.00, STREX_FEES=120.00}",
                coded());
    }

    @Test
    @DisplayName(
            "CPA-3 CPA-4 the golden month: two Telenor transactions reversed are −8.80 of a later payout, carried till then")
    void reversed() {
        GrossSplit reversed = SHARES.of(Money.of(-20), VatCode.STANDARD);
        assertEquals(Money.of("-8.80"), reversed.commission());
        PayoutFacts.Due debt = due(2, "2026-04", AmountCause.REVERSED, "-8.80");
        LocalDate june = PayoutDay.of(LocalDate.of(2026, 5, 20), 15);
        assertEquals(LocalDate.of(2026, 6, 15), june);
        assertEquals(
                Outcome.DEBT_CARRIED,
                PayoutGenerator.propose(facts(debt), june, june).outcome());
        Payout.Sums later = PayoutGenerator.propose(
                        facts(debt, due(3, "2026-05", AmountCause.SETTLED, "440.00")), june, june)
                .sums();
        assertEquals("431.20 107.80 539.00", later.base() + " " + later.vat() + " " + later.toPay());
    }
}
