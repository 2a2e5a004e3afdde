package no.front.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import no.front.kernel.BusinessRuleViolation;
import no.front.web.texts.Sentence;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param type names the sort of problem and never changes; programs go by it
 * @param title the status in words
 * @param detail a sentence for people; "" for none
 * @param reference the request's, as logged; only for faults
 */
record Problem(String type, int status, String title, String detail, String reference) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String PREFIX = "urn:front:problem:";

    /** A refusal: its code is the type, its kind the status. */
    static Problem of(BusinessRuleViolation violation, Locale language) {
        String code = violation.code().key().replaceFirst("^error\\.", "");
        int status = violation.code().kind().httpStatus();
        return new Problem(PREFIX + code, status, title(status), Sentence.of(language, violation), "");
    }

    /** Something about the request itself: unknown path, wrong method or form. */
    static Problem of(int status) {
        return new Problem("about:blank", status, title(status), "", "");
    }

    /** Our fault; the reference finds it in the log. */
    static Problem fault(int status, String reference) {
        return new Problem("about:blank", status, title(status), "", reference);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 422 -> "Unprocessable Content";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }

    JsonObject json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!reference.isEmpty()) {
            json.add("reference", reference);
        }
        return json.build();
    }

    /** English unless the caller asks for Norwegian first. */
    static Locale language(Locale preferred) {
        return preferred != null && preferred.getLanguage().matches("nb|no|nn") ? Locale.of("nb") : Locale.ENGLISH;
    }
}
