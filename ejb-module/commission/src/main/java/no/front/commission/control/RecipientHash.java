package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stays of a recipient's number when it is deleted (PRV-3): HMAC-SHA256 of it, with a key that the database does not
 * hold, so that a number can be found again by who knows it, and learned by nobody.
 */
@ApplicationScoped
public class RecipientHash {

    private static final String ALGORITHM = "HmacSHA256";
    /** Outside of production, which demands one of its own. */
    private static final String DEMO_KEY = "front-demo-number-key";

    @Inject
    @ConfigProperty(name = "front.number.key")
    Optional<String> key;

    /** @param e164 {@code +4798079008} @return 32 bytes */
    public byte[] of(String e164) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.orElse(DEMO_KEY).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(e164.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
