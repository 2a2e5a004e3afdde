package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.platform.boundary.DelimitedText.Line;
import no.front.platform.boundary.DelimitedText.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private enum Fruit implements DelimitedColumn {
        NAME("name", "navn", "frukt-navn"),
        PRICE("price", "pris"),
        NOTE("note", "merknad");

        private final Set<String> names;

        Fruit(String... names) {
            this.names = DelimitedColumn.plain(names);
        }

        @Override
        public Set<String> names() {
            return names;
        }
    }

    private enum Fault implements ErrorCode {
        MISSING,
        NOT_TEXT,
        COLUMNS,
        UNREADABLE,
        TOO_LARGE;

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    private static final DelimitedText<Fruit> TEXT = new DelimitedText<>(
            Fruit.class,
            new Refusals(Fault.MISSING, Fault.NOT_TEXT, Fault.COLUMNS, Fault.UNREADABLE),
            found -> Set.of(Fruit.NAME, Fruit.PRICE));

    /** The same whether it is held whole or read as it comes. */
    private static List<Line<Fruit>> lines(byte[] content) {
        List<Line<Fruit>> whole = new ArrayList<>();
        List<Line<Fruit>> asItComes = new ArrayList<>();
        TEXT.read(content, whole::add);
        TEXT.read(new ByteArrayInputStream(content), asItComes::add);
        assertEquals(whole, asItComes);
        return whole;
    }

    private static BusinessRuleViolation refusal(String text) {
        return assertThrows(
                BusinessRuleViolation.class, () -> lines(text.getBytes(StandardCharsets.UTF_8)), () -> text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Navn;Pris|';'", "\uFEFFPRICE,ukjent,Frukt-navn|','", "\"navn\"\t\"pris\"|'\t'"})
    @DisplayName("Separators, mark, quotes and headings in either language make no difference")
    void written(String headings, char separator) {
        boolean nameFirst = !headings.contains("PRICE");
        String row = nameFirst ? "Blåbær" + separator + "12" : "12" + separator + "x" + separator + "Blåbær";
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            if (charset == WINDOWS && headings.startsWith("\uFEFF")) {
                continue; // the mark is one of UTF-8
            }
            Line<Fruit> line =
                    lines((headings + "\r\n" + row + "\r\n").getBytes(charset)).getFirst();
            assertEquals(Map.of(Fruit.NAME, "Blåbær", Fruit.PRICE, "12"), line.cells());
            assertEquals(2, line.number());
        }
    }

    @Test
    @DisplayName(
            "Empty lines and cells say nothing; lines keep their numbers; a second heading of the same meaning is passed over")
    void cells() {
        List<Line<Fruit>> lines = lines(
                "navn;pris;merknad;name\n; ;\n\n Eple ;3;'-frost;Pære\n'x;4;;\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Map.of(Fruit.NAME, "Eple", Fruit.PRICE, "3", Fruit.NOTE, "-frost"),
                lines.get(0).cells());
        assertEquals(4, lines.get(0).number());
        assertEquals("'x", lines.get(1).get(Fruit.NAME));
        assertEquals(Set.of(Fruit.values()), lines.get(1).columns());
    }

    @Test
    @DisplayName("Files that are none are refused by what is wrong with them")
    void refused() {
        assertEquals(Fault.MISSING, refusal("").code());
        assertEquals(Fault.NOT_TEXT, refusal("PK\0\0").code());
        assertEquals(Fault.UNREADABLE, refusal("x".repeat(9_000)).code());
        assertEquals(List.of(2L), refusal("navn;pris\n\"" + "x".repeat(9_000)).arguments());
        assertEquals(List.of("name, price"), refusal("merknad\nx").arguments());
    }

    @Test
    @DisplayName("A file held whole is read in the letters that all of it has, however late they come")
    void lateLetters() {
        String text = "navn;pris\n" + "Eple;3\n".repeat(20_000) + "Blåbær;4\n";
        List<Line<Fruit>> lines = new ArrayList<>();
        TEXT.read(text.getBytes(WINDOWS), lines::add);
        assertEquals("Blåbær", lines.getLast().get(Fruit.NAME));
    }

    @Test
    @DisplayName("What is uploaded is held up to its size, and named without folders")
    void upload() {
        byte[] megabyte = new byte[1024 * 1024];
        assertArrayEquals(
                megabyte,
                Upload.of(new ByteArrayInputStream(megabyte), 1, Fault.TOO_LARGE)
                        .content());
        byte[] more = new byte[1024 * 1024 + 1];
        assertEquals(
                Fault.TOO_LARGE,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> Upload.of(new ByteArrayInputStream(more), 1, Fault.TOO_LARGE))
                        .code());
        assertEquals("bruk.csv", Upload.name("C:\\Brukere\\..\\bruk\u200B.csv", "x.csv"));
        assertEquals("x.csv", Upload.name(" ", "x.csv"));
        assertEquals("x.csv", Upload.name(null, "x.csv"));
        assertEquals(200, Upload.name("a".repeat(300), "").length());
    }
}
