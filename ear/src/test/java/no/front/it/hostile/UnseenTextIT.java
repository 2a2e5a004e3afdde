package no.front.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import no.front.it.FrontIT;
import no.front.it.RunningServer;
import no.front.it.http.PortalUser;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What nobody sees, in forms of the portal and the back office, sent by hand: a browser would send only some of it. */
@RunAsClient
class UnseenTextIT extends FrontIT {

    private static final String TYPED = "Anne\u0000 \u202EFoss\r\nBcc: evil@evil.example\uFEFF";

    /** Sends the form with this id, one field filled. @return where the answer leads */
    private static String send(Session session, String address, String form, String field, String button)
            throws Exception {
        Document page = Jsoup.parse(session.get(address).body());
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select("form#" + form + " [name]")) {
            if (!input.attr("type").matches("submit|button|radio|checkbox") && !input.is("button")
                    || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.val());
            }
        }
        fields.put(form + ":" + field, TYPED);
        fields.put(page.select("form#" + form + " button[name" + button + "]").attr("name"), "");
        fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
        return PortalUser.location(session.post(address, fields));
    }

    @Test
    @DisplayName("ACC-1 a name of one line stays one line, without what nobody sees, however it was sent")
    void line() throws Exception {
        PortalUser user = PortalUser.of("Polarb%C3%B8lgen");
        assertEquals("/my-page", send(user.session(), "/my-page", "about", "name", "=about:save"));
        String kept = RunningServer.get()
                .database()
                .value("SELECT name FROM customer_user WHERE email = '" + user.email() + "'");
        assertEquals("Anne Foss Bcc: evil@evil.example", kept);
    }

    @Test
    @DisplayName("CUS-5 a note keeps its lines, and nothing that nobody sees")
    void lines() throws Exception {
        Session sales = Session.of(Role.SALES);
        String id = RunningServer.get().database().value("SELECT MAX(id) FROM customer");
        String left = send(sales, "/backoffice/customer?tab=overview&id=" + id, "notes", "text", "^=notes:");
        assertTrue(left.startsWith("/backoffice/customer"), left);
        assertEquals(
                "Anne Foss\nBcc: evil@evil.example",
                RunningServer.get().database().value("SELECT notes FROM customer WHERE id = " + id));
    }
}
