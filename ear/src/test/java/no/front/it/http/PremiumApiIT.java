package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Premium transactions and delivery reports by API, with a real key, on the demo's services. */
@RunAsClient
class PremiumApiIT extends FrontIT {

    private static final String TRANSACTIONS = "/api/v1/premium-transactions";
    private static final String REPORTS = "/api/v1/premium-reports";
    private static final String SOURCES = "/backoffice/usage-sources";

    private static String key;

    private final String id = "api-" + System.nanoTime();
    private String day;

    @BeforeEach
    void begin() throws Exception {
        Matcher date = Pattern.compile("\"businessDate\":\"([0-9-]+)\"")
                .matcher(Http.get("/api/v1/status").body());
        assertTrue(date.find());
        day = LocalDate.parse(date.group(1)).minusDays(1) + "T11:00:00Z";
        if (key == null) {
            key = newKey();
        }
    }

    /** As an administrator gives it: a source, and its key, shown once. */
    private static String newKey() throws Exception {
        Session administrator = Session.of(Role.ADMINISTRATOR);
        String name = "API " + System.nanoTime();
        administrator.post(SOURCES, Session.filled(administrator.get(SOURCES).body(), Map.of("name", name), "addOne"));
        String page = administrator.get(SOURCES).body();
        String row = page.substring(page.indexOf(name));
        Matcher button = Pattern.compile("<button[^>]* name=\"([^\"]+)\"").matcher(row);
        assertTrue(button.find(), row);
        Map<String, String> form =
                new LinkedHashMap<>(Session.filled(page.substring(0, page.indexOf("id=\"add\"")), Map.of(), ""));
        form.put(button.group(1), "");
        Matcher shown = Pattern.compile("<code id=\"key\">([^<]+)</code>")
                .matcher(administrator.post(SOURCES, form).body());
        assertTrue(shown.find());
        return shown.group(1);
    }

    private static HttpResponse<String> send(String path, String body, String... headers) throws Exception {
        String[] all = new String[headers.length + 4];
        all[0] = "Content-Type";
        all[1] = "application/json";
        all[2] = "Authorization";
        all[3] = "Bearer " + key;
        System.arraycopy(headers, 0, all, 4, headers.length);
        return Http.post(path, body, all);
    }

    private String transaction(String name, String keyword, String price) {
        return """
                {"transactionId": "%s", "shortNumber": "2440", "keyword": "%s", "recipient": "+4740000214",
                 "operator": "no.telenor", "price": "%s", "acceptedAt": "%s", "billed": null}""".formatted(id + name, keyword, price, day);
    }

    private String report(String name, String status, String billed) {
        return """
                {"transactionId": "%s", "statusCode": "%s", "detailedStatusCode": "Delivered", "billed": %s,
                 "received": "%s"}""".formatted(id + name, status, billed, day);
    }

    private static void counts(String expected, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        StringBuilder found = new StringBuilder();
        for (String what : new String[] {"accepted", "repeated", "updated", "refused", "aside"}) {
            Matcher count = Pattern.compile("\"" + what + "\":(\\d+)").matcher(answer.body());
            assertTrue(count.find(), answer.body());
            found.append(found.isEmpty() ? "" : " ").append(count.group(1));
        }
        assertEquals(expected, found.toString(), answer.body());
    }

    @Test
    @DisplayName(
            "CPA-1 by API: accepted once, told again repeated, later word updated, other content refused with its line")
    void once() throws Exception {
        String body = "[" + transaction("1", "billett", "10.00") + "]";
        counts("1 0 0 0 0", send(TRANSACTIONS, body));
        counts("0 1 0 0 0", send(TRANSACTIONS, body));
        counts("0 0 1 0 0", send(TRANSACTIONS, body.replace("null", "true")));
        HttpResponse<String> other = send(TRANSACTIONS, body.replace("no.telenor", "no.telia"));
        counts("0 0 0 1 0", other);
        assertTrue(
                other.body().contains("\"line\":1,\"outcome\":\"REFUSED\",\"problem\":\"OTHER_CONTENT\""),
                other.body());
        counts("1 0 0 0 0", send(REPORTS, "[" + report("1", "Ok", "true") + "]"));
        counts("0 1 0 0 0", send(REPORTS, "[" + report("1", "Ok", "true") + "]"));
        counts("0 0 0 1 0", send(REPORTS, "[" + report("1", "Ok", "false") + "]"));
    }

