package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.front.commission.control.ProposedPayout.Outcome;
import no.front.commission.entity.AmountCause;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutGeneratorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Money LEAST = Money.of(100);

    private static PayoutFacts.Due due(long id, String month, String amount, String withheld, boolean carried) {
        return new PayoutFacts.Due(
                id,
                1,
                "Quiz · 2440 QUIZ",
                BillingMonth.of(month),
                amount.startsWith("-") ? AmountCause.REVERSED : AmountCause.SETTLED,
                carried,
                DAY,
                Money.of(amount),
                Money.of(withheld));
    }

    private static PayoutFacts.AdvanceLeft advance(long id, String paidOn, String left) {
        return new PayoutFacts.AdvanceLeft(
                id, BillingMonth.of("2026-09"), "Sesongstart", LocalDate.parse(paidOn), Money.of(left));
    }

    private static PayoutFacts.Claim claim(long id, OpenItemKind kind, String dueOn, String left, boolean stopped) {
        return new PayoutFacts.Claim(id, kind, kind.label(id), LocalDate.parse(dueOn), Money.of(left), stopped);
    }

    private static PayoutFacts facts(
            boolean vat,
            boolean ended,
            List<PayoutFacts.Due> dues,
            List<PayoutFacts.AdvanceLeft> advances,
            List<PayoutFacts.Claim> claims) {
        return new PayoutFacts(7, vat, ended, ended, true, LEAST, dues, advances, claims);
    }

    private static ProposedPayout propose(PayoutFacts facts) {
        return PayoutGenerator.propose(facts, DAY, DAY);
    }

    private static String lines(ProposedPayout payout) {
        return String.join(
                ", ",
                payout.lines().stream()
                        .map(line -> line.kind() + " " + line.amount())
                        .toList());
    }

    @Test
    @DisplayName(
            "CPA-4 CPA-5 CPA-8 64 257.64 settled, 62.40 carried, 3 180.80 withheld, 20 000.00 paid ahead and 4 962.50 owed leave 51 461.55")
    void drawn() {
        ProposedPayout payout = propose(facts(
                true,
                false,
                List.of(due(2, "2026-09", "64257.64", "3180.80", false), due(1, "2026-08", "62.40", "0", true)),
                List.of(advance(5, "2026-10-15", "20000")),
                List.of(claim(104512, OpenItemKind.INVOICE, "2026-10-14", "4962.50", false))));
        assertEquals(Outcome.PAYOUT, payout.outcome());
        assertEquals(
                "61139.24 15284.81 20000.00 4962.50 51461.55",
                payout.sums().base() + " " + payout.sums().vat() + " "
                        + payout.sums().advances() + " " + payout.sums().setOff() + " "
                        + payout.sums().toPay());
        assertEquals(
                "SETTLED 64257.64, CARRIED 62.40, WITHHELD -3180.80, ADVANCE -20000.00, SET_OFF -4962.50",
                lines(payout));
    }

    @Test
    @DisplayName("CPA-2 CPA-7 the golden month's March: 1 320.00 and VAT 330.00 are 1 650.00; without VAT 1 320.00")
    void golden() {
        List<PayoutFacts.Due> march = List.of(due(1, "2026-03", "1320", "0", false));
        assertEquals(
                "1650.00",
                propose(facts(true, false, march, List.of(), List.of()))
                        .sums()
                        .toPay()
                        .toString());
        assertEquals(
                "1320.00",
                propose(facts(false, false, march, List.of(), List.of()))
                        .sums()
                        .toPay()
                        .toString());
    }

    @ParameterizedTest
    @DisplayName(
            "CPA-4 99.99 waits and 100.00 is paid, after reversals, withheld sums and advances; at the contract's end all is paid")
    @CsvSource({
        "99.99, 0, 0, true, false, CARRIED",
        "100.00, 0, 0, true, false, PAYOUT",
        "99.99, 0, 0, true, true, PAYOUT",
        "0.01, 0, 0, false, true, PAYOUT",
        "150.00, -50.01, 0, true, false, CARRIED",
        "150.00, -50.00, 0, true, false, PAYOUT",
        "150.00, -150.00, 0, true, true, CARRIED",
        "150.00, -150.01, 0, true, false, DEBT_CARRIED",
        "150.00, -150.01, 0, true, true, DEMAND",
        // 1 000.00 and VAT are 1 250.00: an advance of 1 125.00 leaves 100.00 excluding VAT
        "1000.00, 0, 1125.00, true, false, PAYOUT",
        "1000.00, 0, 1125.02, true, false, CARRIED",
        "1000.00, 0, 900.00, false, false, PAYOUT",
        "1000.00, 0, 900.01, false, false, CARRIED",
        "1000.00, 0, 5000.00, false, true, PAYOUT"
    })
    void least(String first, String second, String ahead, boolean vat, boolean ended, Outcome expected) {
        List<PayoutFacts.Due> dues = new ArrayList<>(List.of(due(1, "2026-09", first, "0", false)));
        if (!second.equals("0")) {
            dues.add(due(2, "2026-07", second, "0", false));
        }
        List<PayoutFacts.AdvanceLeft> advances =
                ahead.equals("0") ? List.of() : List.of(advance(5, "2026-10-15", ahead));
        ProposedPayout payout = propose(facts(vat, ended, dues, advances, List.of()));
        assertEquals(expected, payout.outcome());
        assertEquals(false, payout.sums().toPay().isNegative());
    }

    @Test
    @DisplayName("CPA-3 more taken back than came: asked back with its VAT once the contract has ended, carried before")
    void demand() {
        List<PayoutFacts.Due> back = List.of(due(1, "2026-09", "-80.02", "0", false));
        ProposedPayout demand = propose(facts(true, true, back, List.of(advance(5, "2026-10-15", "10")), List.of()));
        assertEquals(
                "DEMAND -80.02 -20.01 0.00",
                demand.outcome() + " " + demand.sums().base() + " "
                        + demand.sums().vat() + " " + demand.sums().toPay());
        assertEquals(
                Outcome.DEBT_CARRIED,
                propose(facts(true, false, back, List.of(), List.of())).outcome());
    }

    @Test
    @DisplayName("CPA-5 advances are set off oldest first, and never by more than the note comes to")
    void advances() {
        ProposedPayout payout = propose(facts(
                false,
                true,
                List.of(due(1, "2026-09", "1000", "0", false)),
                List.of(
                        advance(6, "2026-10-20", "600"),
                        advance(5, "2026-10-15", "700"),
                        advance(7, "2026-11-01", "50")),
                List.of(claim(9, OpenItemKind.INVOICE, "2026-10-01", "10", false))));
        assertEquals("SETTLED 1000.00, ADVANCE -700.00, ADVANCE -300.00", lines(payout));
        assertEquals(Money.ZERO, payout.sums().toPay());
    }

    @Test
    @DisplayName(
            "CPA-8 fees, interest, principal, oldest first; not what is disputed or due today, and nothing where the contract forbids it")
    void setOff() {
        List<PayoutFacts.Claim> claims = List.of(
                claim(1, OpenItemKind.INVOICE, "2026-11-01", "500", false),
                claim(2, OpenItemKind.INVOICE, "2026-10-01", "400", false),
                claim(3, OpenItemKind.INVOICE, "2026-10-01", "300", true),
                claim(4, OpenItemKind.INVOICE, "2026-11-16", "200", false),
                claim(5, OpenItemKind.INTEREST, "2026-11-10", "4.34", false),
                claim(6, OpenItemKind.COLLECTION_FEE, "2026-11-12", "38", false));
        List<PayoutFacts.Due> dues = List.of(due(1, "2026-09", "800", "0", false));
        ProposedPayout payout = propose(facts(false, false, dues, List.of(), claims));
        assertEquals("SETTLED 800.00, SET_OFF -38.00, SET_OFF -4.34, SET_OFF -400.00, SET_OFF -357.66", lines(payout));
        assertEquals(Money.ZERO, payout.sums().toPay());
        PayoutFacts forbidden = new PayoutFacts(7, false, false, false, false, LEAST, dues, List.of(), claims);
        assertEquals("SETTLED 800.00", lines(propose(forbidden)));
    }

    @Test
    @DisplayName(
            "CPA-5 at the end what was never earned is asked back with what was taken back: 80.00, VAT 20.00, 600.00 ahead")
    void neverEarned() {
        List<PayoutFacts.AdvanceLeft> advances =
                List.of(advance(5, "2026-10-15", "500"), advance(6, "2026-10-20", "100"));
        List<PayoutFacts.Due> taken = List.of(due(1, "2026-09", "-80", "0", false));
        ProposedPayout payout = propose(facts(true, true, taken, advances, List.of()));
        assertEquals(Outcome.DEMAND, payout.outcome());
        assertEquals("REVERSED -80.00, ADVANCE -500.00, ADVANCE -100.00", lines(payout));
        assertEquals(Money.of(700), payout.sums().demanded());
        ProposedPayout alone = propose(facts(true, true, List.of(), advances, List.of()));
        assertEquals(Outcome.DEMAND, alone.outcome());
        assertEquals(Money.of(600), alone.sums().demanded());
        assertEquals(
                Outcome.NOTHING,
                propose(facts(true, false, List.of(), advances, List.of())).outcome(),
                "while the contract runs it is set off against what comes");
        PayoutFacts more = new PayoutFacts(7, true, true, false, true, LEAST, taken, advances, List.of());
        assertEquals(Money.of(100), propose(more).sums().demanded(), "more will come");
        ProposedPayout last =
                propose(facts(true, true, List.of(due(1, "2026-09", "40", "0", false)), advances, List.of()));
        assertEquals(Outcome.PAYOUT, last.outcome());
        assertEquals("SETTLED 40.00, ADVANCE -50.00", lines(last));
    }

    @Test
    @DisplayName("CPA-2 what is due later waits; the same facts in any order give the same payout")
    void order() {
        List<PayoutFacts.Due> dues = new ArrayList<>(List.of(
                due(1, "2026-07", "10", "1", true),
                due(2, "2026-08", "120", "0", false),
                due(3, "2026-08", "-20", "0", false),
                due(4, "2026-09", "300.01", "0.01", false)));
        PayoutFacts.Due later = new PayoutFacts.Due(
                5, 1, "Q", BillingMonth.of("2026-10"), AmountCause.SETTLED, false, DAY.plusDays(1), LEAST, Money.ZERO);
        ProposedPayout expected = propose(facts(true, false, dues, List.of(), List.of()));
        dues.add(later);
        Random random = new Random(4711);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(dues, random);
            assertEquals(expected, propose(facts(true, false, dues, List.of(), List.of())));
        }
        assertEquals(Money.of("409"), expected.sums().base());
    }
}
