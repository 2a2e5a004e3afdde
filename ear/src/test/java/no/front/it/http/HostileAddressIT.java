package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.it.DemoStaff;
import no.front.it.FrontIT;
import no.front.it.RunningServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Addresses that somebody else wrote: in links to us, and in the head of a request. */
@RunAsClient
class HostileAddressIT extends FrontIT {

    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "/\t/evil.example",
            "/%09/evil.example\r\nSet-Cookie: a=b",
            "javascript:alert(1)",
            "data:text/html,evil",
            "@evil.example",
            " //evil.example");

    private static final String USER = "dag.knutsen@fjordvik-reisebyra.example";

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("ACC-6 who signs in to the portal is led to a page of the portal, whatever the link said")
    void afterSignIn() throws Exception {
        Map<String, String> values = Map.of("email", USER, "password", DemoStaff.password());
        for (String target : ELSEWHERE) {
            Session browser = Session.ofNobody();
            String page = "/sign-in?return=" + encoded(target);
            HttpResponse<String> in =
                    browser.post(page, Session.filled(browser.get(page).body(), values, "enter"));
            assertEquals("/home", PortalUser.location(in), target);
            assertTrue(in.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("a=")));
        }
    }

    @Test
    @DisplayName("A choice of language or theme leads back to a page of this server, in both wars")
    void afterChoice() throws Exception {
        for (String context : List.of("", "/backoffice")) {
            for (String target : ELSEWHERE) {
                HttpResponse<String> answer = Http.post(
                        context + "/preferences",
                        "theme=dark&return=" + encoded(target),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
                assertEquals(context + "/", PortalUser.location(answer), target);
            }
        }
    }

    /** The head and body of an answer to a request with a head of one's own making. */
    private static String raw(String method, String path, String body, String... head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RunningServer.get().port())) {
            String request = method + " " + path
                    + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                    + "X-Forwarded-Server: evil.example\r\nForwarded: host=evil.example\r\nX-Original-URL: /backoffice/staff\r\n"
                    + "X-Rewrite-URL: /backoffice/staff\r\nConnection: close\r\n"
                    + java.util.Arrays.stream(head).map(line -> line + "\r\n").collect(Collectors.joining())
                    + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** But where the server itself adds the last slash to {@code /backoffice}, before any of ours is asked. */
    @Test
    @DisplayName("A made-up Host stands in no redirect, no link and no cookie")
    void madeUpHost() throws Exception {
        for (String path : List.of(
                "/",
                "/home",
                "/sign-in",
                "/order",
                "/prices",
                "/status",
                "/nothing",
                "/backoffice/",
                "/backoffice/start",
                "/backoffice/sign-in",
                "/backoffice/nothing",
                "/api/v1/status",
                "/api/nothing")) {
            String answer = raw("GET", path, "");
            assertTrue(answer.startsWith("HTTP/1.1 "), path);
            assertFalse(answer.contains("evil.example"), path + ":\n" + answer);
            assertFalse(answer.contains("f-rail"), path);
        }
    }

    @Test
    @DisplayName("ACC-2 the link to a new password leads to our own address, whatever Host the request named")
    void mails() throws Exception {
        PortalUser user = PortalUser.of("Polarb%C3%B8lgen");
        Session browser = Session.ofNobody();
        String form = Session.filled(browser.get("/forgot-password").body(), Map.of("email", user.email()), "send")
                .entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String answer = raw(
                "POST",
                "/forgot-password",
                form,
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: JSESSIONID=" + browser.cookie("JSESSIONID").orElse(""));
        assertFalse(answer.contains("evil.example"), answer);
        String mail = ReadOutbox.text(user.email(), "/set-password?");
        assertFalse(mail.contains("evil"), mail);
        assertTrue(mail.contains("http://localhost:" + RunningServer.get().port() + "/set-password?"), mail);
    }

    private static String comparable(HttpResponse<String> answer, String email) {
        return answer.statusCode()
                + PortalUser.location(answer)
                + answer.body()
                        .replace(email, "EMAIL")
                        .replaceAll("nonce=\"[^\"]*\"", "")
                        .replaceAll("csp\\.init\\('[^']*'\\)", "")
                        .replaceAll("name=\"jakarta.faces.(ViewState|ClientWindow)\"[^>]*value=\"[^\"]*\"", "")
                        .replaceAll("\\bj_id[0-9_]+", "");
    }

    @Test
    @DisplayName(
            "ACC-6 the portal answers alike to known and unknown: at the sign-in, to a lost password, to dead links")
    void alike() throws Exception {
        String forwarded = "192.0.2.203";
        String known = PortalUser.of("Polarb%C3%B8lgen").email();
        String unknown = "x" + known;
        for (String[] door : new String[][] {{"/sign-in", "enter"}, {"/forgot-password", "send"}}) {
            List<String> answers = java.util.stream.Stream.of(known, unknown)
                    .map(email -> comparable(sent(door[0], email, door[1], forwarded), email))
                    .toList();
            assertEquals(answers.get(0), answers.get(1), door[0]);
        }
        for (String page : List.of("/invitation", "/set-password", "/api-access")) {
            String forged = words(page + "?token=forged");
            assertFalse(forged.isBlank());
            assertEquals(forged, words(page + "?token=" + "A".repeat(43)), page);
            assertEquals(forged, words(page), page);
        }
    }

    private static String words(String address) throws Exception {
        HttpResponse<String> answer = Http.get(address);
        return answer.statusCode() + " "
                + Jsoup.parse(answer.body()).select("main").text();
    }

    private static HttpResponse<String> sent(String page, String email, String button, String address) {
        try {
            Session browser = Session.behindProxy();
            String form = browser.get(page, "X-Forwarded-For", address).body();
            return browser.post(
                    page,
                    Session.filled(form, Map.of("email", email, "password", "not the password"), button),
                    "X-Forwarded-For",
                    address);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
