package no.front.access.control;

import java.security.SecureRandom;
import java.util.HexFormat;
import no.front.access.entity.CredentialKind;
import no.front.platform.boundary.RandomSecret;

/**
 * Key and secret of a new credential. A password has no sign that is mistaken for another one, nor one that an old system
 * chokes on, and 24 of them: 139 bits, so that guessing is hopeless and a fast hash suffices.
 */
public record FreshCredential(String keyId, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 8;
    private static final int PASSWORD_SIGNS = 24;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";

    public static FreshCredential of(CredentialKind kind) {
        byte[] id = new byte[KEY_BYTES];
        RANDOM.nextBytes(id);
        String secret = kind == CredentialKind.KEY ? RandomSecret.token() : password();
        return new FreshCredential(kind.prefix() + HexFormat.of().formatHex(id), secret);
    }

    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_SIGNS; i++) {
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    public String hash() {
        return RandomSecret.hash(secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "credential " + keyId;
    }
}
