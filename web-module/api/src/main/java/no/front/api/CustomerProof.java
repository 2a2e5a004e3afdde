package no.front.api;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.BiFunction;
import no.front.access.boundary.GatewayEntry;
import no.front.access.boundary.GatewayEntry.GatewayAccount;

/**
 * What a customer's system shows to be let in: {@code Bearer <key>}, the key being its id and its secret with a dot between,
 * or {@code Basic} with user and password. Whatever is wrong is 401, and from an address that isn't allowed 403, without a
 * word more.
 */
record CustomerProof(String id, String secret) {

    private static final CustomerProof NONE = new CustomerProof("", "");
    private static final int LONGEST = 400;

    /** The account that the proof opens. */
    static GatewayAccount account(String authorization, BiFunction<String, String, GatewayEntry> door) {
        CustomerProof proof = of(authorization);
        GatewayEntry entry = proof.equals(NONE) ? null : door.apply(proof.id, proof.secret);
        if (entry == null || entry.outcome() == GatewayEntry.Outcome.UNKNOWN) {
            throw new NotAuthorizedException("Bearer");
        }
        if (entry.outcome() == GatewayEntry.Outcome.ELSEWHERE) {
            throw new ForbiddenException();
        }
        return entry.account();
    }

    static CustomerProof of(String authorization) {
        String told = authorization == null ? "" : authorization.strip();
        int blank = told.indexOf(' ');
        if (blank < 0 || told.length() > LONGEST) {
            return NONE;
        }
        String credential = told.substring(blank + 1).strip();
        return switch (told.substring(0, blank).toLowerCase(Locale.ROOT)) {
            case "bearer" -> parts(credential, '.');
            case "basic" -> parts(decoded(credential), ':');
            default -> NONE;
        };
    }

    private static CustomerProof parts(String text, char between) {
        int at = text.indexOf(between);
        return at < 1 || at == text.length() - 1
                ? NONE
                : new CustomerProof(text.substring(0, at), text.substring(at + 1));
    }

    private static String decoded(String base64) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notBasic) {
            return "";
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "proof of " + id;
    }
}
