package no.front.kernel;

import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @DisplayName("However a name is written, its key is the same")
    @CsvSource({
        "Ålesund, AALESUND",
        "A\u030alesund, aalesund",
        "Søren Ærø, soeren aeroe",
        "Malmö, malmoe",
        "Jäger, jaeger",
        "Café Olé, cafe ole",
        "Gro\u00df, gross",
        "'Nordlys  Kurs, AS', nordlys kurs as",
        "Sønn A/S, soenn a s",
        "Müller & Co., muller co",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "\uff26\uff4f\uff4f, foo",
        "ﬁsk, fisk",
        "Łódź, lodz",
        "kari@nordlys.example, kari nordlys example"
    })
    void keys(String written, String typed) throws Throwable {
        underEveryDefault(() -> assertEquals(SearchKey.of(typed), SearchKey.of(written)));
        assertEquals(SearchKey.of(written), SearchKey.of(SearchKey.of(written).toString()));
    }

    @Test
    @DisplayName("Words, and all in one")
    void words() {
        SearchKey key = SearchKey.of(" Nordlys-Kurs (Bodø) ");
        assertEquals(List.of("nordlys", "kurs", "bodoe"), key.terms());
        assertEquals("nordlyskursbodoe", key.squeezed());
        assertEquals("974760673", SearchKey.of("974 760\u00a0673").squeezed());
    }

    @Test
    @DisplayName("Nothing to search for is empty, never an error, and no wildcard survives")
    void empty() {
        assertTrue(SearchKey.of(null).isEmpty() && SearchKey.of(" %_*? ").isEmpty());
        assertEquals(List.of(), SearchKey.of("…").terms());
    }
}
