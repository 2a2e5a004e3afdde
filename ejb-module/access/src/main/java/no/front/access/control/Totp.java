package no.front.access.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator app (RFC 6238, which builds on RFC 4226): six digits of HMAC-SHA1 over the number of half
 * minutes since 1970, as every app reckons. A phone's clock may be one step off either way. Example: at second 59 the step
 * is 1, and the secret of the RFC's examples shows 287082.
 */
public final class Totp {

    public static final int DIGITS = 6;
    public static final int SECONDS = 30;
    /** As RFC 4226 recommends: as long as the hash. */
    public static final int SECRET_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int TOLERATED = 1;
    private static final int RADIX = 10;

    private Totp() {}

    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** @param digits up to eight */
    public static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        long modulus = 1;
        for (int i = 0; i < digits; i++) {
            modulus *= RADIX;
        }
        return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
    }

    /**
     * The step whose code was typed.
     *
     * @param typed blanks are forgiven
     * @param last the step of the last code taken; codes of it and of older ones are used up
     * @return nothing for a wrong code
     */
    public static OptionalLong match(byte[] secret, String typed, Instant now, long last) {
        byte[] digits = (typed == null ? "" : typed.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        long present = step(now);
        // all of them are compared, whichever is right, so that time tells nothing
        for (long step = present - TOLERATED; step <= present + TOLERATED; step++) {
            byte[] right = code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, digits) && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
