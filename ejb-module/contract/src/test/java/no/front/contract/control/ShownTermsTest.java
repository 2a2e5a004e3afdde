package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.contract.entity.OrderingError;
import no.front.contract.entity.TermsKind;
import no.front.contract.entity.TermsVersion;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownTermsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    /** Not stored, so that each has the id 0. */
    private static final List<TermsVersion> IN_FORCE = Arrays.stream(TermsKind.values())
            .map(kind -> new TermsVersion(kind, "2026-1", LocalDate.of(2026, 1, 1), "nb", "en", NOW, "Maren"))
            .toList();

    private static Map<TermsKind, Long> shown(long id) {
        Map<TermsKind, Long> shown = new EnumMap<>(TermsKind.class);
        Arrays.stream(TermsKind.values()).forEach(kind -> shown.put(kind, id));
        return shown;
    }

    private static void refused(OrderingError error, Map<TermsKind, Long> shown, Set<TermsKind> accepted) {
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> ShownTerms.check(IN_FORCE, shown, accepted));
        assertEquals(error, refusal.code());
    }

    @Test
    @DisplayName("CON-2 the versions shown, each ticked, are accepted")
    void accepted() {
        assertDoesNotThrow(() -> ShownTerms.check(IN_FORCE, shown(0), EnumSet.allOf(TermsKind.class)));
    }

    @Test
    @DisplayName("CON-2 a version that came into force after the page was opened is shown first")
    void newVersion() {
        refused(OrderingError.NEW_VERSION, shown(1), EnumSet.allOf(TermsKind.class));
        refused(OrderingError.NEW_VERSION, Map.of(), EnumSet.allOf(TermsKind.class));
    }

    @Test
    @DisplayName("CON-2 each document has a box of its own")
    void unticked() {
        for (TermsKind kind : TermsKind.values()) {
            refused(OrderingError.NOT_ACCEPTED, shown(0), EnumSet.complementOf(EnumSet.of(kind)));
        }
    }
}
