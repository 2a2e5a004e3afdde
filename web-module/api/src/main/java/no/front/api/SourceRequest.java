package no.front.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.front.platform.boundary.RandomSecret;

/**
 * What a source reports: its key, what makes the request once, and the lines, read only after the key has opened.
 *
 * @param once the Idempotency-Key; "" for none
 * @param hash of the body
 */
record SourceRequest(String key, String once, String hash, JsonArray lines) {

    private static final int MOST_BYTES = 2_000_000;
    private static final int TOO_LARGE = 413;
    private static final String BEARER = "Bearer ";

    static SourceRequest of(Predicate<String> opens, String authorization, String idempotencyKey, InputStream body)
            throws IOException {
        String key = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
        if (key.isEmpty() || !opens.test(key)) {
            throw new NotAuthorizedException("Bearer");
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new WebApplicationException(TOO_LARGE);
        }
        String hash = RandomSecret.hash(new String(bytes, StandardCharsets.ISO_8859_1));
        return new SourceRequest(key, idempotencyKey == null ? "" : idempotencyKey, hash, read(bytes));
    }

    <T> List<T> lines(Function<JsonValue, T> reader) {
        return lines.stream().map(reader).toList();
    }

    private static JsonArray read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readArray();
        } catch (JsonException unreadable) {
            throw unreadable;
        } catch (RuntimeException unreadable) {
            // nested too deeply, which the parser tells by no name of its own
            throw new JsonException("unreadable", unreadable);
        }
    }

    /** Numbers and yes or no are taken for what they look like; lists and objects are no text, and are refused as such. */
    static String text(JsonObject told, String name) {
        return switch (told.get(name)) {
            case null -> null;
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            case JsonValue other ->
                switch (other.getValueType()) {
                    case NULL -> null;
                    case TRUE -> "true";
                    case FALSE -> "false";
                    default -> "\u0000";
                };
        };
    }
}
