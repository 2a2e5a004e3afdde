package no.front.it.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.it.DemoStaff;
import no.front.it.RunningServer;
import no.front.it.ServerProcess;
import no.front.platform.entity.Role;

/** A person's browser, as far as HTTP goes: keeps cookies, fills in forms, follows no redirect by itself. */
public final class Session {

    public static final String KEY_COOKIE = "front-staff";

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Map<Role, Session> SIGNED_IN = new EnumMap<>(Role.class);

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final Function<String, URI> server;

    private Session(String connectingFrom, Function<String, URI> server) throws IOException {
        this.server = server;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(20))
                .localAddress(InetAddress.getByName(connectingFrom))
                .build();
    }

    public static Session ofNobody() throws IOException {
        return new Session("127.0.0.1", path -> RunningServer.get().uri(path));
    }

    /** At a server of the test's own. */
    public static Session at(ServerProcess own) throws IOException {
        return new Session("127.0.0.1", own::uri);
    }

    /** Behind the one proxy that the server under test trusts. */
    static Session behindProxy() throws IOException {
        return new Session(
                RunningServer.TRUSTED_PROXY, path -> RunningServer.get().uri(path));
    }

    /** Signed in once for the whole suite as the demo's member of staff with just this role. */
    public static synchronized Session of(Role role) throws IOException, InterruptedException {
        Session session = SIGNED_IN.get(role);
        if (session == null) {
            session = ofNobody();
            HttpResponse<String> answer = session.signIn(DemoStaff.with(role), DemoStaff.password());
            if (answer.statusCode() != 302 && answer.statusCode() != 303) {
                throw new IllegalStateException(role + " can't sign in: " + answer.statusCode() + "\n" + answer.body());
            }
            SIGNED_IN.put(role, session);
        }
        return session;
    }

    /** The answer to the form of the sign-in page. */
    public HttpResponse<String> signIn(String email, String password, String... headers)
            throws IOException, InterruptedException {
        HttpResponse<String> page = get("/backoffice/sign-in", headers);
        return post(
                "/backoffice/sign-in",
                filled(page.body(), Map.of("email", email, "password", password), "enter"),
                headers);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.apply(path)).GET(), headers);
    }

    /** As {@link #get}, for files. */
    public HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.apply(path))
                        .timeout(Duration.ofSeconds(120))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Sends a form with one file in it. @param name what the browser calls the file, put into the request as it is */
    public HttpResponse<String> upload(String path, Map<String, String> form, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "front" + System.nanoTime();
        StringBuilder head = new StringBuilder();
        form.forEach((key, value) -> head.append(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        all.write(head.toString().getBytes(StandardCharsets.UTF_8));
        all.write(content);
        all.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(server.apply(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(all.toByteArray())));
    }

    /** Signed in to the portal as one of the demo's users. */
    public static Session ofDemoUser(String email) throws IOException, InterruptedException {
        Session session = ofNobody();
        Map<String, String> values = Map.of("email", email, "password", DemoStaff.password());
        HttpResponse<String> answer =
                session.post("/sign-in", filled(session.get("/sign-in").body(), values, "enter"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(email + " can't sign in: " + answer.statusCode() + "\n" + answer.body());
        }
        return session;
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(server.apply(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    /** A body of any type, as a script of a page would send it. */
    HttpResponse<String> postText(String path, String body, String type) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.apply(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.timeout(Duration.ofSeconds(120)).build(), BodyHandlers.ofString());
    }

    /**
     * What the browser would send by the form of a page: hidden fields as they are, the others by the last part of their name, and the button
     * pressed.
     */
    public static Map<String, String> filled(String page, Map<String, String> values, String button) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            String input = inputs.group();
            String name = attribute(input, "name");
            String last = name.substring(name.lastIndexOf(':') + 1);
            if (name.isEmpty()) {
                continue;
            }
            if (values.containsKey(last)) {
                form.put(name, values.get(last));
            } else if (attribute(input, "type").equals("hidden") || last.equals(button)) {
                form.put(name, attribute(input, "value"));
            }
        }
        // PrimeFaces' script sends it along
        form.put("primefaces.nonce", attribute(page, "nonce"));
        return form;
    }

    static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#39;", "'") : "";
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Brings a cookie along that somebody else chose. */
    void bring(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.getCookieStore().add(server.apply("/"), cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
