package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "991825827", "987654325", "123456785"})
    @DisplayName("CUS-1 a number with the right check digit is taken")
    void valid(String digits) {
        assertEquals(digits, OrganisationNumber.of(digits).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"987654326", "123456789", "810000040"})
    @DisplayName("CUS-1 a number with a wrong check digit, or one that can't be issued, is refused")
    void wrongCheck(String digits) {
        assertRefused(KernelError.ORGANISATION_NUMBER_CHECK, () -> OrganisationNumber.of(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98765432", "9876543250", "", "abc", "97476067X", "٩٧٤٧٦٠٦٧٣"})
    @DisplayName("CUS-1 what does not have nine digits is refused, and told how many it has")
    void wrongLength(String typed) {
        assertRefused(KernelError.ORGANISATION_NUMBER_LENGTH, () -> OrganisationNumber.of(typed));
        assertFalse(OrganisationNumber.fits(typed));
    }

    @Test
    @DisplayName("CUS-1 the refusal says how many digits there must be and how many there are")
    void tells() {
        var refused = assertRefused(KernelError.ORGANISATION_NUMBER_LENGTH, () -> OrganisationNumber.of("9876 5432"));
        assertEquals(List.of(9, 8), refused.arguments());
        assertRefused(KernelError.ORGANISATION_NUMBER_LENGTH, () -> OrganisationNumber.of(null));
    }

    @Test
    @DisplayName("CUS-1 spaces, dots, no-break spaces, NO and MVA are taken away, in any language of the machine")
    void normalised() throws Throwable {
        underEveryDefault(() -> {
            for (String typed : List.of(
                    "NO 974 760 673 MVA",
                    "no974760673mva",
                    "974.760.673",
                    "974\u00a0760\u202f673",
                    " 974-760-673\t",
                    "974760673MVA",
                    "Org.nr. 974 760 673",
                    "Org. nr.: NO 974 760 673 MVA",
                    "\u200e974760673")) {
                assertEquals("974760673", OrganisationNumber.of(typed).toString(), typed);
            }
        });
    }

    @Test
    @DisplayName("91 of 1 000 consecutive numbers are never issued; the first from 81000000 is 81000004")
    void neverIssued() {
        List<String> never = IntStream.range(81000000, 81001000)
                .mapToObj(Integer::toString)
                .filter(prefix -> CheckDigits.mod11(prefix) == CheckDigits.NONE)
                .toList();
        assertEquals(91, never.size());
        assertEquals("81000004", never.get(0));
    }

    @Test
    @DisplayName("The check agrees with an independent implementation")
    void oracle() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String digits = String.valueOf(800_000_000 + random.nextInt(200_000_000));
            assertEquals(OrganisasjonsnummerValidator.isValid(digits), OrganisationNumber.fits(digits), digits);
        }
    }

    @Test
    @DisplayName("Every single wrong digit and every swap of neighbours is found")
    void findsTypingErrors() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            String prefix = String.valueOf(80_000_000 + random.nextInt(20_000_000));
            char check = CheckDigits.mod11(prefix);
            if (check == CheckDigits.NONE) {
                continue;
            }
            String valid = prefix + check;
            assertTrue(OrganisationNumber.fits(valid));
            for (int at = 0; at < 9; at++) {
                for (char other = '0'; other <= '9'; other++) {
                    String typo = valid.substring(0, at) + other + valid.substring(at + 1);
                    assertEquals(typo.equals(valid), OrganisationNumber.fits(typo));
                }
                if (at < 8 && valid.charAt(at) != valid.charAt(at + 1)) {
                    String swapped =
                            valid.substring(0, at) + valid.charAt(at + 1) + valid.charAt(at) + valid.substring(at + 2);
                    assertFalse(OrganisationNumber.fits(swapped));
                }
            }
        }
    }

    @Test
    @DisplayName("The VAT number between machines has no spaces")
    void vatId() {
        assertEquals("NO974760673MVA", OrganisationNumber.of("974760673").vatId());
    }
}
