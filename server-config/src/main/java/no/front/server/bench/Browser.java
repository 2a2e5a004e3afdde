package no.front.server.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's browser as far as the server can tell: cookies of its own, forms filled in. */
final class Browser {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final URI origin;
    private final String address;
    private final HttpClient client;

    Browser(URI origin) {
        this(origin, "");
    }

    /** @param address of the network that the person sits in, as a proxy in front of the server would tell it; "" for none */
    Browser(URI origin, String address) {
        this.origin = origin;
        this.address = address;
        // HTTP/1.1, as the server speaks; cookies are the session's, so each person has a client of their own
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(LIMIT)
                .build();
    }

    /** A page as it came. */
    record Answer(int status, URI uri, String body) {
        Answer require(int wanted, String text) {
            if (status != wanted || !body.contains(text)) {
                throw new UnexpectedAnswer(uri + " answered " + status
                        + (status == wanted ? " without \"" + text + "\": " : ": ") + beginning());
            }
            return this;
        }

        private String beginning() {
            String words = body.replaceAll("(?s)<(style|script).*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
            return words.substring(0, Math.min(300, words.length()));
        }
    }

    /** The server did not answer as it should. */
    static final class UnexpectedAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnexpectedAnswer(String message) {
            super(message);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(origin.resolve(path)).GET().build());
    }

    /** Sends the form as the browser would on a press of that button. */
    Answer submit(Answer page, Form form, Map<String, String> typed) throws IOException, InterruptedException {
        return send(request(page.uri().resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form.filled(typed))))
                .build());
    }

    /** Sends the form with files in it. */
    Answer upload(Answer page, Form form, Map<String, String> typed, Multipart.File... files)
            throws IOException, InterruptedException {
        Multipart parts = new Multipart(form.filled(typed), List.of(files));
        return send(request(page.uri().resolve(form.action()))
                .header("Content-Type", parts.contentType())
                .POST(parts.body())
                .build());
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                // what every browser tells, and the server asks for on forms
                .header("Origin", origin.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "nb-NO,nb;q=0.9");
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    /** Follows redirects as a browser does: by a plain GET, with nothing left of the form. */
    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 == 3 && location.isPresent()) {
            return send(request(response.uri().resolve(location.get())).GET().build());
        }
        return new Answer(response.statusCode(), response.uri(), response.body());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        List.of(field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .stream())
                .collect(Collectors.joining("&"));
    }
}
