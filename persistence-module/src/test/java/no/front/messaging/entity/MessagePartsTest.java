package no.front.messaging.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudhopper.commons.charset.CharsetUtil;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.front.messaging.entity.MessageParts.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagePartsTest {

    private static final String DASH = "–";
    private static final String EMOJI = "😀";
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    /** text, UCS-2, units, parts with 8-bit reference, parts with 16-bit reference */
    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of("", false, 0, 1, 1),
                Arguments.of("a".repeat(160), false, 160, 1, 1),
                Arguments.of("a".repeat(161), false, 161, 2, 2),
                Arguments.of("a".repeat(304), false, 304, 2, 2),
                Arguments.of("a".repeat(306), false, 306, 2, 3),
                Arguments.of("a".repeat(307), false, 307, 3, 3),
                Arguments.of("a".repeat(459), false, 459, 3, 4),
                Arguments.of("a".repeat(460), false, 460, 4, 4),
                Arguments.of("€".repeat(80), false, 160, 1, 1),
                Arguments.of("€".repeat(81), false, 162, 2, 2),
                Arguments.of("€".repeat(153), false, 306, 3, 3),
                Arguments.of("a".repeat(152) + "€" + "a".repeat(152), false, 306, 3, 3),
                Arguments.of("æøåÆ".repeat(40), false, 160, 1, 1),
                Arguments.of("a".repeat(159) + DASH, true, 160, 3, 3),
                Arguments.of(DASH.repeat(70), true, 70, 1, 1),
                Arguments.of(DASH.repeat(71), true, 71, 2, 2),
                Arguments.of(DASH.repeat(134), true, 134, 2, 3),
                Arguments.of(DASH.repeat(135), true, 135, 3, 3),
                Arguments.of(EMOJI.repeat(35), true, 70, 1, 1),
                Arguments.of(EMOJI.repeat(36), true, 72, 2, 2),
                Arguments.of(EMOJI.repeat(67), true, 134, 3, 3),
                Arguments.of(FAMILY.repeat(6), true, 66, 1, 1),
                Arguments.of(FAMILY.repeat(7), true, 77, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("MSG-1 a text costs what the tables of the field say")
    void counts(String text, boolean unicode, int units, int parts, int partsWith16) {
        MessageParts counted = MessageParts.of(text);
        assertEquals(unicode, counted.unicode());
        assertEquals(units, counted.units());
        assertEquals(parts, counted.parts());
        assertEquals(partsWith16, MessageParts.of(text, Reference.BITS_16).parts());
    }

    @Test
    @DisplayName("MSG-1 told while writing: what is left before there is one more")
    void remaining() {
        assertEquals(160, MessageParts.of("").remaining());
        assertEquals(0, MessageParts.of("a".repeat(160)).remaining());
        assertEquals(145, MessageParts.of("a".repeat(161)).remaining());
        assertEquals(0, MessageParts.of("a".repeat(306)).remaining());
        assertEquals(69, MessageParts.of(DASH).remaining());
        assertEquals(63, MessageParts.of(DASH.repeat(71)).remaining());
    }

    @Test
    @DisplayName(
            "MSG-1 Norwegian letters and é are of the alphabet; curly quotes, dashes, ç, tabs and no-break spaces are not")
    void alphabet() {
        assertTrue(Gsm7.writes("æøåÆØÅéäöüÄÖÜñ @£$€^{}[]~|\\\f\r\n"));
        for (String foreign : new String[] {
            "ç", "ê", "ô", "á", "«", "»", "–", "—", "’", "“", "…", "`", "\t", "\u00a0", "š", EMOJI, "\u001b"
        }) {
            assertFalse(Gsm7.writes(foreign), foreign);
        }
        assertEquals("–" + EMOJI, Gsm7.foreign("a–b–" + EMOJI + "æ" + EMOJI));
    }

    @Test
    @DisplayName("MSG-1 what word processors put in has something close in the alphabet; an emoji stays as it is")
    void nearest() {
        assertEquals(
                "\"Hei\" - it's 5 x 5... Francais, Zagreb s",
                Gsm7.nearest("“Hei” – it’s\u00a05 × 5… Français, Zagreb š"));
        assertEquals("På vei i går: æøå é à ü €", Gsm7.nearest("Pa\u030a vei i ga\u030ar: æøå é à ü €"));
        assertEquals("Hei " + EMOJI + FAMILY, Gsm7.nearest("Hei " + EMOJI + FAMILY));
        assertEquals("", Gsm7.nearest(""));
        for (int point = 0; point < 0x10000; point++) {
            String one = Character.toString(point);
            if (Gsm7.writes(one)) {
                assertEquals(one, Gsm7.nearest(one), "what the alphabet has stays: U+" + Integer.toHexString(point));
            }
        }
    }

    /** The alphabet as another decodes it: each character with the septets that mean it. */
    private static Map<Character, byte[]> table() {
        Map<Character, byte[]> table = new HashMap<>();
        for (int septet = 0; septet < 128; septet++) {
            if (septet != 0x1b) {
                add(table, new byte[] {(byte) septet});
                add(table, new byte[] {0x1b, (byte) septet});
            }
        }
        return table;
    }

    private static void add(Map<Character, byte[]> table, byte[] septets) {
        String text = CharsetUtil.decode(septets, CharsetUtil.CHARSET_GSM);
        if (text.length() == 1 && text.charAt(0) != 0) {
            table.merge(text.charAt(0), septets, (a, b) -> a.length <= b.length ? a : b);
        }
    }

    @Test
    @DisplayName("MSG-1 every character costs what another's table of the alphabet says")
    void oracle() {
        Map<Character, byte[]> table = table();
        assertEquals(127 + 10, table.size());
        for (int point = 0; point < 0x10000; point++) {
            byte[] septets = table.getOrDefault((char) point, new byte[0]);
            assertEquals(septets.length, Gsm7.septets((char) point), "U+" + Integer.toHexString(point));
        }
    }

    @Test
    @DisplayName("MSG-1 random texts: parts as one gets by cutting the septets one by one")
    void randomTexts() {
        Map<Character, byte[]> table = table();
        Random random = new Random(20261122);
        List<Character> letters = table.keySet().stream().sorted().toList();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            ByteArrayOutputStream septets = new ByteArrayOutputStream();
            int length = random.nextInt(800);
            for (int i = 0; i < length; i++) {
                char letter = random.nextInt(4) == 0 ? '€' : letters.get(random.nextInt(letters.size()));
                text.append(letter);
                septets.writeBytes(table.get(letter));
            }
            MessageParts counted = MessageParts.of(text.toString());
            assertEquals(septets.size(), counted.units());
            assertEquals(septets.size() <= 160 ? 1 : cut(septets.toByteArray()), counted.parts(), text::toString);
        }
    }

    /** Pieces of up to 153 septets, none of which ends with an escape. */
    private static int cut(byte[] septets) {
        int pieces = 0;
        for (int at = 0; at < septets.length; pieces++) {
            int end = Math.min(septets.length, at + 153);
            at = end < septets.length && septets[end - 1] == 0x1b ? end - 1 : end;
        }
        return pieces;
    }
}
