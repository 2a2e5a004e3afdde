package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionDemandsTest {

    private static final String LINK = "smpp://smsc.front.example:2775";

    private static final String KEY = "only-for-this-test-and-long-enough";

    private static List<String> problems(String link, boolean clock, boolean outbox, boolean callbacks) {
        return new ProductionDemands(false, link, KEY, clock, outbox, callbacks).problems();
    }

    @Test
    @DisplayName("Outside demo it starts with a real SMS link and nothing open; a demo starts with all open")
    void ready() {
        assertEquals(List.of(), problems(LINK, false, false, false));
        assertEquals(List.of(), new ProductionDemands(true, "", "", true, true, true).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "demo", "Demo", "simulator", "smpp-simulator"})
    @DisplayName("ACC-2 outside demo it does not start without a way for codes to a phone, nor with the simulator")
    void needsLink(String link) {
        List<String> problems = problems(link, false, false, false);
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("FRONT_SMS_LINK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short"})
    @DisplayName("PRV-3 outside demo it does not start without a key for what stays of deleted numbers")
    void needsKey(String key) {
        List<String> problems = new ProductionDemands(false, LINK, key, false, false, false).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("FRONT_NUMBER_KEY"));
    }

    @Test
    @DisplayName("Outside demo each opening is refused, and all are told at once")
    void openings() {
        assertTrue(problems(LINK, true, false, false).getFirst().contains("FRONT_MOVABLE_CLOCK"));
        assertTrue(problems(LINK, false, true, false).getFirst().contains("FRONT_READABLE_OUTBOX"));
        assertTrue(problems(LINK, false, false, true).getFirst().contains("FRONT_LOOPBACK_CALLBACKS"));
        assertEquals(4, problems("", true, true, true).size());
    }
}
