package no.front.payment.control;

import static no.front.ledger.entity.OpenItemKind.COLLECTION_FEE;
import static no.front.ledger.entity.OpenItemKind.CREDIT;
import static no.front.ledger.entity.OpenItemKind.DEPOSIT_DEMAND;
import static no.front.ledger.entity.OpenItemKind.INTEREST;
import static no.front.ledger.entity.OpenItemKind.INVOICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.payment.control.AllocationOrder.Claim;
import no.front.payment.control.AllocationOrder.Share;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllocationOrderTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 11);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 11);

    private static final List<Claim> OWED = List.of(
            new Claim(1, INVOICE, MAY, Money.of(900)),
            new Claim(2, INVOICE, APRIL, Money.of(660)),
            new Claim(3, INTEREST, MAY, Money.of("4.34")),
            new Claim(4, COLLECTION_FEE, MAY, Money.of(38)),
            new Claim(5, DEPOSIT_DEMAND, APRIL, Money.of(5_000)),
            new Claim(6, CREDIT, null, Money.of(-50)));

    @Test
    @DisplayName("BIL-8 costs, then interest, then principal, what was due first foremost: 38.00, 4.34, 660.00, 297.66")
    void order() {
        assertEquals(
                List.of(
                        new Share(4, Money.of(38)),
                        new Share(3, Money.of("4.34")),
                        new Share(2, Money.of(660)),
                        new Share(1, Money.of("297.66"))),
                AllocationOrder.of(Money.of(1_000), OWED));
    }

    @Test
    @DisplayName("Little money covers little, and what is more than all claims is left; a deposit demanded is no debt")
    void bounds() {
        assertEquals(List.of(new Share(4, Money.of(10))), AllocationOrder.of(Money.of(10), OWED));
        assertEquals(
                Money.of("1602.34"),
                AllocationOrder.of(Money.of(9_999), OWED).stream()
                        .map(Share::amount)
                        .collect(Money.summing()));
        assertEquals(List.of(), AllocationOrder.of(Money.ZERO, OWED));
    }

    @Test
    @DisplayName("BIL-8 a KID with one digit wrong, missing or too many, or two exchanged, leads to the right one")
    void similar() {
        Kid right = Kid.generate("100000012", Kid.Modulus.MOD10);
        assertEquals("1000000123", right.number());
        for (String typed :
                List.of("1000000133", "100000123", "10000001230", "1000001023", "1000000132", "7000000123")) {
            assertTrue(SimilarKids.of(typed).contains(right), typed);
        }
        assertFalse(SimilarKids.of("1000000123").contains(right));
        assertTrue(SimilarKids.of("x").isEmpty());
        assertTrue(SimilarKids.of("1000000133").stream().allMatch(kid -> kid.fits(Kid.Modulus.MOD10)));
    }
}
