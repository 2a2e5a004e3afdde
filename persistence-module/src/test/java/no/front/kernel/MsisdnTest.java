package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.kernel.Msisdn.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MsisdnTest {

    @Test
    @DisplayName("Numbers as typed become one international form, in any language of the machine")
    void normalised() throws Throwable {
        underEveryDefault(() -> {
            for (String typed : List.of(
                    "98079008",
                    "980 79 008",
                    "980\u00a079\u00a0008",
                    "0047 980 79 008",
                    "4798079008",
                    "+4798079008",
                    "+47 980-79-008",
                    "(+47) 98079008",
                    "\u200e98079008",
                    "\u202a+47 980 79 008\u202c")) {
                assertEquals("+4798079008", Msisdn.of(typed).toString(), typed);
            }
            assertEquals("+46701234567", Msisdn.of("+46 70-123 45 67").toString());
        });
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @DisplayName("What a number reaches, by its plan")
    @CsvSource({
        "98079008, +4798079008, MOBILE",
        "40000214, +4740000214, MOBILE",
        "22865500, +4722865500, FIXED",
        "81549300, +4781549300, COMPANY",
        "82012345, +4782012345, PREMIUM_RATE",
        "80012345, +4780012345, TOLL_FREE",
        "02800, +4702800, COMPANY",
        "05440, +4705440, COMPANY",
        "+46701234567, +46701234567, MOBILE",
        "+12015550123, +12015550123, FIXED_OR_MOBILE"
    })
    void kinds(String typed, String e164, Kind kind) {
        assertEquals(e164, Msisdn.of(typed).e164());
        assertEquals(kind, Msisdn.of(typed).kind());
    }

    @Test
    @DisplayName("MSG-2 an SMS reaches mobiles, abroad also what may be one")
    void takesSms() {
        assertTrue(Msisdn.of("98079008").takesSms());
        assertTrue(Msisdn.of("+12015550123").takesSms());
        assertFalse(Msisdn.of("22865500").takesSms());
        assertFalse(Msisdn.of("02800").takesSms());
        assertFalse(Msisdn.of("82012345").takesSms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002", "2440", "112", "1881", "26100"})
    @DisplayName("A short number is no telephone number")
    void shortNumbers(String typed) {
        assertRefused(KernelError.PHONE_SHORT_NUMBER, () -> Msisdn.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345678",
                "+47",
                "+99912345678",
                "80 OPPLYS",
                "22865500 ext. 5",
                "22865500;ext=5",
                "980 79 008 (Kari)",
                "tel:98079008",
                "kari@nordlys.example",
                "+4712345678",
                "0047 12345678"
            })
    @DisplayName("What is no number, or more than one, is refused")
    void refuses(String typed) {
        assertRefused(KernelError.PHONE_INVALID, () -> Msisdn.of(typed));
        assertTrue(Msisdn.find(typed).isEmpty());
    }

    @Test
    @DisplayName("A Norwegian number with a digit too few or too many is told so")
    void wrongLength() {
        assertEquals(
                List.of(8, 7),
                assertRefused(KernelError.PHONE_LENGTH, () -> Msisdn.of("980 79 00"))
                        .arguments());
        assertEquals(
                List.of(8, 9),
                assertRefused(KernelError.PHONE_LENGTH, () -> Msisdn.of("980790081"))
                        .arguments());
        assertRefused(KernelError.PHONE_LENGTH, () -> Msisdn.of("580000000000"));
        assertRefused(KernelError.PHONE_INVALID, () -> Msisdn.of(null));
    }

    @Test
    @DisplayName("The column keeps what was valid once: only the form is checked when it is read")
    void column() {
        Msisdn.Column column = new Msisdn.Column();
        assertEquals(
                "+4712345678", column.convertToEntityAttribute("+4712345678").e164());
        assertRefused(KernelError.PHONE_INVALID, () -> new Msisdn("98079008"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("ACC-9 masked, a number can be recognised but not learnt")
    @CsvSource({
        "98079008, 980 79 008, +47 980 •• •08",
        "40000214, 400 00 214, +47 400 •• •14",
        "22000000, 22 00 00 00, +47 22 0• •• 00",
        "81549300, 815 49 300, +47 815 •• •00",
        "02800, 02800, +47 •••00",
        "+46701234567, +46 70 123 45 67, +46 70 1•• •• 67"
    })
    void shown(String typed, String national, String masked) {
        assertEquals(national.replace(' ', '\u00a0'), Msisdn.of(typed).national());
        assertEquals(masked.replace(' ', '\u00a0'), Msisdn.of(typed).masked());
    }
}
