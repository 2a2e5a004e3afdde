package no.front.messaging.entity;

/**
 * How many SMS a text makes, and how it is counted (MSG-1). Written in the GSM alphabet a single SMS takes 160 septets and
 * each of several 153, since seven go to the header that joins them; one character that the alphabet lacks makes all of it
 * UCS-2, with 70, and 67 in each of several. What belongs together, an extension character or a surrogate pair, is never
 * split, so parts may end one short: 153 euro signs are 306 septets and three SMS, not two.
 *
 * @param unicode whether it is UCS-2
 * @param units septets, or of UCS-2 16-bit units
 * @param parts SMS to pay for; 1 for an empty text
 * @param remaining units that are left before there is one more
 */
public record MessageParts(boolean unicode, int units, int parts, int remaining) {

    /** How parts are joined: by an 8-bit reference, as usual, or a 16-bit one that takes a little more room. */
    public enum Reference {
        BITS_8(153, 67),
        BITS_16(152, 66);

        private final int septets;
        private final int units;

        Reference(int septets, int units) {
            this.septets = septets;
            this.units = units;
        }
    }

    private static final int SINGLE_SEPTETS = 160;
    private static final int SINGLE_UNITS = 70;

    public static MessageParts of(String text) {
        return of(text, Reference.BITS_8);
    }

    public static MessageParts of(String text, Reference reference) {
        boolean unicode = !Gsm7.writes(text);
        int single = unicode ? SINGLE_UNITS : SINGLE_SEPTETS;
        int room = unicode ? reference.units : reference.septets;
        int units = 0;
        int parts = 1;
        int filled = 0;
        for (int at = 0; at < text.length(); ) {
            int length = unicode ? Character.charCount(text.codePointAt(at)) : 1;
            int cost = unicode ? length : Gsm7.septets(text.charAt(at));
            units += cost;
            if (filled + cost > room) {
                parts++;
                filled = 0;
            }
            filled += cost;
            at += length;
        }
        return units <= single
                ? new MessageParts(unicode, units, 1, single - units)
                : new MessageParts(unicode, units, parts, room - filled);
    }
}
