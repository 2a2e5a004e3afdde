package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.PasswordHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordHashingTest {

    static PasswordHashing at(int rounds) {
        PasswordHashing hashing = new PasswordHashing();
        hashing.rounds = rounds;
        return hashing;
    }

    @ParameterizedTest
    @DisplayName("ACC-2 PBKDF2 with HMAC-SHA-512 gives what others compute")
    @CsvSource({
        "1, 867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce",
        "2, e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53cf76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e",
        "4096, d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5"
    })
    void vectors(int rounds, String expected) {
        byte[] salt = "salt".getBytes(StandardCharsets.US_ASCII);
        assertEquals(expected, HexFormat.of().formatHex(PasswordHashing.pbkdf2("password", salt, rounds, 64)));
    }

    @Test
    @DisplayName("ACC-2 letters beyond ASCII are hashed as UTF-8")
    void norwegian() {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        assertEquals(
                "48ad1f9690b9ea2f084ab34051017bc7dc4f7b17b9a14874bda75f9da57d920e8728fdd0a92b9259569f841400bffc5c32140363293340ce6fe380e11f48f699",
                HexFormat.of().formatHex(PasswordHashing.pbkdf2("blåbærsyltetøy", salt, 1000, 64)));
    }

    @Test
    @DisplayName("ACC-2 the same password is stored differently each time, and matches each time")
    void salted() {
        PasswordHashing hashing = at(100);
        PasswordHash first = hashing.hash("tre brune bjørner");
        PasswordHash second = hashing.hash("tre brune bjørner");
        assertNotEquals(first.encode(), second.encode());
        assertTrue(hashing.matches("tre brune bjørner", Optional.of(first)));
        assertTrue(hashing.matches("tre brune bjørner", Optional.of(PasswordHash.decode(second.encode()))));
        assertFalse(hashing.matches("tre brune bjorner", Optional.of(first)));
    }

    @Test
    @DisplayName("ACC-6 nobody's password matches nothing, not even the empty one")
    void nobody() {
        assertFalse(at(100).matches("", Optional.empty()));
        assertFalse(at(100).matches("tre brune bjørner", Optional.empty()));
    }

    @Test
    @DisplayName("ACC-2 a hash of lower cost is known as outdated")
    void outdated() {
        PasswordHash cheap = at(100).hash("tre brune bjørner");
        assertTrue(at(200).isOutdated(cheap));
        assertFalse(at(100).isOutdated(cheap));
        assertTrue(at(200).matches("tre brune bjørner", Optional.of(cheap)), "and still matches");
    }

    @Test
    @DisplayName("ACC-6 known, unknown and known from cheaper times cost the same rounds, right or wrong")
    void sameWork() {
        PasswordHash cheap = at(100).hash("tre brune bjørner");
        PasswordHash today = at(220).hash("tre brune bjørner");
        for (String password : List.of("tre brune bjørner", "fire gule katter")) {
            for (Optional<PasswordHash> hash :
                    List.of(Optional.<PasswordHash>empty(), Optional.of(cheap), Optional.of(today))) {
                Counting hashing = new Counting();
                hashing.matches(password, hash);
                assertEquals(220, hashing.done, password + " " + hash.map(PasswordHash::iterations));
            }
        }
    }

    private static final class Counting extends PasswordHashing {

        private int done;

        private Counting() {
            rounds = 220;
        }

        @Override
        byte[] derived(String password, byte[] salt, int rounds, int bytes) {
            done += rounds;
            return super.derived(password, salt, rounds, bytes);
        }
    }

    @Test
    @DisplayName("ACC-7 a hash never shows in a text")
    void silent() {
        PasswordHash hash = at(100).hash("tre brune bjørner");
        assertEquals("a password hash", hash.toString());
        assertTrue(hash.encode().matches("pbkdf2-sha512\\$100\\$[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{88}"));
    }
}
