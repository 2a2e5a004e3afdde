package no.front.messaging.entity;

import java.util.Arrays;

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
