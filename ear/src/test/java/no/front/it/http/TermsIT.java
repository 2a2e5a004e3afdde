package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Terms, data processing agreement and privacy statement over HTTP: for everybody, and for staff who publish. */
@RunAsClient
class TermsIT extends FrontIT {

    private static final List<String> PAGES = List.of("/terms", "/data-processing-agreement", "/privacy");
    private static final String COMING = "2099-1";

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    @DisplayName("CON-2, CON-12 everybody reads the documents in force and the former ones, without signing in")
    void readable() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> current = Http.get(page);
            assertEquals(200, current.statusCode(), page);
            Matcher former =
                    Pattern.compile("href=\"([a-z-]+\\?version=[^\"]+)\"").matcher(current.body());
            assertTrue(former.find(), page);
            HttpResponse<String> old = Http.get("/" + former.group(1));
            assertEquals(200, old.statusCode(), page);
            assertTrue(old.body().contains("tidligere versjon"), page);
            assertFalse(current.body().contains("tidligere versjon"), page);
        }
    }

    @Test
    @DisplayName("CON-12 an unknown version is not found, and nothing of the address is repeated")
    void unknown() throws Exception {
        for (String version :
                List.of("1999-1", "%3Cscript%3Ealert(1)%3C/script%3E", "..%2F..%2Fetc", "a".repeat(2000))) {
            HttpResponse<String> answer = Http.get("/terms?version=" + version);
            assertEquals(404, answer.statusCode(), version);
            assertFalse(answer.body().contains("alert(1)"), version);
            assertEquals(
                    404, Http.get("/terms-pdf?kind=TERMS&version=" + version).statusCode(), version);
        }
        assertEquals(404, Http.get("/terms-pdf").statusCode());
        assertEquals(404, Http.get("/terms-pdf?kind=INVOICE&version=1").statusCode());
    }

    @Test
    @DisplayName("CON-2 the PDF is a file to keep, the same each time, never shown inline")
    void pdf() throws Exception {
        Matcher link = Pattern.compile("href=\"(terms-pdf[^\"]+)\"")
                .matcher(Http.get("/terms").body());
        assertTrue(link.find());
        String address = "/" + link.group(1).replace("&amp;", "&");
        HttpResponse<String> first = Http.get(address);
        assertEquals(200, first.statusCode());
        assertTrue(first.body().startsWith("%PDF-"));
        assertEquals("application/pdf", header(first, "Content-Type"));
        assertTrue(header(first, "Content-Disposition").startsWith("attachment;"));
        assertEquals("nosniff", header(first, "X-Content-Type-Options"));
        assertTrue(header(first, "Content-Security-Policy").startsWith("sandbox"));
        assertEquals(first.body(), Http.get(address).body());
    }

    @Test
    @DisplayName(
            "CON-12 staff publish for a later day: hostile text stays text, the past is refused, nobody else sees it before it is announced")
    void publish() throws Exception {
        Session officer = Session.of(Role.PRIVACY_OFFICER);
        String address = "/backoffice/terms-publish?kind=TERMS";
        Map<String, String> typed =
                new HashMap<>(Map.of("label", COMING, "validFrom", "01.01.2020", "changesNb", "", "changesEn", ""));
        Map<String, String> texts =
                Map.of("form:textNb", "# <script>alert(1)</script>\nTekst", "form:textEn", "# New\nText");

        String page = officer.get(address).body();
        Map<String, String> past = Session.filled(page, typed, "look");
        past.putAll(texts);
        assertTrue(officer.post(address, past).body().contains("tidligst gjelde fra"));

        typed.put("validFrom", "01.01.2099");
        Map<String, String> look = Session.filled(page, typed, "look");
        look.putAll(texts);
        String preview = officer.post(address, look).body();
        assertTrue(preview.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), preview);
        assertFalse(preview.contains("<script>alert(1)"), preview);

        Map<String, String> publish = Session.filled(preview, typed, "publish");
        publish.putAll(texts);
        HttpResponse<String> done = officer.post(address, publish);
        assertTrue(header(done, "Location").contains("terms-version?id="), () -> done.statusCode() + done.body());
        assertEquals(404, Http.get("/terms?version=" + COMING).statusCode());
        assertFalse(Http.get("/terms").body().contains(COMING));

        HttpResponse<String> again = officer.post(address, publish);
        assertTrue(again.body().contains("En annen versjon"), () -> again.statusCode() + again.body());

        String version = "/backoffice/" + header(done, "Location").replaceFirst(".*/", "");
        officer.post(version, Session.filled(officer.get(version).body(), Map.of(), "announce"));
        HttpResponse<String> announced = Http.get("/terms?version=" + COMING);
        assertEquals(200, announced.statusCode());
        assertTrue(announced.body().contains("gjelder først fra 01.01.2099"), announced.body());
        assertTrue(announced.body().contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(announced.body().contains("<script>alert(1)"));
    }

    @Test
    @DisplayName("ACC-9 sales read the versions and publish none")
    void sales() throws Exception {
        Session sales = Session.of(Role.SALES);
        assertEquals(200, sales.get("/backoffice/terms").statusCode());
        assertFalse(sales.get("/backoffice/terms").body().contains("terms-publish"));
        assertEquals(403, sales.get("/backoffice/terms-publish?kind=TERMS").statusCode());
    }
}
