package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An incident from the pages of support to the pages of everybody (OPS-2). */
@RunAsClient
class OperatingIT extends FrontIT {

    private static final String NEW = "/backoffice/operating-message-edit";

    private static HttpResponse<String> publish(Session lars, String title, String english) throws Exception {
        Map<String, String> values = new HashMap<>(Map.of(
                "kind", "INCIDENT",
                "services", "SMS",
                "fromTime", "00.00",
                "titleNb", title,
                "titleEn", english,
                "textNb", "Vi leter <b>etter</b> feilen.",
                "textEn", "We look for the fault."));
        String page = lars.get(NEW).body();
        values.put("fromDay", value(page, "fromDay"));
        Map<String, String> form = Session.filled(page, values, "save");
        // text areas are no inputs
        for (String area : new String[] {"textNb", "textEn"}) {
            form.put("form:" + area, values.get(area));
        }
        return lars.post(NEW, form);
    }

    private static String value(String page, String field) {
        return PortalUser.first(page, "<input id=\"form:" + field + "\"[^>]*value=\"([^\"]*)\"");
    }

    private static HttpResponse<String> next(Session lars, String address, String text, String button)
            throws Exception {
        Map<String, String> form = Session.filled(
                PortalUser.first(lars.get(address).body(), "(?s)(<form id=\"next\".*?</form>)")
                        + nonce(lars.get(address).body()),
                Map.of(),
                button);
        form.put("next:bokmal", text);
        form.put("next:english", text + " (en)");
        String page = lars.get(address).body();
        for (String field : new String[] {"day", "time"}) {
            form.put(
                    "next:" + field, PortalUser.first(page, "<input id=\"next:" + field + "\"[^>]*value=\"([^\"]*)\""));
        }
        return lars.post(address, form);
    }

    private static String nonce(String page) {
        return "<p nonce=\"" + Session.attribute(page, "nonce") + "\">";
    }

    @Test
    @DisplayName(
            "OPS-2 staff publish an incident: it stands at the sign-in and on the public status page, until solved")
    void incident() throws Exception {
        Session lars = Session.of(Role.SUPPORT);
        Session nobody = Session.ofNobody();
        String title = "Forsinket " + System.nanoTime();
        HttpResponse<String> published = publish(lars, title, "Delayed");
        String address = PortalUser.location(published);
        assertTrue(address.startsWith("/backoffice/operating-message?"), published.body());
        assertTrue(nobody.get("/status").body().contains(title));
        assertTrue(nobody.get("/status").body().contains("Vi leter &lt;b&gt;etter&lt;/b&gt; feilen."));
        String signIn = nobody.get("/sign-in").body();
        assertTrue(signIn.contains(title));
        Map<String, String> wrong =
                Session.filled(signIn, Map.of("email", "ingen@front.example", "password", "galt passord her"), "enter");
        assertTrue(nobody.post("/sign-in", wrong).body().contains(title), "not there when the form comes back");
        assertTrue(nobody.get("/").body().contains(title));
        String english = nobody.get("/status", "Cookie", "front-language=en").body();
        assertTrue(english.contains("Delayed") && !english.contains(title));

        assertEquals(302, next(lars, address, "Feilen er funnet.", "tell").statusCode());
        assertTrue(nobody.get("/status").body().contains("Feilen er funnet."));
        assertEquals(302, next(lars, address, "Alt er i orden.", "solve").statusCode());
        assertFalse(nobody.get("/sign-in").body().contains(title));
        String after = nobody.get("/status").body();
        assertTrue(after.contains(title) && after.contains("Alt er i orden."));
        assertTrue(after.contains("Alt virker."));
        assertEquals(200, lars.get(address).statusCode());
        assertEquals(404, lars.get("/backoffice/operating-message?id=987654321").statusCode());
        assertEquals(
                403,
                Session.of(Role.SALES).get("/backoffice/operating-messages").statusCode());
    }
}
