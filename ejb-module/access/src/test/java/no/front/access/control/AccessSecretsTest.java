package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessSecretsTest {

    private static AccessSecrets by(String key) {
        AccessSecrets secrets = new AccessSecrets();
        secrets.key = Optional.of(key);
        return secrets;
    }

    private final AccessSecrets secrets = by("a key of thirty-two characters or more");

    @Test
    @DisplayName("ACC-7 the secret of an app is stored encrypted, never twice alike, and fits its column")
    void encrypted() {
        byte[] secret = secrets.fresh();
        String column = secrets.encrypt(7, secret);
        assertArrayEquals(secret, secrets.decrypt(7, column));
        assertNotEquals(column, secrets.encrypt(7, secret));
        assertTrue(column.length() <= 120, column);
        assertEquals(Totp.SECRET_BYTES, secret.length);
    }

    @Test
    @DisplayName("ACC-7 it opens for its user only, unchanged only, and by the same key only")
    void bound() {
        String column = secrets.encrypt(7, secrets.fresh());
        assertThrows(IllegalStateException.class, () -> secrets.decrypt(8, column));
        String changed = column.substring(0, 30) + (column.charAt(30) == 'A' ? 'B' : 'A') + column.substring(31);
        assertThrows(IllegalStateException.class, () -> secrets.decrypt(7, changed));
        assertThrows(IllegalStateException.class, () -> by("another key of thirty-two characters")
                .decrypt(7, column));
    }

    @Test
    @DisplayName("ACC-3 recovery codes have ten letters and digits, none twice; case, blanks and hyphen don't matter")
    void recovery() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = secrets.recoveryCode();
            assertTrue(code.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"), code);
            codes.add(code);
        }
        assertEquals(1000, codes.size());
        String hash = secrets.recoveryHash(7, "K7QXW-2MZPA");
        assertEquals(hash, secrets.recoveryHash(7, " k7qxw 2mzpa"));
        assertNotEquals(hash, secrets.recoveryHash(8, "K7QXW-2MZPA"));
        assertNotEquals(hash, by("another key").recoveryHash(7, "K7QXW-2MZPA"));
        assertFalse(hash.contains("K7QXW"));
        assertEquals(64, hash.length());
    }
}
