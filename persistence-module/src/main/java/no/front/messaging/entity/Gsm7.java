package no.front.messaging.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * The alphabet of SMS (3GPP TS 23.038, GSM 7 bit default): 127 characters of one septet each, and ten of its extension table
 * that cost two, an escape and the character. National tables are not used: there is none for Norwegian, and handsets know
 * few of them.
 */
public final class Gsm7 {

    /** In the order of the table; the escape stands at 27. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final char ESCAPE = '\u001b';

    /** What word processors put in place of a character of the alphabet, each run with that character. */
    private static final Map<String, String> TYPED_AS = Map.of(
            "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", "\"",
            "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u0060\u00b4", "'",
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022", "-",
            "\t\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000", " ",
            "\u2026", "...",
            "\u00d7", "x",
            "\u2028\u2029", "\n",
            "\u200b\u00ad\ufeff", "");

    private static final byte[] SEPTETS = new byte[0x20AD];

    static {
        BASIC.chars().filter(character -> character != ESCAPE).forEach(character -> SEPTETS[character] = 1);
        EXTENDED.chars().forEach(character -> SEPTETS[character] = 2);
    }

    private Gsm7() {}

    /** 1 or 2; 0 for a character that it does not have. */
    public static int septets(char character) {
        return character < SEPTETS.length ? SEPTETS[character] : 0;
    }

    /** Whether all of the text can be written in it. */
    public static boolean writes(String text) {
        return text.chars().allMatch(character -> septets((char) character) > 0);
    }

    /**
     * The same text with what the alphabet has closest: straight quotation marks, hyphens and common spaces, and letters
     * without the accent that it lacks. What has nothing close, an emoji, stays. Never applied unasked: it is the writer's
     * text.
     */
    public static String nearest(String text) {
        StringBuilder nearest = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> nearest.append(nearest(point)));
        return nearest.toString();
    }

    private static String nearest(int point) {
        String itself = Character.toString(point);
        if (writes(itself)) {
            return itself;
        }
        for (Map.Entry<String, String> typed : TYPED_AS.entrySet()) {
            if (typed.getKey().indexOf(point) >= 0) {
                return typed.getValue();
            }
        }
        String bare = Normalizer.normalize(itself, Normalizer.Form.NFD).substring(0, 1);
        return writes(bare) ? bare : itself;
    }

    /** Those of the text that it does not have, each once, in their order: what makes a message dearer. */
    public static String foreign(String text) {
        StringBuilder foreign = new StringBuilder();
        int[] points = text.codePoints().distinct().toArray();
        Arrays.stream(points)
                .filter(point -> point > Character.MAX_VALUE || septets((char) point) == 0)
                .forEach(foreign::appendCodePoint);
        return foreign.toString();
    }
}
