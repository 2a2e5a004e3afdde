package no.front.platform.boundary;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import no.front.kernel.Sha256;

/**
 * Keys of sessions, tokens of links and codes by SMS. Given out once and stored only as their SHA-256: they are long and
 * random, so that a fast hash suffices; codes are short and live by few tries instead.
 */
public final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private RandomSecret() {}

    /** 256 random bits, fit for a cookie or an address. */
    public static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits, all equally likely. */
    public static String code() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    /** 64 hexadecimal digits. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** Of a code as typed, bound to its link: blanks are forgiven. */
    public static String codeHash(long linkId, String code) {
        return hash(linkId + ":" + (code == null ? "" : code.replaceAll("\\s", "")));
    }
}
