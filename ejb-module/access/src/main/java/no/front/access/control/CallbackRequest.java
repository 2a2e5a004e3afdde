package no.front.access.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.front.access.entity.CallbackKind;
import no.front.access.entity.CallbackUrl;

/**
 * What is sent to a customer's address, to the byte. The receiver tells it from a forgery by {@code Front-Signature}: the
 * HMAC-SHA256, in hexadecimal, by the secret shown when the address was set, of id, time and body with a line feed after the
 * first two; and from a repetition by {@code Front-Id}. Example of what is signed: {@code 7f3a…\n2026-11-22T14:00:00Z\n{"event":…}}.
 */
public record CallbackRequest(CallbackUrl url, String head, String body) {

    private static final String HASH = "HmacSHA256";

    /** @param id another one for each event, the same for its repetitions */
    public static CallbackRequest of(
            CallbackUrl url, CallbackKind kind, String id, Instant now, String body, String secret) {
        String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
        String head = "POST " + url.target() + " HTTP/1.1\r\n"
                + "Host: " + url.authority() + "\r\n"
                + "User-Agent: Front\r\n"
                + "Accept: */*\r\n"
                + "Connection: close\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n"
                + "Front-Event: " + kind.event() + "\r\n"
                + "Front-Id: " + id + "\r\n"
                + "Front-Time: " + time + "\r\n"
                + "Front-Signature: " + signature(secret, id, time, body) + "\r\n\r\n";
        return new CallbackRequest(url, head, body);
    }

    static String signature(String secret, String id, String time, String body) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HASH));
            return HexFormat.of()
                    .formatHex(mac.doFinal((id + "\n" + time + "\n" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
