package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import no.front.it.DemoStaff;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class SignInIT extends FrontIT {

    private static boolean isIn(Session session) throws Exception {
        return session.get("/backoffice/start").statusCode() == 200;
    }

    @Test
    @DisplayName("ACC-6 the session's id changes at sign-in, and one that somebody else chose is worth nothing")
    void fixation() throws Exception {
        Session session = Session.ofNobody();
        session.bring(Session.KEY_COOKIE, "chosen-by-somebody-else");
        session.get("/backoffice/sign-in");
        assertEquals(
                302,
                session.signIn(DemoStaff.with(Role.SUPPORT), DemoStaff.password())
                        .statusCode());
        assertTrue(isIn(session));

        Session attacker = Session.ofNobody();
        attacker.bring(Session.KEY_COOKIE, "chosen-by-somebody-else");
        assertTrue(!isIn(attacker));
    }

    @Test
    @DisplayName("ACC-4 sign-out ends the session on the server: its key, kept by somebody, opens nothing any more")
    void signOut() throws Exception {
        Session session = Session.ofNobody();
        session.signIn(DemoStaff.with(Role.SUPPORT), DemoStaff.password());
        String key = session.cookie(Session.KEY_COOKIE).orElseThrow();
        assertEquals(303, session.post("/backoffice/sign-out", Map.of()).statusCode());

        Session thief = Session.ofNobody();
        thief.bring(Session.KEY_COOKIE, key);
        HttpResponse<String> answer = thief.get("/backoffice/start");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
    }

    /** The page without what differs each time. */
    private static String comparable(HttpResponse<String> answer, String email) {
        return answer.statusCode()
                + answer.body()
                        .replace(email, "EMAIL")
                        .replaceAll("nonce=\"[^\"]*\"", "")
                        .replaceAll("csp\\.init\\('[^']*'\\)", "")
                        .replaceAll("name=\"jakarta.faces.(ViewState|ClientWindow)\"[^>]*value=\"[^\"]*\"", "")
                        .replaceAll("\\bj_id[0-9_]+", "");
    }

    @Test
    @DisplayName("ACC-6 an unknown user and a wrong password get the very same page")
    void equalAnswers() throws Exception {
        String forwarded = "192.0.2.201";
        String known = DemoStaff.with(Role.PRIVACY_OFFICER);
        String unknown = "x" + known;
        HttpResponse<String> wrong =
                Session.behindProxy().signIn(known, "not the password", "X-Forwarded-For", forwarded);
        HttpResponse<String> nobody =
                Session.behindProxy().signIn(unknown, "not the password", "X-Forwarded-For", forwarded);
        assertEquals(200, wrong.statusCode());
        assertEquals(comparable(wrong, known), comparable(nobody, unknown));
    }

    @Test
    @DisplayName("ACC-2 after sign-in one comes back to the page one wanted, and never to another site")
    void wanted() throws Exception {
        Session session = Session.ofNobody();
        HttpResponse<String> led = session.get("/backoffice/customers?q=fjord&page=2");
        String signIn = led.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertEquals(
                "/backoffice/customers?q=fjord&page=2",
                signInAt(session, signIn)
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .replaceFirst("^https?://[^/]+", ""));

        for (String evil :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            String target = signInAt(
                            Session.ofNobody(),
                            "/backoffice/sign-in?return="
                                    + java.net.URLEncoder.encode(evil, java.nio.charset.StandardCharsets.UTF_8))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            assertEquals("/backoffice/start", target.replaceFirst("^https?://127.0.0.1:\\d+", ""), evil);
        }
    }

    private static HttpResponse<String> signInAt(Session session, String path) throws Exception {
        Map<String, String> values = Map.of("email", DemoStaff.with(Role.SALES), "password", DemoStaff.password());
        return session.post(
                "/backoffice/sign-in", Session.filled(session.get(path).body(), values, "enter"));
    }

    @Test
    @DisplayName("A post without the form's state, or from another site, changes nothing")
    void foreignPosts() throws Exception {
        Session nobody = Session.ofNobody();
        Map<String, String> form = Session.filled(
                nobody.get("/backoffice/sign-in").body(),
                Map.of("email", DemoStaff.with(Role.SALES), "password", DemoStaff.password()),
                "enter");
        for (String[] headers : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example"},
            {"Origin", "null"}
        }) {
            assertEquals(403, nobody.post("/backoffice/sign-in", form, headers).statusCode(), headers[1]);
        }
        Session staff = Session.of(Role.ADMINISTRATOR);
        assertEquals(
                403,
                staff.post("/backoffice/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertTrue(isIn(staff), "nobody else signs one out");

        Map<String, String> stateless = new java.util.LinkedHashMap<>(form);
        stateless.keySet().removeIf(name -> name.contains("ViewState"));
        Session other = Session.ofNobody();
        assertNotEquals(500, other.post("/backoffice/sign-in", stateless).statusCode());
        assertTrue(!isIn(other));
    }
}
