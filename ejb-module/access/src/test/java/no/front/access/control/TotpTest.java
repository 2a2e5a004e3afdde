package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The shared secret of the examples of both RFCs. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = Totp.step(NOW);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    @DisplayName("ACC-3 codes by time are those of RFC 6238, appendix B")
    void rfc6238(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    @DisplayName("ACC-3 codes by counter are those of RFC 4226, appendix D")
    void rfc4226(long counter, String code) {
        assertEquals(code, Totp.code(SECRET, counter, 6));
    }

    private static OptionalLong match(long step, long last) {
        return Totp.match(SECRET, Totp.code(SECRET, step, Totp.DIGITS), NOW, last);
    }

    @Test
    @DisplayName("ACC-3 a clock one step off either way is forgiven, two steps are not")
    void tolerance() {
        assertEquals(OptionalLong.empty(), match(STEP - 2, 0));
        assertEquals(OptionalLong.of(STEP - 1), match(STEP - 1, 0));
        assertEquals(OptionalLong.of(STEP), match(STEP, 0));
        assertEquals(OptionalLong.of(STEP + 1), match(STEP + 1, 0));
        assertEquals(OptionalLong.empty(), match(STEP + 2, 0));
    }

    @Test
    @DisplayName("ACC-3 neither the last code taken nor an older one counts again")
    void once() {
        assertEquals(OptionalLong.empty(), match(STEP, STEP));
        assertEquals(OptionalLong.empty(), match(STEP - 1, STEP));
        assertEquals(OptionalLong.of(STEP + 1), match(STEP + 1, STEP));
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "-50471", "٠٥٠٤٧١", "14050471"})
    @DisplayName("What is no code of six digits is wrong")
    void noCode(String typed) {
        assertEquals(OptionalLong.empty(), Totp.match(SECRET, typed, NOW, 0));
    }

    @Test
    @DisplayName("Blanks in a code are forgiven, as apps show it in two groups; nothing at all is wrong")
    void blanks() {
        assertEquals(OptionalLong.of(STEP), Totp.match(SECRET, " 050 471 ", NOW, 0));
        assertEquals(OptionalLong.empty(), Totp.match(SECRET, null, NOW, 0));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    @DisplayName("Secrets are spelled as RFC 4648 says, without padding")
    void base32(String bytes, String text) {
        assertEquals(text, Base32.of(bytes.getBytes(StandardCharsets.US_ASCII)));
    }
}
