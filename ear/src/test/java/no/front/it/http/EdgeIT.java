package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
class EdgeIT extends FrontIT {

    @Test
    @DisplayName("A page tells the browser to run our scripts only, by the nonce of this page")
    void policy() throws Exception {
        HttpResponse<String> page = Http.get("/backoffice/sign-in");
        assertEquals(200, page.statusCode());
        List<String> policies = page.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        String policy = policies.getFirst();
        Matcher nonce = Pattern.compile("script-src 'self' 'nonce-([^']+)'").matcher(policy);
        assertTrue(nonce.find(), policy);
        assertTrue(page.body().contains("nonce=\"" + nonce.group(1) + "\""));
        assertFalse(policy.contains("unsafe-eval"));
        assertFalse(policy.matches(".*script-src[^;]*unsafe-inline.*"), policy);
        for (String part :
                List.of("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")) {
            assertTrue(policy.contains(part), policy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/backoffice/sign-in",
                "/backoffice/nothing",
                "/backoffice/front/front.js",
                "/api/v1/status",
                "/api/nothing"
            })
    @DisplayName("Every answer carries the headers that shut doors, and its reference")
    void headers(String path) throws Exception {
        HttpResponse<String> answer = Http.get(path);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertTrue(header(answer, "Content-Security-Policy").contains("script-src 'self'"));
        assertTrue(header(answer, "X-Request-Id").matches("[2-9A-Z]{8}"));
        assertEquals("", header(answer, "Server"));
        assertEquals("", header(answer, "X-Powered-By"));
    }

    @Test
    @DisplayName("Pages are never stored, what the version names is kept")
    void caching() throws Exception {
        assertEquals("no-store", header(Http.get("/backoffice/sign-in"), "Cache-Control"));
        assertTrue(header(Http.get("/backoffice/front/tokens.css?v=1"), "Cache-Control")
                .contains("immutable"));
    }

    @Test
    @DisplayName("Session cookies are for the server only and not for other sites")
    void cookies() throws Exception {
        List<String> cookies = Http.get("/backoffice/sign-in").headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"), cookie);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/backoffice/start",
                "/backoffice/front/../start",
                "/backoffice/front/%2e%2e/start",
                "/backoffice/front/..;/start",
                "/backoffice/faces/start.xhtml",
                "/backoffice/start.xhtml",
                "/backoffice/jakarta.faces.resource/../start.xhtml",
                "/backoffice/WEB-INF/web.xml",
                "/backoffice//start",
                "/backoffice/customers?format=csv"
            })
    @DisplayName("ACC-9 no spelling of an address opens a page to somebody who isn't signed in")
    void noWayRound(String path) throws Exception {
        HttpResponse<String> answer = Http.get(path);
        assertTrue(List.of(302, 400, 403, 404).contains(answer.statusCode()), answer.statusCode() + " " + path);
        assertFalse(answer.body().contains("f-rail"), path);
        if (answer.statusCode() == 302) {
            assertTrue(header(answer, "Location").contains("/backoffice/sign-in"), header(answer, "Location"));
        }
        assertFalse(answer.body().contains("Rollen din"), "the gate let it through to a boundary: " + path);
    }

    @Test
    @DisplayName("A post from another site is refused before anything is done")
    void otherSites() throws Exception {
        String form = "theme=dark";
        String type = "application/x-www-form-urlencoded";
        assertEquals(
                403,
                Http.post("/backoffice/preferences", form, "Content-Type", type, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                Http.post("/backoffice/preferences", form, "Content-Type", type, "Origin", "https://evil.example")
                        .statusCode());
        HttpResponse<String> own =
                Http.post("/backoffice/preferences", form, "Content-Type", type, "Sec-Fetch-Site", "same-origin");
        assertEquals(303, own.statusCode());
        assertTrue(header(own, "Set-Cookie").contains("front-theme=dark"));
    }

    @Test
    @DisplayName("Going back after a choice leads to pages of this server only")
    void noOpenRedirect() throws Exception {
        HttpResponse<String> answer = Http.post(
                "/backoffice/preferences",
                "theme=dark&return=//evil.example/",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals("/backoffice/", header(answer, "Location").replaceFirst("^http://[^/]+", ""));
    }

    @Test
    @DisplayName("An unknown page is told in the reader's language and theme, and shows nothing of the server")
    void errorPage() throws Exception {
        HttpResponse<String> bokmal = Http.get("/backoffice/nothing");
        assertEquals(404, bokmal.statusCode());
        assertTrue(bokmal.body().contains("lang=\"nb\""));
        HttpResponse<String> english = Http.get("/backoffice/nothing", "Cookie", "front-language=en; front-theme=dark");
        assertTrue(english.body().contains("There is nothing here"));
        assertTrue(english.body().contains("data-theme=\"dark\""));
        assertFalse(english.body().contains("Payara"));
    }

    @Test
    @DisplayName("The error page can't be made to say or link what a stranger wants")
    void errorPageParameters() throws Exception {
        HttpResponse<String> answer = Http.get(
                "/backoffice/error?status=expired&return=javascript:alert(1)&reference=%3Cscript%3Ealert(1)%3C/script%3E");
        assertFalse(answer.body().contains("alert(1)"));
        assertEquals(404, Http.get("/backoffice/error?status=200").statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
