package no.front.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the page of a customer's administrator to the call of its system (ACC-5): what is done there holds at the next call. */
@RunAsClient
class GatewayIT extends FrontIT {

    private static final String CUSTOMER = "Fjordvik+Reisebyr";

    private final PortalUser user;
    private final String account;

    GatewayIT() throws Exception {
        user = PortalUser.of(CUSTOMER);
        String page = user.session().get("/gateway").body();
        account = PortalUser.first(page, "(?:gateway|gateway-key-new)\\?account=(\\d+)");
    }

    private HttpResponse<String> submit(String path, String form, Map<String, String> values, String button)
            throws Exception {
        String page = user.session().get(path).body();
        String only = PortalUser.first(page, "(?s)(<form id=\"" + form + "\".*?</form>)");
        return user.session().post(path, Session.filled(only, values, button));
    }

    private String make(String name, String kind) throws Exception {
        HttpResponse<String> answer =
                submit("/gateway-key-new?account=" + account, "form", Map.of("name", name, "kind", kind), "make");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static HttpResponse<String> call(String authorization) throws Exception {
        return Http.get("/api/v1/account", "Authorization", authorization);
    }

    private String keyPage(String name) throws Exception {
        String list = user.session().get("/gateway?account=" + account).body();
        return "/gateway-key?id=" + PortalUser.first(list, "gateway-key\\?id=(\\d+)\"[^>]*>" + name + "<");
    }

    @Test
    @DisplayName("ACC-5 a key made on the page opens the API, from allowed addresses, until it is replaced or closed")
    void life() throws Exception {
        String name = "Butikk " + System.nanoTime();
        String bearer = "Bearer " + PortalUser.first(make(name, "KEY"), "id=\"bearer\"[^>]*>([^<]+)<");
        HttpResponse<String> answer = call(bearer);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"id\":\"" + account + "\""), answer.body());
        assertTrue(answer.body().contains("\"allowedAddresses\":[]"), answer.body());
        assertFalse(answer.body().contains(bearer.substring("Bearer fk_0123456789abcdef.".length())));

        String page = keyPage(name);
        assertTrue(user.session().get(page).body().contains("127.0.0.1"), "last used from there");
        submit(page, "address", Map.of("network", "198.51.100.7", "note", "Serveren"), "allow");
        HttpResponse<String> elsewhere = call(bearer);
        assertEquals(403, elsewhere.statusCode());
        assertEquals("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}", elsewhere.body());
        assertTrue(user.session().get(page).body().contains("Avvist"), "the page tells of it");
        submit(page, "address", Map.of("network", "127.0.0.0/8", "note", ""), "allow");
        assertEquals(200, call(bearer).statusCode());

        HttpResponse<String> rotated = submit(page, "rotate", Map.of("overlap", "NONE"), "rotate");
        String fresh = "Bearer " + PortalUser.first(rotated.body(), "id=\"bearer\"[^>]*>([^<]+)<");
        assertEquals(401, call(bearer).statusCode());
        assertEquals(200, call(fresh).statusCode(), "with the addresses of the one before");

        submit(keyPage(name), "revoke", Map.of(), "revoke");
        HttpResponse<String> closed = call(fresh);
        assertEquals(401, closed.statusCode());
        assertEquals("Bearer", closed.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(closed.body(), call("Bearer fk_0123456789abcdef.x").body());
        assertTrue(ReadOutbox.text(user.email(), name).contains("stengt"), "the administrator is told");
    }

    @Test
    @DisplayName("ACC-5 user and password open by Basic; whatever else is shown is 401")
    void basic() throws Exception {
        String shown = make("Kasse " + System.nanoTime(), "PASSWORD");
        String both = PortalUser.first(shown, "id=\"user\"[^>]*>([^<]+)<") + ":"
                + PortalUser.first(shown, "id=\"password\"[^>]*>([^<]+)<");
        String basic = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
        assertEquals(200, call(basic).statusCode());
        for (String other : new String[] {basic + "AA", "Basic x", "Bearer x", "Bearer æ.ø", "Digest x"}) {
            assertEquals(401, call(other.replaceAll("[^\\x20-\\x7e]", "?")).statusCode(), other);
        }
        assertEquals(401, Http.get("/api/v1/account").statusCode());
    }

    @Test
    @DisplayName("ACC-10 another organisation's account and key answer like unknown ones; who may not, opens no page")
    void others() throws Exception {
        String name = "Egen " + System.nanoTime();
        make(name, "KEY");
        String key = keyPage(name);
        Session stranger = PortalUser.of("Kystvakten+Alarm").session();
        for (String[] two : new String[][] {
            {key, "/gateway-key?id=999999999999"},
            {"/gateway?account=" + account, "/gateway?account=999999999999"},
            {"/gateway-callback?kind=STATUS&account=" + account, "/gateway-callback?kind=STATUS&account=999999999999"},
            {"/gateway-key-new?account=" + account, "/gateway-key-new?account=999999999999"}
        }) {
            HttpResponse<String> foreign = stranger.get(two[0]);
            assertEquals(404, foreign.statusCode(), two[0]);
            assertEquals(foreign.statusCode(), stranger.get(two[1]).statusCode());
            assertFalse(foreign.body().contains(name));
            assertTrue(PortalUser.location(Session.ofNobody().get(two[0])).startsWith("/sign-in"));
        }
        assertTrue(Session.of(Role.ADMINISTRATOR).get("/gateway").statusCode() >= 300, "staff are no customer");
    }
}
