package no.front.access.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Base64;

/**
 * A password as it is stored: slow, salted, and with its cost beside it, so that the cost can rise later (ACC-2). Column:
 * {@code VARCHAR(300)}, {@code pbkdf2-sha512$iterations$salt$hash}, the last two in Base64. Never shown, never logged.
 */
public final class PasswordHash {

    private static final String ALGORITHM = "pbkdf2-sha512";

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    public PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    public static PasswordHash decode(String encoded) {
        String[] parts = encoded.split("\\$");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalStateException("a password hash of unknown form");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    public String encode() {
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    public int iterations() {
        return iterations;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordHash that
                && iterations == that.iterations
                && Arrays.equals(salt, that.salt)
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /** Without any of it. */
    @Override
    public String toString() {
        return "a password hash";
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PasswordHash, String> {
        @Override
        public String convertToDatabaseColumn(PasswordHash hash) {
            return hash == null ? null : hash.encode();
        }

        @Override
        public PasswordHash convertToEntityAttribute(String column) {
            return column == null ? null : PasswordHash.decode(column);
        }
    }
}
