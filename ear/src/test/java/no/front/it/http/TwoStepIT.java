package no.front.it.http;

import static no.front.it.http.PortalUser.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.it.FrontIT;
import no.front.portal.PortalPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class TwoStepIT extends FrontIT {

    private static final String PENDING = "front-code";

    private static boolean isIn(Session session) throws Exception {
        return session.get("/my-page").statusCode() == 200;
    }

    private static HttpResponse<String> press(Session session, String page, Map<String, String> values, String button)
            throws Exception {
        return session.post(page, Session.filled(session.get(page).body(), values, button));
    }

    /** What the answer gives the browser to keep until the code is right. */
    private static String pendingKey(HttpResponse<String> answer) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(PENDING + "="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        return cookie.substring(PENDING.length() + 1, cookie.indexOf(';'));
    }

    @Test
    @DisplayName(
            "ACC-3 between password and code no page opens, and nothing but the right code in that browser goes on")
    void pending() throws Exception {
        PortalUser user = PortalUser.of("Bl%C3%A5tind+Taxi");
        assertEquals("/security", location(press(user.session(), "/security", Map.of(), "on")));
        assertTrue(isIn(user.session()), "who is in stays in");

        Session planted = Session.ofNobody();
        planted.bring(PENDING, "chosen-by-somebody-else");
        assertNotEquals("chosen-by-somebody-else", pendingKey(user.signIn(planted, "/my-page")));

        Session browser = Session.ofNobody();
        HttpResponse<String> asked = user.signIn(browser, "/my-page");
        assertEquals("/sign-in-code?return=%2Fmy-page", location(asked));
        assertTrue(browser.cookie(PortalUser.KEY_COOKIE).isEmpty(), "no session");
        String pending = pendingKey(asked);
        List<String> open = new ArrayList<>();
        for (PortalPage page : PortalPage.values()) {
            if (!page.isPublic() && !location(browser.get("/" + page.path())).startsWith("/sign-in?")) {
                open.add(page.path());
            }
        }
        assertEquals(List.of(), open);
        Session thief = Session.ofNobody();
        thief.bring(PortalUser.KEY_COOKIE, pending);
        assertFalse(isIn(thief), "the key of the step is no session");

        String page = location(asked);
        HttpResponse<String> form = browser.get(page);
        assertFalse(form.body().contains(user.mobile()), "the number is masked");
        String code = ReadOutbox.code("+47" + user.mobile());
        Map<String, String> right = Session.filled(form.body(), Map.of("code", code), "enter");
        assertEquals(
                403, browser.post(page, right, "Sec-Fetch-Site", "cross-site").statusCode(), "no other site posts it");
        Session other = Session.ofNobody();
        assertFalse(location(other.post(page, right)).startsWith("/my-page"), "bound to the browser");
        Map<String, String> wrong = new LinkedHashMap<>(right);
        wrong.replaceAll(
                (name, value) -> name.endsWith(":code") ? (code.equals("000000") ? "000001" : "000000") : value);
        assertEquals(200, browser.post(page, wrong).statusCode());
        HttpResponse<String> in = browser.post(page, right);
        assertEquals("/my-page", location(in), in::body);
        assertTrue(isIn(browser));
        assertNotEquals(pending, browser.cookie(PortalUser.KEY_COOKIE).orElseThrow());
        assertTrue(browser.cookie(PENDING).isEmpty(), "gone");
        Session replay = Session.ofNobody();
        replay.bring(PENDING, pending);
        assertEquals(200, replay.post(page, right).statusCode());
        assertFalse(isIn(replay), "used up");
        for (String door : List.of("/sign-in", "/sign-in-code")) {
            assertEquals("/home", location(browser.get(door)), "nothing to do here for who is in");
        }
    }

    @Test
    @DisplayName("ACC-3, ACC-6 a network waives the code by the address that a trusted proxy tells, not by one made up")
    void networks() throws Exception {
        PortalUser user = PortalUser.of("Kystvakten+Alarm");
        press(user.session(), "/security", Map.of(), "on");
        String refused = press(user.session(), "/security", Map.of("network", "0.0.0.0/0"), "approve")
                .body();
        assertTrue(refused.contains("/0 er hele internett"), refused);
        String warned = press(user.session(), "/security", Map.of("network", "198.0.0.0/12"), "approve")
                .body();
        assertTrue(warned.contains("name=\"wide\""), warned);
        assertEquals(
                "/security",
                location(press(user.session(), "/security", Map.of("network", "198.51.100.77/24"), "approve")));
        assertTrue(user.session().get("/security").body().contains("198.51.100.0/24"));
        String[] inside = {"X-Forwarded-For", "198.51.100.9"};
        String[] outside = {"X-Forwarded-For", "203.0.113.9"};
        assertEquals("/my-page", location(user.signIn(Session.behindProxy(), "/my-page", inside)));
        assertTrue(location(user.signIn(Session.behindProxy(), "/my-page", outside))
                .startsWith("/sign-in-code"));
        assertTrue(location(user.signIn(Session.ofNobody(), "/my-page", inside)).startsWith("/sign-in-code"));
    }

    @Test
    @DisplayName(
            "ACC-3 nobody is led to another site by way of the code; without a request for one there is a way back")
    void elsewhere() throws Exception {
        Session nobody = Session.ofNobody();
        HttpResponse<String> dead = nobody.get("/sign-in-code?return=https://evil.example/");
        assertEquals(200, dead.statusCode());
        assertTrue(dead.body().contains("href=\"sign-in\""), dead.body());
        Session forged = Session.ofNobody();
        forged.bring(PENDING, "A".repeat(43));
        String main = "(?s).*<main[^>]*>(.*)</main>.*";
        assertEquals(
                dead.body().replaceAll(main, "$1"),
                forged.get("/sign-in-code").body().replaceAll(main, "$1"));
    }
}
