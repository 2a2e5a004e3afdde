package no.front.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import no.front.kernel.Kid;
import no.front.ledger.entity.OpenItemKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KidRuleTest {

    @ParameterizedTest
    @CsvSource({
        "DEPOSIT_DEMAND, 12, 10, 2000000121",
        "DEPOSIT_DEMAND, 1, 10, 2000000014",
        "INVOICE, 1, 10, 1000000016",
        "DEPOSIT_DEMAND, 99999, 7, 2999993"
    })
    @DisplayName("CRE-4, BIL-8 a KID is the kind's digit, the number filled with zeros, and a modulus 10 check")
    void kids(OpenItemKind kind, long number, int length, String kid) {
        Kid made = new KidRule(length).kid(kind, number).orElseThrow();
        assertEquals(kid, made.number());
        assertTrue(made.fits(Kid.Modulus.MOD10));
        assertEquals(length, made.number().length());
    }

    @Test
    @DisplayName("BIL-8 KIDs of different kinds and numbers never meet")
    void different() {
        Set<Kid> all = new HashSet<>();
        for (OpenItemKind kind : OpenItemKind.values()) {
            for (int number = 0; number < 2_000; number++) {
                new KidRule(8).kid(kind, number).ifPresent(kid -> assertTrue(all.add(kid), kid.number()));
            }
        }
        assertEquals(10_000, all.size(), "invoices, deposits, fees, interest and commission asked back");
    }

    @Test
    @DisplayName("BIL-8 a number that does not fit the agreed length is refused rather than cut")
    void tooLong() {
        assertEquals(
                KernelError.KID_LENGTH,
                assertThrows(BusinessRuleViolation.class, () -> new KidRule(7)
                                .kid(OpenItemKind.DEPOSIT_DEMAND, 100_000))
                        .code());
    }

    @Test
    @DisplayName("What customers are owed has no KID")
    void none() {
        assertTrue(new KidRule(10).kid(OpenItemKind.CREDIT, 1).isEmpty());
        assertTrue(new KidRule(10).kid(OpenItemKind.DEPOSIT_HELD, 1).isEmpty());
    }
}
