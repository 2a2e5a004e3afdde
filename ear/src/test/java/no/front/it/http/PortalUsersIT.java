package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people of one customer at the same time: what the administrator does, the other one's next click knows (ACC-1). */
@RunAsClient
class PortalUsersIT extends FrontIT {

    private static final String ADMINISTRATOR = "dag.knutsen@fjordvik-reisebyra.example";
    private static final String DEMO_PASSWORD = "front-demo-2026";
    private static final String PASSWORD = "tre brune bjørner";
    private static final String MOBILE = "98000555";

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), () -> pattern + " is not in " + text);
        return found.group(1);
    }

    private static String outbox(String recipient) throws Exception {
        Session staff = Session.of(Role.ADMINISTRATOR);
        String list = staff.get("/backoffice/outbox?recipient=" + recipient.replace("+", "%2B"))
                .body();
        return staff.get("/backoffice/" + first(list, "(outbox-message\\?id=\\d+)"))
                .body();
    }

    private static HttpResponse<String> submit(Session session, String path, Map<String, String> values, String button)
            throws Exception {
        String page = session.get(path).body();
        return session.post(path, Session.filled(page, values, button));
    }

    private static String location(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() / 100 == 3, () -> answer.statusCode() + "\n" + answer.body());
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static Session signedIn(String email, String password) throws Exception {
        Session session = Session.ofNobody();
        location(submit(session, "/sign-in", Map.of("email", email, "password", password), "enter"));
        return session;
    }

    private static Session accepted(String mailbox) throws Exception {
        Session session = Session.ofNobody();
        String address = "/invitation?token=" + first(outbox(mailbox), "/invitation\\?token=([\\w-]+)");
        String step = location(submit(session, address, Map.of("password", PASSWORD, "again", PASSWORD), "choose"));
        String code = first(outbox("+47" + MOBILE), "\\b(\\d{6}) er koden din");
        location(submit(session, step, Map.of("code", code), "accept"));
        return session;
    }

    @Test
    @DisplayName(
            "ACC-1, ACC-10 invited by a colleague, promoted and locked: each holds at the next click of the open session")
    void atOnce() throws Exception {
        Session dag = signedIn(ADMINISTRATOR, DEMO_PASSWORD);
        String form = dag.get("/user-new").body();
        String account = first(form, "value=\"(\\d+)\"[^>]*>\\s*<label for=\"form:accounts");
        String mailbox = "ola." + System.nanoTime() + "@fjordvik-reisebyra.example";
        String page = location(dag.post(
                "/user-new",
                Session.filled(
                        form,
                        Map.of(
                                "name", "Ola Bruker",
                                "email", mailbox,
                                "mobile", MOBILE,
                                "role", "ORDINARY",
                                "accounts", account),
                        "send")));
        assertTrue(dag.get(page).body().contains("Invitert"));

        Session ola = accepted(mailbox);
        assertEquals(200, ola.get("/home").statusCode());
        int refused = ola.get("/users").statusCode();
        assertTrue(refused == 403 || refused == 404, "an ordinary user opens the list of users: " + refused);

        location(submit(dag, page, Map.of("role", "ACCOUNT_ADMINISTRATOR", "accounts", account), "save"));
        HttpResponse<String> list = ola.get("/users");
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("Ola Bruker"));
        assertFalse(list.body().contains("Dag Knutsen"), "an account administrator sees who has all accounts");
        String dags = first(dag.get("/users").body(), "user\\?id=(\\d+)\"[^>]*>Dag Knutsen");
        assertEquals(
                ola.get("/user?id=999999999999").statusCode(),
                ola.get("/user?id=" + dags).statusCode());
        assertEquals(404, ola.get("/user?id=" + dags).statusCode());

        String buttons = dag.get(page).body().replaceFirst("(?s)<form id=\"form\".*?</form>", "");
        location(dag.post(page, Session.filled(buttons, Map.of(), "lock")));
        assertTrue(location(ola.get("/home")).contains("sign-in"));
        assertEquals(
                200,
                submit(Session.ofNobody(), "/sign-in", Map.of("email", mailbox, "password", PASSWORD), "enter")
                        .statusCode());
    }
}
