package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what authenticator apps and receivers of callbacks share with the house (ACC-3, ACC-5, ACC-7): the secret encrypted
 * by AES-256-GCM and bound to its user or account, so that nobody moves it to another by changing a row; recovery codes as
 * HMAC-SHA256. The keys are derived from the
 * one key that the database doesn't hold, each for its own purpose: a copy of the database opens neither.
 */
@ApplicationScoped
public class AccessSecrets {

    private static final String HASH = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** 50 bits. */
    private static final int RECOVERY_LETTERS = 10;
    /** Outside of production, which demands one of its own. */
    private static final String DEMO_KEY = "front-demo-number-key";

    /** What a secret is for; one sealed for the one is unreadable as the other. */
    public enum Purpose {
        /** Bound to the user. */
        AUTHENTICATOR("authenticator secrets"),
        /** Bound to the account. */
        CALLBACK("callback secrets");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "front.number.key")
    Optional<String> key;

    public byte[] fresh() {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As somebody types it into an app that has no camera. */
    public String spelled(byte[] secret) {
        return Base32.of(secret);
    }

    /** Ten letters and digits in two groups: {@code K7QXW-2MZPA}. */
    public String recoveryCode() {
        byte[] bytes = new byte[RECOVERY_LETTERS];
        RANDOM.nextBytes(bytes);
        String letters = Base32.of(bytes).substring(0, RECOVERY_LETTERS);
        return letters.substring(0, RECOVERY_LETTERS / 2) + "-" + letters.substring(RECOVERY_LETTERS / 2);
    }

    /** @param typed case, blanks and the hyphen don't matter */
    public String recoveryHash(long userId, String typed) {
        String letters = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        byte[] hash = hmac(derived("recovery codes"), userId + ":" + letters);
        return HexFormat.of().formatHex(hash);
    }

    /** @return fit for a column */
    public String encrypt(long userId, byte[] secret) {
        return encrypt(Purpose.AUTHENTICATOR, userId, secret);
    }

    /** @param owner whose it is @return fit for a column */
    public String encrypt(Purpose purpose, long owner, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(purpose, Cipher.ENCRYPT_MODE, owner, nonce, secret);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException for another user's, or when the key has changed */
    public byte[] decrypt(long userId, String column) {
        return decrypt(Purpose.AUTHENTICATOR, userId, column);
    }

    /** @throws IllegalStateException for another owner's or purpose's, or when the key has changed */
    public byte[] decrypt(Purpose purpose, long owner, String column) {
        byte[] all = Base64.getDecoder().decode(column);
        return cipher(
                purpose,
                Cipher.DECRYPT_MODE,
                owner,
                Arrays.copyOf(all, NONCE_BYTES),
                Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private byte[] cipher(Purpose purpose, int mode, long owner, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(derived(purpose.words), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(owner).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "One of the " + purpose.words + " can't be read: FRONT_NUMBER_KEY must never be changed", e);
        }
    }

    private byte[] derived(String purpose) {
        return hmac(key.orElse(DEMO_KEY).getBytes(StandardCharsets.UTF_8), "front " + purpose + " 1");
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
