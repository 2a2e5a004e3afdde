package no.front.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerUserTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final PasswordHash HASH = new PasswordHash(10, new byte[16], new byte[32]);

    private final CustomerUser user = CustomerUser.invite(
            "Ola", EmailAddress.of("ola@kunde.example"), Msisdn.of("98000301"), Language.BOKMAL, NOW);

    @Test
    @DisplayName(
            "ACC-3 who is active has always proven a number, and so can always get a code: locked and unlocked, too")
    void proven() {
        user.lock();
        user.unlock();
        assertEquals(UserStatus.INVITED, user.status());
        user.chooseOwnPassword(HASH, NOW);
        assertEquals(UserStatus.INVITED, user.status(), "no number proven yet");
        user.lock();
        user.unlock();
        assertEquals(UserStatus.INVITED, user.status());
        user.proveMobile(Msisdn.of("98000302"), NOW);
        assertEquals(UserStatus.ACTIVE, user.status());
        user.lock();
        user.unlock();
        assertEquals(UserStatus.ACTIVE, user.status());
        assertTrue(user.mobileVerifiedAt().isPresent());
    }

    @Test
    @DisplayName("ACC-11 a dropped password makes nobody a stranger: locked and unlocked, the user stays active")
    void dropped() {
        user.chooseOwnPassword(HASH, NOW);
        user.proveMobile(Msisdn.of("98000301"), NOW);
        user.dropPassword();
        assertTrue(user.passwordHash().isEmpty());
        user.lock();
        user.unlock();
        assertEquals(UserStatus.ACTIVE, user.status());
    }
}
