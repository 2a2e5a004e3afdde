package no.front.it.http;

import static no.front.it.http.PortalUser.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import no.front.backoffice.BackofficePage;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import no.front.portal.PortalPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions, links, codes and view states that are forged, planted, swapped, used again or sent from elsewhere. */
@RunAsClient
class SessionSecurityIT extends FrontIT {

    private static final String NEW_PASSWORD = "fire grønne elger";
    private static final String[][] FOREIGN = {
        {"Origin", "https://evil.example"},
        {"Origin", "null"},
        {"Sec-Fetch-Site", "cross-site"},
        {"Sec-Fetch-Site", "same-site"},
        {"Sec-Fetch-Site", "none"}
    };

    private static boolean isIn(Session session) throws Exception {
        return session.get("/my-page").statusCode() == 200;
    }

    private static HttpResponse<String> press(
            Session session, String page, String form, Map<String, String> values, String button) throws Exception {
        String body = session.get(page).body();
        String only = PortalUser.first(body, "(?s)(<form id=\"" + form + "\".*?</form>)");
        return session.post(page, Session.filled(only, values, button));
    }

    /** What comes when it is asked for: mail and SMS leave a moment later. @param before what came the time before */
    private static String newer(String before, Callable<String> newest) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        String found = newest.call();
        while (found.equals(before) && System.nanoTime() < limit) {
            found = newest.call();
        }
        assertNotEquals(before, found);
        return found;
    }

    /** The page on which who forgot the password chooses another one. */
    private static String resetLink(PortalUser user, String before) throws Exception {
        HttpResponse<String> sent =
                press(Session.ofNobody(), "/forgot-password", "form", Map.of("email", user.email()), "send");
        assertTrue(location(sent).startsWith("/forgot-password?"), sent::body);
        return newer(before, () -> ReadOutbox.link(user.email(), "/set-password?"));
    }

    private static String code(String link, PortalUser user) throws Exception {
        String before = ReadOutbox.code("+47" + user.mobile());
        press(Session.ofNobody(), link, "send", Map.of(), "code");
        return newer(before, () -> ReadOutbox.code("+47" + user.mobile()));
    }

    private static HttpResponse<String> choose(String link, String code) throws Exception {
        return press(
                Session.ofNobody(),
                link + "&sent=true",
                "form",
                Map.of("code", code, "password", NEW_PASSWORD, "again", NEW_PASSWORD),
                "set");
    }

    @Test
    @DisplayName(
            "ACC-3, ACC-6 keys of sessions are new at sign-in, the pages' too; what somebody planted is worth nothing")
    void fixation() throws Exception {
        PortalUser user = PortalUser.of("Solsikken+Barnehage");
        Session browser = Session.ofNobody();
        browser.get("/sign-in");
        String pages = browser.cookie("front-portal").orElseThrow();
        HttpResponse<String> in = user.signIn(browser, "/my-page");
        assertEquals("/my-page", location(in));
        String key = browser.cookie(PortalUser.KEY_COOKIE).orElseThrow();
        assertTrue(isIn(browser));
        Session planted = Session.ofNobody();
        planted.bring(PortalUser.KEY_COOKIE, "planted");
        List<String> given = user.signIn(planted, "/my-page").headers().allValues("Set-Cookie");
        assertTrue(given.stream().anyMatch(cookie -> cookie.startsWith(PortalUser.KEY_COOKIE + "=")), given.toString());
        assertTrue(
                given.stream().noneMatch(cookie -> cookie.contains("planted") || cookie.contains(key)),
                given.toString());
        assertNotEquals(pages, browser.cookie("front-portal").orElseThrow(), "the pages' own session has another id");
        Session attacker = Session.ofNobody();
        attacker.bring(PortalUser.KEY_COOKIE, "planted");
        attacker.bring("front-portal", pages);
        assertFalse(isIn(attacker));
        for (String cookie : in.headers().allValues("Set-Cookie")) {
            String flags = cookie.toLowerCase(Locale.ROOT);
            assertTrue(
                    flags.contains("httponly") && flags.contains("samesite=lax") && flags.contains("path=/"), cookie);
            assertFalse(flags.contains("domain="), cookie);
        }
    }

    @Test
    @DisplayName(
            "ACC-4 a signed-out session's key opens nothing, nor does one with a sign changed, or one of the back office")
    void keys() throws Exception {
        PortalUser user = PortalUser.of("Solsikken+Barnehage");
        String key = user.session().cookie(PortalUser.KEY_COOKIE).orElseThrow();
        char last = key.charAt(key.length() - 1);
        String changed = key.substring(0, key.length() - 1) + (last == 'A' ? 'B' : 'A');
        String staff = Session.of(Role.ADMINISTRATOR).cookie(Session.KEY_COOKIE).orElseThrow();
        for (String forged :
                List.of(changed, key + "A", key.toUpperCase(Locale.ROOT), staff, "'or'1'='1", "x".repeat(4000))) {
            Session thief = Session.ofNobody();
            thief.bring(PortalUser.KEY_COOKIE, forged);
            assertFalse(isIn(thief), forged);
        }
        Session copy = Session.ofNobody();
        copy.bring(PortalUser.KEY_COOKIE, key);
        assertTrue(isIn(copy), "the test itself can tell");
        Session other = Session.ofNobody();
        other.bring(Session.KEY_COOKIE, key);
        assertNotEquals(200, other.get("/backoffice/start").statusCode(), "a customer's key is no key of staff");
        user.session().post("/sign-out", Map.of("where", "everywhere"));
        assertFalse(isIn(copy));
    }

    @Test
    @DisplayName(
            "ACC-2, ACC-3 a reset link works once, with the code of its own user; swapped, forged, replaced or used it is dead")
    void links() throws Exception {
        PortalUser one = PortalUser.of("Solsikken+Barnehage");
        PortalUser other = PortalUser.of("Pizzeria+Napoli");
        String first = resetLink(one, "");
        String link = resetLink(one, first);
        String others = resetLink(other, "");
        String code = code(link, one);
        String othersCode = code(others, other);
        if (!code.equals(othersCode)) {
            assertEquals(200, choose(link, othersCode).statusCode(), "another user's code");
            assertEquals(200, choose(others, code).statusCode(), "another user's link");
        }
        String forged = "/set-password?token=" + "x".repeat(43);
        String dead = normal(Session.ofNobody().get(forged), forged);
        assertEquals(dead, normal(Session.ofNobody().get(first), first), "a newer one has taken its place");
        String invitation = link.replace("/set-password?", "/invitation?");
        String deadInvitation = normal(Session.ofNobody().get("/invitation?token=" + "x".repeat(43)), forged);
        assertEquals(deadInvitation, normal(Session.ofNobody().get(invitation), invitation), "it is no invitation");

        assertTrue(isIn(one.session()));
        HttpResponse<String> set = choose(link, code);
        assertTrue(location(set).startsWith("/sign-in"), set::body);
        assertFalse(isIn(one.session()), "sessions end with the old password");
        assertEquals(dead, normal(Session.ofNobody().get(link), link), "used");
        assertEquals(200, one.signIn(Session.ofNobody(), "/home").statusCode(), "the old password is none any more");
        assertTrue(isIn(other.session()), "nothing happened to the other one");
    }

    private static String normal(HttpResponse<String> answer, String address) {
        String token = address.replaceAll(".*token=", "");
        return answer.statusCode()
                + answer.body()
                        .replace(token, "TOKEN")
                        .replaceAll("nonce=\"[^\"]*\"", "")
                        .replaceAll("csp\\.init\\('[^']*'\\)", "")
                        .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1");
    }

    @Test
    @DisplayName(
            "ACC-10 a view state of another user, of another page, forged or gone does nothing and leads to a fresh page")
    void viewStates() throws Exception {
        PortalUser one = PortalUser.of("Solsikken+Barnehage");
        PortalUser other = PortalUser.of("Solsikken+Barnehage");
        PortalForm page = PortalForm.of(one.session().get("/contact-person").body()).stream()
                .filter(found -> found.buttons().contains("form:save"))
                .findFirst()
                .orElseThrow();
        Map<String, String> form = page.pressed("form:save");
        form.put("form:email", "stjaalet@kunde.example");
        String state = form.get(PortalForm.VIEW_STATE);
        assertEquals(302, expired(other.session().post("/contact-person", form)), "another user's");
        String security = Session.filled(other.session().get("/my-page").body(), Map.of(), "none")
                .get(PortalForm.VIEW_STATE);
        for (String forged :
                List.of("1:1", "stateless", "x", "-1:-1", state + "1", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")) {
            Map<String, String> sent = new HashMap<>(form);
            sent.put(PortalForm.VIEW_STATE, forged);
            HttpResponse<String> answer = other.session().post("/contact-person", sent);
            assertEquals(302, expired(answer), forged);
        }
        Map<String, String> otherPage = new HashMap<>(form);
        otherPage.put(PortalForm.VIEW_STATE, security);
        otherPage.put("form:email", "");
        assertTrue(other.session().post("/contact-person", otherPage).statusCode() < 500, "another page's");
        Map<String, String> without = new HashMap<>(form);
        without.remove(PortalForm.VIEW_STATE);
        assertEquals(200, other.session().post("/contact-person", without).statusCode());
        assertEquals(
                405,
                other.session()
                        .get("/contact-person?" + PortalForm.VIEW_STATE + "=" + state)
                        .statusCode());
        assertFalse(one.session().get("/organisation").body().contains("stjaalet@kunde.example"), "nothing was done");
        assertTrue(
                location(one.session().post("/contact-person", form)).startsWith("/organisation"),
                "its own user's is good");
        assertTrue(one.session().get("/organisation").body().contains("stjaalet@kunde.example"));
    }

    /** Status of an answer that leads to the page that tells of it, which is there. */
    private static int expired(HttpResponse<String> answer) throws Exception {
        String target = location(answer);
        assertTrue(target.startsWith("/error?status=expired"), answer.statusCode() + " " + target);
        HttpResponse<String> page = Session.ofNobody().get(target);
        assertTrue(page.body().contains("/contact-person"), page::body);
        return answer.statusCode();
    }

    @Test
    @DisplayName("No page, file or call of portal, back office or API takes a change that another site sends")
    void otherSites() throws Exception {
        PortalUser user = PortalUser.of("Solsikken+Barnehage");
        Session staff = Session.of(Role.ADMINISTRATOR);
        List<String> wrong = new ArrayList<>();
        for (String[] headers : FOREIGN) {
            for (PortalPage page : PortalPage.values()) {
                refused(user.session(), "/" + page.path(), headers, wrong);
            }
            for (BackofficePage page : BackofficePage.values()) {
                refused(staff, "/backoffice/" + page.path(), headers, wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(isIn(user.session()), "nobody else signs one out");
        assertEquals(200, staff.get("/backoffice/start").statusCode());
    }

    private static void refused(Session session, String path, String[] headers, List<String> wrong) throws Exception {
        int status = session.post(path, Map.of("form", "form", "form:save", ""), headers)
                .statusCode();
        if (status != 403) {
            wrong.add(path + " with " + String.join(" ", headers) + ": " + status);
        }
    }

    @Test
    @DisplayName("ACC-5 the API knows no cookies: who is signed in to the portal can't be made to call it")
    void noCookiesForCalls() throws Exception {
        PortalUser user = PortalUser.of("Solsikken+Barnehage");
        assertEquals(401, user.session().get("/api/v1/account").statusCode());
        for (String call : List.of("usage", "premium-transactions", "premium-reports")) {
            for (Session session : List.of(user.session(), Session.of(Role.ADMINISTRATOR))) {
                HttpResponse<String> answer = session.postText("/api/v1/" + call, "[]", "application/json");
                assertEquals(401, answer.statusCode(), call);
                assertTrue(answer.headers().allValues("Set-Cookie").isEmpty(), call);
                assertNotEquals(
                        200,
                        session.postText("/api/v1/" + call, "[]", "text/plain").statusCode(),
                        call);
            }
        }
    }
}
