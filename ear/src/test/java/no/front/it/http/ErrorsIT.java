package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class ErrorsIT extends FrontIT {

    private static final Pattern INNARDS = Pattern.compile(
            "Exception|Caused by|\\bat [a-z]+(\\.[a-z]+)+|stack ?trace|Payara|GlassFish|Servlet|SQL",
            Pattern.CASE_INSENSITIVE);

    private static void showsNoInnards(HttpResponse<String> answer) {
        assertFalse(INNARDS.matcher(answer.body()).find(), answer.uri() + ":\n" + answer.body());
    }

    @Test
    @DisplayName("Refusals are friendly pages in the house's look, and show nothing of what is inside")
    void pages() throws Exception {
        Session sales = Session.of(Role.SALES);
        record Case(String path, int status) {}
        for (Case each : List.of(
                new Case("/backoffice/unknown", 404),
                new Case("/backoffice/staff", 403),
                new Case("/backoffice/sign-out", 405),
                new Case("/backoffice/customer?id=999999999", 404),
                new Case("/backoffice/customer?id=abc", 404),
                new Case("/backoffice/customer", 404),
                new Case("/backoffice/jakarta.faces.resource/nothing.css?ln=nowhere", 404),
                new Case("/unknown", 404))) {
            HttpResponse<String> answer = sales.get(each.path());
            assertEquals(each.status(), answer.statusCode(), each.path());
            showsNoInnards(answer);
            if (!each.path().contains("resource")) {
                assertTrue(answer.body().contains("<h1"), each.path() + ":\n" + answer.body());
            }
        }
    }

    @Test
    @DisplayName("Strange input is never a fault: sorts, pages, dates and searches that make no sense")
    void strangeInput() throws Exception {
        Session sales = Session.of(Role.SALES);
        for (String query : List.of(
                "?sort=drop%20table&dir=sideways&page=-5",
                "?page=99999999999999999999",
                "?page=abc",
                "?kind=NOTHING&status=NOTHING&form=NOTHING&seller=abc",
                "?q=%25%27%22%3Cscript%3E%00",
                "?q=" + "x".repeat(2000))) {
            for (String page : List.of("customers", "contacts", "search", "follow-ups")) {
                HttpResponse<String> answer = sales.get("/backoffice/" + page + query);
                assertTrue(answer.statusCode() < 500, page + query + ": " + answer.statusCode());
                assertFalse(answer.body().contains("<script>%"), page + query);
                assertFalse(answer.body().contains("'\"<script>"), page + query);
                showsNoInnards(answer);
            }
        }
    }

    @Test
    @DisplayName(
            "Every answer bears its request's reference; the page of a fault shows it; only a trusted proxy gives one")
    void reference() throws Exception {
        String first = Http.get("/backoffice/sign-in", "X-Request-Id", "given-by-anybody")
                .headers()
                .firstValue("X-Request-Id")
                .orElse("");
        String second = Http.get("/backoffice/unknown")
                .headers()
                .firstValue("X-Request-Id")
                .orElse("");
        assertTrue(first.matches("[0-9A-Z]{8}"), first);
        assertNotEquals(first, second);
        assertEquals(
                "given-by-proxy",
                Session.behindProxy()
                        .get("/backoffice/sign-in", "X-Request-Id", "given-by-proxy")
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElse(""));
        HttpResponse<String> fault = Http.get("/backoffice/error?status=500&reference=ABCD2345");
        assertEquals(500, fault.statusCode());
        assertTrue(fault.body().contains("ABCD2345"));
        showsNoInnards(fault);
        assertFalse(Http.get("/backoffice/error?status=500&reference=%3Cscript%3E")
                .body()
                .contains("<script>"));
    }

    @Test
    @DisplayName("A form whose page has expired leads back to a fresh one")
    void expired() throws Exception {
        Session sales = Session.of(Role.SALES);
        Map<String, String> form =
                Session.filled(sales.get("/backoffice/customer-new").body(), Map.of(), "none");
        assertTrue(form.keySet().stream().anyMatch(name -> name.contains("ViewState")), form.toString());
        form.replaceAll((name, value) -> name.contains("ViewState") ? "1234:5678" : value);
        HttpResponse<String> answer = sales.post("/backoffice/customer-new", form);
        assertEquals(302, answer.statusCode(), answer.body());
        String target = answer.headers().firstValue("Location").orElse("");
        assertTrue(target.contains("/backoffice/error?status=expired"), target);
        HttpResponse<String> page = sales.get(target.replaceFirst("^https?://[^/]+", ""));
        assertTrue(page.body().contains("/backoffice/customer-new"), page.body());
    }
}
