package no.front.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    @DisplayName("A refusal is told by a lasting type, its status and a sentence in the caller's language")
    void refusal() {
        BusinessRuleViolation violation = new BusinessRuleViolation(KernelError.ORGANISATION_NUMBER_LENGTH, 9, 8);
        Problem english = Problem.of(violation, Problem.language(Locale.FRENCH));
        assertEquals("urn:front:problem:kernel.ORGANISATION_NUMBER_LENGTH", english.type());
        assertEquals(422, english.status());
        assertEquals("Enter 9 digits. You entered 8.", english.detail());
        assertEquals(
                "Skriv 9 siffer. Du har skrevet 8.",
                Problem.of(violation, Problem.language(Locale.of("nb", "NO"))).detail());
    }

    @Test
    @DisplayName("A fault tells its reference and nothing else of itself")
    void fault() {
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,\"reference\":\"7F3A2B4C\"}",
                Problem.fault(500, "7F3A2B4C").json().toString());
    }

    @Test
    @DisplayName("What is wrong with the request itself needs no words of ours")
    void request() {
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}",
                Problem.of(404).json().toString());
    }
}