    @Test
    @DisplayName(
            "CPA-1 each transaction is its service's customer's and nobody else's; staff find it there, its number masked")
    void whose() throws Exception {
        counts(
                "2 0 0 0 1",
                send(
                        TRANSACTIONS,
                        "[" + transaction("b", "BILLETT", "10.00") + "," + transaction("l", "LYS", "100.00") + ","
                                + transaction("x", "INGEN", "10.00") + "]"));
        Session finance = Session.of(Role.FINANCE);
        String billett =
                finance.get("/backoffice/premium-transactions?q=" + id + "b").body();
        assertTrue(billett.contains("Digitale Billetter AS") && !billett.contains("Stiftelsen Lysfjord"));
        String lys =
                finance.get("/backoffice/premium-transactions?q=" + id + "l").body();
        assertTrue(lys.contains("Stiftelsen Lysfjord") && !lys.contains("Digitale Billetter AS"));
        assertFalse(billett.contains("40000214") || billett.contains("400 00 214"), "masked");
        counts("0 1 0 0 0", send(TRANSACTIONS, "[" + transaction("x", "INGEN", "10.00") + "]"));
        // the same id for another customer's service is other content, and moves nothing
        counts("0 0 0 1 0", send(TRANSACTIONS, "[" + transaction("b", "LYS", "100.00") + "]"));
        assertEquals(
                billett.contains("Digitale Billetter AS"),
                finance.get("/backoffice/premium-transactions?q=" + id + "b")
                        .body()
                        .contains("Digitale Billetter AS"));
    }

    @Test
    @DisplayName("CPA-1 bad lines are refused one by one with what is wrong; the good ones of the request are taken in")
    void badLines() throws Exception {
        String good = transaction("g", "BILLETT", "10.00");
        HttpResponse<String> answer = send(
                TRANSACTIONS,
                "[" + good + ", 7, {}, "
                        + good.replace(id + "g", id + "p").replace("10.00", "10.001") + ","
                        + good.replace(id + "g", id + "n").replace("+4740000214", "abc") + ","
                        + good.replace(id + "g", id + "o").replace("no.telenor", "no.nobody") + ","
                        + good.replace(id + "g", id + "f").replace(day, "2999-01-01T00:00:00Z") + ","
                        + good.replace(id + "g", id + "k").replace("\"2440\"", "[2440]") + "]");
        counts("1 0 0 7 0", answer);
        for (String problem : new String[] {
            "LINE_UNREADABLE",
            "ID_INVALID",
            "PRICE_INVALID",
            "RECIPIENT_INVALID",
            "OPERATOR_UNKNOWN",
            "TIME_IN_FUTURE",
            "SHORT_NUMBER_INVALID"
        }) {
            assertTrue(answer.body().contains("\"problem\":\"" + problem + "\""), problem + answer.body());
        }
        counts("0 0 0 1 0", send(REPORTS, "[" + report("g", "Perhaps", "true") + "]"));
    }

    @Test
    @DisplayName("CPA-1 an Idempotency-Key gets the first answer again, and is refused with another request")
    void idempotencyKey() throws Exception {
        String body = "[" + transaction("i", "BILLETT", "10.00") + "]";
        String[] once = {"Idempotency-Key", id};
        counts("1 0 0 0 0", send(TRANSACTIONS, body, once));
        HttpResponse<String> again = send(TRANSACTIONS, body, once);
        counts("1 0 0 0 0", again);
        assertTrue(again.body().contains("\"repeatedRequest\":true"), again.body());
        problem(409, send(TRANSACTIONS, body.replace("10.00", "25.00"), once));
    }

    @ParameterizedTest
    @ValueSource(strings = {TRANSACTIONS, REPORTS})
    @DisplayName(
            "ACC-10 without a key, with a wrong one or another's kind of one nothing is read, whatever the body says")
    void keys(String path) throws Exception {
        for (String wrong : new String[] {"", "Bearer ", "Bearer wrong", "Basic " + key, key, "Bearer " + key + "x"}) {
            HttpResponse<String> answer = wrong.isEmpty()
                    ? Http.post(path, "not even JSON", "Content-Type", "application/json")
                    : Http.post(path, "not even JSON", "Content-Type", "application/json", "Authorization", wrong);
            problem(401, answer);
            assertFalse(answer.body().contains(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TRANSACTIONS, REPORTS})
    @DisplayName("CPA-1 what is no list, empty, too long or too large is refused as a whole, and says so")
    void bodies(String path) throws Exception {
        for (String unreadable : new String[] {"", "{", "{}", "[", "nonsense", "[".repeat(100_000)}) {
            problem(400, send(path, unreadable));
        }
        problem(422, send(path, "[]"));
        problem(422, send(path, "[" + "{},".repeat(1000) + "{}]"));
        problem(413, send(path, "[\"" + "x".repeat(2_000_000) + "\"]"));
        assertEquals(
                415,
                Http.post(path, "a;b", "Content-Type", "text/csv", "Authorization", "Bearer " + key)
                        .statusCode());
    }

    private static void problem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }
}
