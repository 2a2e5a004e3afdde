package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentReferenceTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @DisplayName("CPA-2 a reference is named as a whole, whatever is big or small, and digits may be grouped")
    @CsvSource({
        "STREX-2026-03, STREX-2026-03, true",
        "STREX-2026-03, 'Oppgjør strex-2026-03, mars', true",
        "STREX-2026-03, STREX-2026-031, false",
        "STREX-2026-03, STREX-2026-03-2, false",
        "STREX-2026-03, XSTREX-2026-03, false",
        "STREX-2026-03, '(STREX-2026-03)', true",
        "100000012, 'Ref. 100 000 012', true",
        "100000012, 'Ref. 1100 000 012', false",
        "100000012, 1000000121, false",
        "2026, Faktura 2026, false",
        "'', '', false",
        "'S.26+03', 'S.26+03', true",
        "'S.26+03', 'SX26+03', false"
    })
    void named(String reference, String text, boolean named) {
        assertEquals(named, PaymentReference.isNamed(reference, text));
    }
}
