package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.server.simulator.RegisterCase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The order form as machines and hostile hands meet it: no script, no browser. */
@RunAsClient
class OrderFormIT extends FrontIT {

    private static final String NAME = "<script>alert('Tuva')</script> Rønnestad";

    private final Session session;
    private final String from;

    OrderFormIT() throws Exception {
        session = Session.behindProxy();
        // an address of its own for each test: the limit of orders is by address
        from = "198.51.100." + (1 + Math.abs(System.nanoTime() % 250));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return session.get(path, "X-Forwarded-For", from);
    }

    private HttpResponse<String> send(String page, Map<String, String> values, String button) throws Exception {
        String path = "/" + page;
        return session.post(path, Session.filled(get(path).body(), values, button), "X-Forwarded-For", from);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Through three steps, to the page where the documents are accepted. */
    private void fillIn() throws Exception {
        assertTrue(location(send("order", Map.of("NUMBER", RegisterCase.ORDINARY), "lookUp"))
                .endsWith("/order"));
        assertTrue(location(send("order", Map.of("NUMBER", RegisterCase.ORDINARY), "proceed"))
                .endsWith("/order-products"));
        assertTrue(location(send("order-products", Map.of("PRODUCT_SMS_WEB", "on"), "proceed"))
                .endsWith("/order-people"));
        assertTrue(location(send("order-people", people(), "proceed")).endsWith("/order-review"));
    }

    private static Map<String, String> people() {
        return new HashMap<>(Map.of(
                "ORDERER_NAME", NAME,
                "ORDERER_EMAIL", "tuva" + System.nanoTime() + "@nordlys.example",
                "ORDERER_MOBILE", "400 00 214",
                "CONTACT_SAME", "on",
                "ADMINISTRATOR_SAME", "on",
                "DELIVERY", "EHF"));
    }

    private static Map<String, String> accepting() {
        return new HashMap<>(Map.of(
                "A_TERMS", "on", "A_DATA_PROCESSING_AGREEMENT", "on", "A_PRIVACY_STATEMENT", "on", "MAY_ORDER", "on"));
    }

    /** Nobody fills in a form within five seconds; a test does. */
    private String submit(Map<String, String> last) throws Exception {
        for (int i = 0; i < 30; i++) {
            String leadsTo = location(send("order-review", last, "submit"));
            if (!leadsTo.isEmpty()) {
                return leadsTo;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return "";
    }

    private static String number(String page) {
        Matcher found = Pattern.compile("\\b1\\d{5}\\b").matcher(page.replaceAll("[\\s\\S]*<h1>", ""));
        return found.find() ? found.group() : "";
    }

    @Test
    @DisplayName("PRV-12 opening the form begins no draft; the first press sets its cookie, for no script to read")
    void cookie() throws Exception {
        assertTrue(get("/order").headers().allValues("Set-Cookie").stream()
                .noneMatch(each -> each.startsWith("front-order=")));
        HttpResponse<String> asked = send("order", Map.of("NUMBER", RegisterCase.ORDINARY), "lookUp");
        String cookie = asked.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("front-order="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Max-Age=604800"), cookie);
    }

    @Test
    @DisplayName("Without script the form works; a script in a name stays a name; a second press is the same order")
    void twice() throws Exception {
        fillIn();
        String review = get("/order-review").body();
        assertFalse(review.contains("<script>alert"));
        assertTrue(review.contains("&lt;script&gt;alert"));
        assertTrue(submit(accepting()).endsWith("/order-received"));
        String first = number(get("/order-received").body());
        assertFalse(first.isEmpty());
        // the form that was open in another tab
        HttpResponse<String> again =
                session.post("/order-review", Session.filled(review, accepting(), "submit"), "X-Forwarded-For", from);
        assertTrue(location(again).endsWith("/order-received"), again.body());
        assertEquals(first, number(get("/order-received").body()));
        assertFalse(get("/order-received").body().contains("<script>alert"));
    }

    @Test
    @DisplayName("The hidden field: the answer looks fine, nothing is ordered, and a person can send it again")
    void bait() throws Exception {
        fillIn();
        Map<String, String> baited = accepting();
        baited.put("leave-empty", "http://spam.example");
        assertTrue(submit(baited).endsWith("/order-received"));
        HttpResponse<String> held = get("/order-received");
        assertEquals(200, held.statusCode());
        assertEquals("", number(held.body()));
        assertTrue(held.body().contains("order-review?again=true"));
        String review = get("/order-review?again=true").body();
        assertFalse(review.contains("leave-empty"));
        TimeUnit.SECONDS.sleep(6);
        HttpResponse<String> sent =
                session.post("/order-review", Session.filled(review, accepting(), "submit"), "X-Forwarded-For", from);
        assertTrue(location(sent).endsWith("/order-received"), sent.body());
        assertFalse(number(get("/order-received").body()).isEmpty());
    }

    @Test
    @DisplayName(
            "A field of a megabyte is cut to what it takes, more is refused by the server; nothing typed before is lost")
    void huge() throws Exception {
        send("order", Map.of("NUMBER", RegisterCase.ORDINARY), "lookUp");
        send("order-products", Map.of("PRODUCT_SMS_WEB", "on"), "proceed");
        send("order-people", people(), "proceed");
        Map<String, String> hostile = people();
        hostile.put("REFERENCE", "x".repeat(1_000_000));
        assertEquals(302, send("order-people", hostile, "proceed").statusCode());
        assertFalse(get("/order-people").body().contains("x".repeat(101)));
        hostile.put("REFERENCE", "x".repeat(3_000_000));
        assertTrue(isRefused(hostile), "three megabytes are refused");
        assertTrue(get("/order-people").body().contains("400 00 214"));
    }

    /** The server need not read to the end before it says no, so that the connection may break while the rest is sent. */
    private boolean isRefused(Map<String, String> form) throws InterruptedException {
        try {
            return send("order-people", form, "proceed").statusCode() == 413;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception broken) {
            return broken instanceof IOException;
        }
    }

    @Test
    @DisplayName("Whoever comes too early is led to the step that is open")
    void tooEarly() throws Exception {
        for (String page : List.of("order-products", "order-people", "order-review", "order-received")) {
            assertTrue(location(get("/" + page)).endsWith("/order"), page);
        }
        send("order", Map.of("NUMBER", RegisterCase.ORDINARY), "lookUp");
        assertTrue(location(get("/order-review")).endsWith("/order-products"));
    }

    @Test
    @DisplayName("Forged, empty and huge links are answered alike, for no search engine and no other site")
    void forgedLinks() throws Exception {
        String expected = null;
        for (String key : List.of("", "x", "%27%20OR%201%3D1", "A".repeat(43), "y".repeat(3000))) {
            HttpResponse<String> answer = get("/order-status?key=" + key);
            assertEquals(404, answer.statusCode(), key);
            assertEquals(
                    "no-referrer",
                    answer.headers().firstValue("Referrer-Policy").orElse(""));
            assertTrue(answer.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));
            String said = answer.body().replaceAll("(?s).*<main|</main>.*", "");
            assertEquals(expected == null ? said : expected, said, key);
            expected = said;
            assertEquals(404, get("/order-accept?key=" + key).statusCode());
        }
    }

    @Test
    @DisplayName("A forged cookie is a stranger's: an empty form")
    void forgedCookie() throws Exception {
        session.bring("front-order", "A".repeat(43));
        assertEquals(200, get("/order").statusCode());
        assertTrue(location(get("/order-people")).endsWith("/order"));
    }
}
