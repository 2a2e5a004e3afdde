package no.front.it.http;

import static no.front.it.http.PortalUser.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is done to a user is in force at the very next request of a browser that is open: for a page, for a file, and for a
 * form that was opened before (ACC-1, ACC-4, ACC-11).
 */
@RunAsClient
class AtOnceIT extends FrontIT {

    private static final String CUSTOMER = "Fjordvik+Reisebyr";
    private static final String OTHER = "fire gule katter";
    private static final String HACKED = "Navn fra en lukket nettleser";

    private interface Deed {
        void on(PortalUser user) throws Exception;
    }

    private static HttpResponse<String> submit(Session session, String page, Map<String, String> values, String button)
            throws Exception {
        HttpResponse<String> answer =
                session.post(page, Session.filled(session.get(page).body(), values, button));
        assertTrue(answer.statusCode() / 100 == 3, () -> page + " " + button + ": " + answer.body());
        return answer;
    }

    private static Session signedIn(PortalUser user) throws Exception {
        Session session = Session.ofNobody();
        assertEquals("/home", location(user.signIn(session, "/home")));
        return session;
    }

    /** The page of the user at the own organisation's administrators. */
    private static String pageOf(PortalUser user, Session administrator) throws Exception {
        Matcher pages = Pattern.compile("\"(user\\?id=\\d+)\"")
                .matcher(administrator.get("/users").body());
        while (pages.find()) {
            String page = "/" + pages.group(1);
            if (administrator.get(page).body().contains(user.email())) {
                return page;
            }
        }
        throw new AssertionError(user.email() + " is not in the list");
    }

    /** The page of the user at Front's staff. */
    private static String staffPageOf(PortalUser user) throws Exception {
        Session staff = Session.of(Role.SUPPORT);
        String customer = PortalUser.first(
                staff.get("/backoffice/customers?q=" + CUSTOMER).body(), "customer\\?id=(\\d+)");
        Matcher pages = Pattern.compile("customer-user\\?id=(\\d+)")
                .matcher(staff.get("/backoffice/customer?id=" + customer + "&tab=users")
                        .body());
        while (pages.find()) {
            String page = "/backoffice/customer-user?id=" + pages.group(1);
            if (staff.get(page).body().contains(user.email())) {
                return page;
            }
        }
        throw new AssertionError(user.email() + " is not in the list");
    }

    private static Map<String, Deed> endings(Session administrator) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("locked by Front", user -> {
            Session staff = Session.of(Role.SUPPORT);
            String page = staffPageOf(user);
            String form = PortalUser.first(staff.get(page).body(), "(?s)(<form id=\"access\".*?</form>)");
            HttpResponse<String> answer =
                    staff.post(page, Session.filled(form, Map.of("lockReason", "Mistanke"), "lock"));
            assertEquals(302, answer.statusCode(), answer::body);
        });
        deeds.put("locked by an administrator", user -> {
            String page = pageOf(user, administrator);
            String buttons = administrator.get(page).body().replaceFirst("(?s)<form id=\"form\".*?</form>", "");
            assertEquals(
                    302,
                    administrator
                            .post(page, Session.filled(buttons, Map.of(), "lock"))
                            .statusCode());
        });
        deeds.put("password changed elsewhere", user -> {
            Session elsewhere = signedIn(user);
            String form = PortalUser.first(elsewhere.get("/my-page").body(), "(?s)(<form id=\"password\".*?</form>)");
            HttpResponse<String> answer = elsewhere.post(
                    "/my-page",
                    Session.filled(form, Map.of("old", PortalUser.PASSWORD, "new", OTHER, "again", OTHER), "set"));
            assertEquals(302, answer.statusCode(), answer::body);
        });
        deeds.put("signed out everywhere", user -> {
            Session elsewhere = signedIn(user);
            assertEquals("/sign-in?out=true", location(elsewhere.post("/sign-out", Map.of("where", "everywhere"))));
        });
        deeds.put(
                "shut after suspected misuse",
                user -> submit(signedIn(user), "/misuse", Map.of("ground", "SOMEBODY_ELSE"), "shut"));
        return deeds;
    }

    @Test
    @DisplayName(
            "ACC-1, ACC-4, ACC-11 locked, password changed, signed out everywhere, shut: page, file and form of an open"
                    + " browser are refused at the next request, and nothing is changed")
    void ended() throws Exception {
        PortalUser administrator = PortalUser.of(CUSTOMER);
        for (Map.Entry<String, Deed> deed : endings(administrator.session()).entrySet()) {
            PortalUser user = PortalUser.of(CUSTOMER);
            Session open = user.session();
            String form = PortalUser.first(open.get("/my-page").body(), "(?s)(<form id=\"about\".*?</form>)");
            Map<String, String> filled = Session.filled(form, Map.of("name", HACKED, "language", "BOKMAL"), "save");
            assertEquals(200, open.get("/invoices?format=csv").statusCode(), deed.getKey());
            deed.getValue().on(user);
            for (String page : List.of("/my-page", "/home", "/invoices?format=csv", "/users")) {
                assertTrue(location(open.get(page)).startsWith("/sign-in"), deed.getKey() + ": " + page);
            }
            HttpResponse<String> posted = open.post("/my-page", filled);
            assertTrue(location(posted).startsWith("/sign-in"), deed.getKey() + ": " + posted.statusCode());
            assertFalse(administrator.session().get("/users").body().contains(HACKED), deed.getKey());
        }
    }

    @Test
    @DisplayName(
            "ACC-1 another role: pages, files and forms of the old one are refused at the next request, the session goes on")
    void role() throws Exception {
        PortalUser administrator = PortalUser.of(CUSTOMER);
        PortalUser user = PortalUser.of(CUSTOMER);
        Session open = user.session();
        Map<String, String> invite = Session.filled(
                open.get("/security").body(), Map.of("network", "203.0.113.0/24", "note", HACKED), "approve");
        assertEquals(200, open.get("/invoices?format=csv").statusCode());
        String page = pageOf(user, administrator.session());
        String body = administrator.session().get(page).body();
        String account = PortalUser.first(body, "value=\"(\\d+)\"[^>]*>\\s*<label for=\"form:accounts");
        Callable<HttpResponse<String>> demote = () -> administrator
                .session()
                .post(page, Session.filled(body, Map.of("role", "ORDINARY", "accounts", account), "save"));
        assertEquals(302, demote.call().statusCode());
        assertEquals(200, open.get("/my-page").statusCode());
        for (String refused : List.of("/users", "/security", "/invoices", "/invoices?format=csv")) {
            int status = open.get(refused).statusCode();
            assertTrue(status == 403 || status == 404, refused + ": " + status);
        }
        int posted = open.post("/security", invite).statusCode();
        assertTrue(posted == 403 || posted == 404, "form: " + posted);
        assertFalse(administrator.session().get("/security").body().contains(HACKED));
    }
}
