package no.front.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.KernelError;
import no.front.kernel.Money;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Locale NB = Locale.of("nb");

    @Test
    @DisplayName("Arguments stand in the language's own forms")
    void arguments() {
        assertEquals("26–50 av 1\u00a0234", Sentence.of(NB, "list.range", 26, 50L, 1234L));
        assertEquals("26–50 of 1,234", Sentence.of(Locale.ENGLISH, "list.range", 26, 50L, 1234L));
        assertEquals("1\u00a0234,50\u00a0kr", Sentence.show(NB, Money.of("1234.50")));
        assertEquals("22.11.2026", Sentence.show(NB, LocalDate.of(2026, 11, 22)));
        assertEquals("22.11.2026 kl.\u00a014.00", Sentence.show(NB, Instant.parse("2026-11-22T13:00:00Z")));
        assertEquals("Økonomi", Sentence.show(NB, Role.FINANCE));
    }

    @Test
    @DisplayName("An argument's own braces and a missing argument change nothing else")
    void harmless() {
        assertEquals("Filtrer {1} '", Sentence.of(NB, "list.filter", "{1} '"));
        assertEquals("– av ", Sentence.of(NB, "list.range"));
    }

    @Test
    @DisplayName("The count chooses the form")
    void counted() {
        assertEquals("Ett svar må rettes:", Sentence.counted(NB, "problems", 1));
        assertEquals("3 answers need correcting:", Sentence.counted(Locale.ENGLISH, "problems", 3));
    }

    @Test
    @DisplayName("A refusal is told with its arguments")
    void refusal() {
        assertEquals(
                "Skriv 9 siffer. Du har skrevet 8.",
                Sentence.of(NB, new BusinessRuleViolation(KernelError.ORGANISATION_NUMBER_LENGTH, 9, 8)));
    }

    @Test
    @DisplayName("CON-3 a missing price is told with the product's name in the reader's language")
    void product() {
        List<Object> item =
                List.of(PriceKind.MONTHLY, new Product("KEYWORD", ProductKind.KEYWORD, "Kodeord", "Keyword"));
        assertEquals(
                "Prisen mangler: Månedspris, Kodeord. Skriv 0 der noe ikke koster noe.",
                Sentence.of(NB, new BusinessRuleViolation(ContractError.PRICE_MISSING, item)));
        assertEquals(
                "A price is missing: Monthly fee, Keyword. Enter 0 where something costs nothing.",
                Sentence.of(Locale.ENGLISH, new BusinessRuleViolation(ContractError.PRICE_MISSING, item)));
    }

    @Test
    @DisplayName("Nynorsk and unknown languages read bokmål, whatever language the machine speaks")
    void fallback() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("Ja", Sentence.of(Locale.of("nn"), "yes"));
            assertEquals(
                    "Ja",
                    java.util.ResourceBundle.getBundle(Texts.class.getName(), NB)
                            .getString("yes"));
        } finally {
            Locale.setDefault(machine);
        }
    }
}
