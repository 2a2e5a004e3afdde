package no.front.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import no.front.access.entity.AccessError;
import no.front.access.entity.PasswordHash;
import no.front.kernel.BusinessRuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slow hashes of passwords (ACC-2): PBKDF2 with HMAC-SHA-512, at the cost that OWASP recommends (220 000 rounds). At most
 * one at a time per core, so that a flood of sign-ins cannot take the machine from everybody else; who waits too long is
 * told so. Unknown users cost as much as known ones.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final long PATIENCE_SECONDS = 15;

    @Inject
    @ConfigProperty(name = "front.password.rounds", defaultValue = "220000")
    int rounds;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** @throws BusinessRuleViolation BUSY */
    public PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(rounds, salt, slowly(password, salt, rounds, HASH_BYTES));
    }

    /**
     * As much work for everybody.
     *
     * @param hash nothing for somebody who is unknown or has no password: never a match
     * @throws BusinessRuleViolation BUSY
     */
    public boolean matches(String password, Optional<PasswordHash> hash) {
        PasswordHash compared =
                hash.orElseGet(() -> new PasswordHash(rounds, new byte[SALT_BYTES], new byte[HASH_BYTES]));
        byte[] tried = slowly(password, compared.salt(), compared.iterations(), compared.hash().length);
        if (compared.iterations() < rounds) {
            // the rest of today's cost: else a quick answer would tell that somebody is known, and has not signed in
            // for long
            slowly(password, compared.salt(), rounds - compared.iterations(), HASH_BYTES);
        }
        return MessageDigest.isEqual(tried, compared.hash()) && hash.isPresent();
    }

    /** Whether it was made at a lower cost than today's. */
    public boolean isOutdated(PasswordHash hash) {
        return hash.iterations() < rounds;
    }

    private byte[] slowly(String password, byte[] salt, int rounds, int bytes) {
        boolean free = false;
        try {
            free = cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!free) {
                throw new BusinessRuleViolation(AccessError.BUSY);
            }
            return derived(password, salt, rounds, bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessRuleViolation(AccessError.BUSY);
        } finally {
            if (free) {
                cores.release();
            }
        }
    }

    /** One slow computation; a test counts its rounds. */
    byte[] derived(String password, byte[] salt, int rounds, int bytes) {
        return pbkdf2(password, salt, rounds, bytes);
    }

    static byte[] pbkdf2(String password, byte[] salt, int rounds, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, bytes * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
