package no.front.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.backoffice.BackofficePage;
import no.front.it.FrontIT;
import no.front.it.RunningServer;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import no.front.portal.PortalPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Words of somebody who means harm, in every text of the database, in every field of every form and in the address: every page
 * and file of the portal and the back office that a link leads to shows them as words, or not at all.
 */
@RunAsClient
class HostileTextIT extends FrontIT {

    private static final List<String> CUSTOMERS =
            List.of("dag.knutsen@fjordvik-reisebyra.example", "anne.satre@telepati-kundeservice.example");

    /** Entered by a link in a mail, with a code, or after a step that changes something; or only where there is something. */
    private static final Set<PortalPage> NO_LINK = EnumSet.of(
            PortalPage.INDEX,
            PortalPage.NEW_PRICES,
            PortalPage.ORDER,
            PortalPage.ORDER_PRODUCTS,
            PortalPage.ORDER_PEOPLE,
            PortalPage.ORDER_REVIEW,
            PortalPage.ORDER_RECEIVED,
            PortalPage.ORDER_STATUS,
            PortalPage.ORDER_ACCEPT,
            PortalPage.INVOICE,
            PortalPage.INVOICE_LINE,
            PortalPage.INVOICE_FILE,
            PortalPage.FEE_FILE,
            PortalPage.COMMISSION_NOTE_FILE,
            PortalPage.PROOF_DEMAND,
            PortalPage.OTHER_DEVICES,
            PortalPage.GATEWAY_KEY,
            PortalPage.SIGN_IN_CODE,
            PortalPage.FORGOT_PASSWORD,
            PortalPage.SET_PASSWORD,
            PortalPage.REPORT_MISUSE,
            PortalPage.CONFIRM_EMAIL,
            PortalPage.REPORT_MISUSE,
            PortalPage.CONFIRM_EMAIL,
            PortalPage.INVITATION,
            PortalPage.API_ACCESS,
            PortalPage.CHOOSE_ORGANISATION,
            PortalPage.SIGN_OUT,
            PortalPage.STAY_SIGNED_IN,
            PortalPage.PREFERENCES,
            PortalPage.ERROR);

    private static final int LEAST_PAGES_OF_BACKOFFICE = 110;

    private final Map<String, List<String>> complaints = new LinkedHashMap<>();
    private final Set<String> typedAt = new HashSet<>();
    private int shown;
    private int typed;

