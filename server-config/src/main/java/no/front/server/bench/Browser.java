package no.front.server.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person's browser as far as the server can tell: cookies of its own, forms filled in. */
final class Browser {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** One for all people, or the threads of hundreds of them would take the cores that are measured; HTTP/1.1, as the server speaks. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(LIMIT)
            .build();

    private final URI origin;
    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    Browser(URI origin) {
        this(origin, "");
    }

    /** @param address of the network that the person sits in, as a proxy in front of the server would tell it; "" for none */
    Browser(URI origin, String address) {
        this.origin = origin;
        this.address = address;
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
        return send(post(page, form, typed));
    }

    /** As {@link #submit}; a redirect is an answer too. */
    Answer press(Answer page, Form form, Map<String, String> typed) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = once(post(page, form, typed));
        return new Answer(response.statusCode(), response.uri(), text(response));
    }

    private HttpRequest post(Answer page, Form form, Map<String, String> typed) throws IOException {
        return request(page.uri().resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form.filled(typed))))
                .build();
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

    private HttpRequest.Builder request(URI uri) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                // what every browser tells, and the server asks for on forms
                .header("Origin", origin.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "nb-NO,nb;q=0.9");
        String known = cookiesOf(uri);
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    /** Follows redirects as a browser does: by a plain GET, with nothing left of the form. */
    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = once(request);
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 == 3 && location.isPresent()) {
            return send(request(response.uri().resolve(location.get())).GET().build());
        }
        return new Answer(response.statusCode(), response.uri(), text(response));
    }

    private HttpResponse<byte[]> once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        cookies.put(response.uri(), response.headers().map());
        return response;
    }

    private String cookiesOf(URI uri) throws IOException {
        return String.join("; ", cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of()));
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        boolean compressed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (InputStream in = new ByteArrayInputStream(response.body());
                InputStream plain = compressed && response.body().length > 0 ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        List.of(field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .stream())
                .collect(Collectors.joining("&"));
    }
}
