package no.front.access.control;

/** Letters and digits that nobody confuses when copying them (RFC 4648, without padding): what authenticator apps read. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;
    private static final int MASK = 0x1f;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << BYTE | one & 0xff;
            bits += BYTE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & MASK));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << (BITS - bits) & MASK));
        }
        return text.toString();
    }
}
