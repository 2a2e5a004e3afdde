package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static void check(String password) {
        PasswordRules.check(password, "Kari Ødegård", EmailAddress.of("k.hansen@front.example"));
    }

    private static AccessError refusal(String password) {
        return (AccessError) assertThrows(BusinessRuleViolation.class, () -> check(password), password)
                .code();
    }

    @ParameterizedTest
    @DisplayName("ACC-2 long ones are fine whatever signs they are made of")
    @ValueSource(
            strings = {
                "tre brune bjørner",
                "korrekt hest batteri stift",
                "mZ4!kq9?Wt2x",
                "пароль-длинный-вот",
                "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧",
                "8#4!9?2-7&5x1",
                "  innrammet av blanke  "
            })
    void fine(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @ParameterizedTest
    @DisplayName("ACC-2 what everybody tries first is refused")
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaa",
                "abababababab",
                "abcabcabcabc",
                "123456789012",
                "qwertyuiop123",
                "password12345",
                "Passord123456!",
                "P@ssw0rd12345",
                "Sommer2026!!!",
                "velkommen1234",
                "abcdefghijklmn",
                "1qaz2wsx3edc",
                "000000000001",
                "adminadmin123",
                "front-demo-2026"
            })
    void common(String password) {
        assertEquals(AccessError.PASSWORD_TOO_COMMON, refusal(password));
    }

    @ParameterizedTest
    @DisplayName("ACC-2 the own name or e-mail is no password, however it is written")
    @ValueSource(strings = {"kari er best av alle", "Odegaard-og-hunden", "oedegaard7 stoler", "k.hansen-og-katten"})
    void name(String password) {
        assertEquals(AccessError.PASSWORD_HOLDS_NAME, refusal(password.replace("Odegaard", "Ødegård")));
    }

    @Test
    @DisplayName("ACC-2 at least 12 and at most 128 characters, counted as people count")
    void length() {
        assertEquals(AccessError.PASSWORD_TOO_SHORT, refusal("mZ4!kq9?Wt2"));
        assertEquals(AccessError.PASSWORD_TOO_SHORT, refusal("🦊🐻🐼🐨🐯🦁"));
        assertEquals(AccessError.PASSWORD_TOO_SHORT, refusal(null));
        assertEquals(AccessError.PASSWORD_TOO_LONG, refusal("tre brune bjørner ".repeat(8)));
    }
}