    @Test
    @DisplayName(
            "Script, formulas, expressions and line breaks in every text there is stay words on every page and in every file of portal and back office")
    void everywhere() throws Exception {
        Map<String, Session> readers = readers();
        Set<String> reached = new TreeSet<>();
        try (HostileRows rows = new HostileRows(RunningServer.get().database().asMigrator())) {
            rows.plant();
            for (Map.Entry<String, Session> reader : readers.entrySet()) {
                Session session = reader.getValue();
                boolean staff = !reader.getKey().contains("@");
                reached.addAll(new Crawl(
                                address -> answer(session, address),
                                (address, answer) -> look(session, reader.getKey() + " " + address, address, answer))
                        .from(staff ? List.of("/backoffice/start") : List.of("/home", "/prices", "/status")));
            }
        }
        assertEquals(Map.of(), complaints);
        Set<String> unreached = Arrays.stream(PortalPage.values())
                .filter(page -> !NO_LINK.contains(page))
                .map(page -> "/" + page.path())
                .filter(path -> !reached.contains(path))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unreached, "no link leads there, in " + reached);
        long pages = Arrays.stream(BackofficePage.values())
                .filter(page -> reached.contains("/backoffice/" + page.path()))
                .count();
        assertTrue(pages >= LEAST_PAGES_OF_BACKOFFICE, pages + " pages of the back office: " + reached);
        assertTrue(shown > 200, shown + " pages show the words");
        assertTrue(typed > 60, typed + " pages were given the words");
    }

    private static Map<String, Session> readers() throws Exception {
        Map<String, Session> readers = new LinkedHashMap<>();
        for (Role role : List.of(Role.SALES, Role.FINANCE, Role.SUPPORT, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)) {
            readers.put(role.name(), Session.of(role));
        }
        for (String customer : CUSTOMERS) {
            readers.put(customer, Session.ofDemoUser(customer));
        }
        return readers;
    }

    private static Crawl.Answer answer(Session session, String address) throws Exception {
        HttpResponse<byte[]> answer = session.file(address);
        return new Crawl.Answer(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    private void look(Session session, String name, String address, Crawl.Answer answer) throws Exception {
        if (answer.status() >= 400) {
            complaints.put(name, List.of("is answered with " + answer.status()));
        } else if (!answer.isPage()) {
            complain(name, HostileFiles.alive(answer));
        } else {
            Document page = answer.page();
            shown += HostileText.shown(page) ? 1 : 0;
            complain(name, HostileText.alive(page));
            if (typedAt.add(name.replaceFirst("\\?.*", "").replaceFirst("^\\S+ ", ""))) {
                type(session, name, address, page);
            }
        }
    }

    private void complain(String name, List<String> found) {
        if (!found.isEmpty()) {
            complaints.put(name, found);
        }
    }

    private void type(Session session, String name, String address, Document page) throws Exception {
        String path = URI.create(address).getPath();
        String hostile = URLEncoder.encode(HostileText.LONG, StandardCharsets.UTF_8);
        String query = Typed.parameters(page, path.substring(path.lastIndexOf('/') + 1)).stream()
                .map(parameter -> parameter + "=" + hostile)
                .collect(Collectors.joining("&"));
        String id = address.replaceFirst("^[^?]*\\??(?:.*&)?(id=\\d+|customer=\\d+)?.*$", "$1");
        again(name + " with parameters", session.get(path + "?" + (id.isEmpty() ? "" : id + "&") + query));
        for (Map<String, String> form : Typed.posts(page)) {
            HttpResponse<String> answer = session.post(address, form);
            again(name + " with " + form.keySet(), answer);
            typed += answer.body().contains("x-evil") ? 1 : 0;
        }
    }

    private void again(String name, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            complaints.put(name, List.of("is answered with " + answer.statusCode()));
        }
        complain(name, HostileText.alive(Jsoup.parse(answer.body())));
        answer.headers()
                .firstValue("Location")
                .filter(location -> location.contains("evil")
                        && !location.matches("(https?://127\\.0\\.0\\.1:\\d+)?/(?![/\\\\]).*"))
                .ifPresent(location -> complaints.put(name, List.of("leads to " + location)));
    }

    @Test
    @DisplayName(
            "The look itself sees: an element, an attribute, a handler, a link that is a script, an expression, a formula")
    void sees() {
        String escaped =
                HostileText.LONG.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        assertEquals(
                List.of(),
                HostileText.alive(Jsoup.parse("<title>" + escaped + "</title><p title=\"" + escaped + "\">" + escaped
                        + "<textarea>" + escaped + "</textarea>")));
        for (String page : List.of(
                "<p>" + HostileText.SHORT,
                "<input value=\"" + HostileText.LONG + "\">",
                "<textarea>" + HostileText.LONG + "</textarea>",
                "<title>" + HostileText.LONG + "</title>",
                "<script>var a = '" + HostileText.SHORT + "'</script>",
                "<a href=\"" + HostileText.LINK.replace("<", "&lt;") + "\">a</a>",
                "<p onclick=\"a()\">",
                "<p>48313819")) {
            assertFalse(HostileText.alive(Jsoup.parse(page)).isEmpty(), page);
        }
        assertEquals(List.of(), HostileFiles.csv("Navn;Beløp\r\n\"'=1+1; \"\"a\"\"\";-5,00\r\n"));
        assertEquals(1, HostileFiles.csv("Navn;Beløp\r\n\"=1+1\";-5,00\r\n").size());
        assertEquals(1, HostileFiles.csv("Navn;Beløp\r\na;@SUM(A1)\r\n").size());
    }
}
