package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import no.bekk.bekkopen.banking.KidnummerValidator;
import no.front.kernel.Kid.Modulus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KidTest {

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @DisplayName("The check of modulus 10 and of modulus 11")
    @CsvSource({
        "1234567, MOD10, 12345674",
        "12345678, MOD10, 123456782",
        "001001, MOD10, 0010017",
        "001002, MOD10, 0010025",
        "10000, MOD10, 100008",
        "12345678, MOD11, 123456785",
        "1009, MOD11, 1009-"
    })
    void generates(String digits, Modulus modulus, String kid) {
        assertEquals(kid, Kid.generate(digits, modulus).toString());
        assertEquals(kid, Kid.of(kid, modulus).number());
    }

    @Test
    @DisplayName("Ours have a fixed length, filled with zeros, by modulus 10")
    void fixedLength() {
        assertEquals("0010017", Kid.generate(1001, 7).toString());
        assertEquals("0010025", Kid.generate(1002, 7).toString());
        assertRefused(KernelError.KID_LENGTH, () -> Kid.generate(1_000_000, 7));
        assertRefused(KernelError.KID_LENGTH, () -> Kid.generate(-1, 7));
        assertRefused(KernelError.KID_LENGTH, () -> Kid.generate(1, 26));
        assertRefused(KernelError.KID_LENGTH, () -> Kid.generate("12a", Modulus.MOD10));
        assertEquals(25, Kid.generate(1, 25).number().length());
    }

    @Test
    @DisplayName("A KID of the other modulus does not pass, nor one with a lost zero")
    void oneModulusOnly() {
        assertRefused(KernelError.KID_CHECK, () -> Kid.of("123456785"));
        assertRefused(KernelError.KID_CHECK, () -> Kid.of("123456782", Modulus.MOD11));
        assertRefused(KernelError.KID_CHECK, () -> Kid.of("1009-"));
        assertTrue(new Kid("123456785").fits(Modulus.MOD11) && !new Kid("123456785").fits(Modulus.MOD10));
        assertFalse(Kid.of("0010017").equals(Kid.of("10017")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12345678901234567890123456", "12-4", "-", "--", "A1", "١٢٣"})
    @DisplayName("Two to 25 characters, digits but for a last dash")
    void form(String typed) {
        assertRefused(KernelError.KID_LENGTH, () -> Kid.of(typed));
        assertRefused(KernelError.KID_LENGTH, () -> new Kid(null));
    }

    @Test
    @DisplayName("Spaces are taken away, zeros are kept")
    void normalised() {
        assertEquals("0010017", Kid.of(" 001 00\u00a017 ").toString());
    }

    @Test
    @DisplayName("Modulus 10 finds every single wrong digit, and what we generate passes an independent check")
    void oracle() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            Kid kid = Kid.generate(random.nextLong(100_000_000), 10);
            assertTrue(KidnummerValidator.isValid(kid.number()));
            for (int at = 0; at < 10; at++) {
                int other = (kid.number().charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
                String typo =
                        kid.number().substring(0, at) + other + kid.number().substring(at + 1);
                assertFalse(new Kid(typo).fits(Modulus.MOD10));
            }
        }
    }
}
