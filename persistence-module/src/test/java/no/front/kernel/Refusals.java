package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.function.Executable;

/** What the tests of the values share: that something is refused for its reason, and that defaults of the machine change nothing. */
final class Refusals {

    private Refusals() {}

    static BusinessRuleViolation assertRefused(KernelError reason, Executable attempt) {
        BusinessRuleViolation violation = assertThrows(BusinessRuleViolation.class, attempt);
        assertEquals(reason, violation.code());
        return violation;
    }

    /** Turkish has another small i, Arabic and Hindi other digits, Thai another calendar; some zones have days without midnight. */
    static void underEveryDefault(Executable check) throws Throwable {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of(
                    "tr-TR", "nb-NO", "en-US", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist", "lt-LT")) {
                for (String place : List.of("Europe/Oslo", "America/Sao_Paulo", "Pacific/Kiritimati", "UTC")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    check.execute();
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
