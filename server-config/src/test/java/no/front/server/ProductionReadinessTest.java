package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReadinessTest {
    private static final Map<String, String> READY = Map.ofEntries(
            Map.entry("FRONT_DEMO", "false"),
            Map.entry("FRONT_PUBLIC_URL", "https://kunde.front.example"),
            Map.entry("FRONT_MAIL_HOST", "smtp.front.example"),
            Map.entry("FRONT_SMS_LINK", "smpp://smsc.front.example:2775"),
            Map.entry("FRONT_CREDIT_URL", "https://kreditt.front.example/v1"),
            Map.entry("FRONT_CREDIT_USER", "front"),
            Map.entry("FRONT_CREDIT_PASSWORD", "bare-til-denne-testen"),
            Map.entry("FRONT_RECEIVERS_URL", "https://elma.front.example"),
            Map.entry("FRONT_EHF_URL", "https://aksesspunkt.front.example/v1"),
            Map.entry("FRONT_EHF_KEY", "bare-til-denne-testen"),
            Map.entry("FRONT_NUMBER_KEY", "bare-til-denne-testen-og-lang-nok"));

    @Test
    @DisplayName("A production set-up that has all it needs may start; a demo may always")
    void ready() {
        assertEquals(List.of(), ProductionReadiness.problems(new Settings(READY)));
        assertEquals(List.of(), ProductionReadiness.problems(new Settings(Map.of())));
    }

    @ParameterizedTest
    @DisplayName("ACC-7 each demo-only opening and each lack is refused by a sentence that names its setting")
    @CsvSource({
        "FRONT_MOVABLE_CLOCK, true",
        "FRONT_READABLE_OUTBOX, true",
        "FRONT_LOOPBACK_CALLBACKS, true",
        "FRONT_REGISTER_URL, http://127.0.0.1:7000/enhetsregisteret/api",
        "FRONT_REGISTER_URL, http://localhost/api",
        "FRONT_REGISTER_URL, http://[::1]:7000/api",
        "FRONT_CREDIT_URL, http://127.0.0.1:7001/v1",
        "FRONT_CREDIT_URL, ''",
        "FRONT_CREDIT_PASSWORD, ''",
        "FRONT_RECEIVERS_URL, http://127.0.0.1:7002",
        "FRONT_RECEIVERS_URL, ''",
        "FRONT_EHF_URL, http://localhost:7003/v1",
        "FRONT_EHF_URL, ''",
        "FRONT_EHF_KEY, ''",
        "FRONT_MAIL_HOST, ''",
        "FRONT_SMS_LINK, ''",
        "FRONT_SMS_LINK, simulator",
        "FRONT_NUMBER_KEY, ''",
        "FRONT_NUMBER_KEY, kort",
        "FRONT_PUBLIC_URL, ''",
        "FRONT_PUBLIC_URL, http://kunde.front.example",
        "FRONT_PUBLIC_URL, https://localhost",
        "FRONT_PUBLIC_URL, 'https://not an address'",
    })
    void refused(String name, String value) {
        Map<String, String> environment = new HashMap<>(READY);
        environment.put(name, value);
        List<String> problems = ProductionReadiness.problems(new Settings(environment));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(name), problems.toString());
    }

    @Test
    @DisplayName("All problems are told at once")
    void allAtOnce() {
        Settings settings =
                new Settings(Map.of("FRONT_DEMO", "false", "FRONT_MOVABLE_CLOCK", "true", "FRONT_HTTPS_PORT", "8443"));
        assertEquals(8, ProductionReadiness.problems(settings).size());
    }
}
