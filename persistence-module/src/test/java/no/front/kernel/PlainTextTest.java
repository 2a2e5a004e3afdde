package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    @DisplayName("What nobody sees is left out: NUL, other control characters, half a character, marks of byte order")
    void unseen() {
        assertEquals("Nordlys AS", PlainText.line("Nord\u0000lys\u0007 \u0085AS\u007F"));
        assertEquals("ab", PlainText.line("a\uD83Db\uFEFF\uFFFE"));
    }

    @Test
    @DisplayName("Nothing turns the direction of what stands after it")
    void direction() {
        assertEquals("kvitteringfdp.exe", PlainText.line("kvittering\u202Efdp.exe\u202C"));
        assertEquals("ab", PlainText.lines("\u2067a\u2069\u202Ab"));
    }

    @Test
    @DisplayName("A name is one line, so that it begins no second one in the head of a mail; a note keeps its lines")
    void breaks() {
        assertEquals("Anne Bcc: evil@evil.example", PlainText.line("Anne\r\nBcc: evil@evil.example"));
        assertEquals("a b c", PlainText.line("a\u2028b\t\nc"));
        assertEquals("en\nto\ntre\n\tfire", PlainText.lines("en\r\nto\rtre\u2029\tfire"));
    }

    @Test
    @DisplayName("What can be seen stays: letters of every script, emoji of several characters, joined and not joined")
    void seen() {
        for (String text : new String[] {
            "Ærlig Ødegård Åse", "ᚠᚢᚦ", "نور", "👩‍👩‍👧", "🇳🇴", "می‌خواهم", "a\u00A0b", "ﬁ", "<script>"
        }) {
            assertEquals(text, PlainText.line(text));
        }
        assertEquals("", PlainText.line(null));
    }
}
