package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.PortalUser;
import no.front.it.http.ReadOutbox;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A user fears that somebody else is in, shuts the access by mail and from inside, and Front looks into it (ACC-11). */
@RunAsClient
class MisuseStoryIT extends FrontIT {

    private static final String OTHER = "fire gule katter";
    private static final String SOMEBODY = "Noen andre kan ha brukt tilgangen min";

    private static void isFit(Browser browser, String name) {
        browser.screenshot("misuse-" + name);
        assertEquals(List.of(), AxeIT.violations(browser), name);
        assertEquals(0, browser.sidewaysScroll(), () -> name + " scrolls sideways: " + browser.widest());
        assertFalse(browser.mainText().contains("???"), name);
    }

    private static boolean isOut(PortalUser user) throws Exception {
        return PortalUser.location(user.session().get("/home")).startsWith("/sign-in");
    }

    @Test
    @DisplayName(
            "ACC-11 shut by a link from the sign-in page, on a phone: open browsers are out, the old password is wrong, a"
                    + " new one opens; staff take the case and close it")
    void signedOut() throws Exception {
        PortalUser user = PortalUser.of("Fjordvik+Reisebyr");
        Browser browser = Browser.get().fresh().phone().open("/sign-in");
        browser.press("Tror du at noen andre bruker tilgangen din?")
                .seeText("Mistet passordet, eller er noen andre inne?");
        isFit(browser, "ask");
        browser.type("E-post", user.email()).press("Send lenke").seeText("Hvis adressen hører til en bruker");
        isFit(browser, "sent");
        assertFalse(isOut(user), "asking alone shuts nothing");
        String link = ReadOutbox.link(user.email(), "/report-misuse?");
        browser.open(link).seeText("du kan stenge tilgangen din nå");
        isFit(browser, "link");
        browser.press("Steng og be om nytt passord").seeText("Hva har skjedd?");
        assertFalse(isOut(user), "nothing was chosen");
        browser.choose(SOMEBODY).press("Steng og be om nytt passord").seeText("Tilgangen er stengt");
        isFit(browser, "done");
        assertTrue(isOut(user));
        browser.open(link).seeText("Lenken virker ikke");
        browser.open("/sign-in").type("E-post", user.email()).type("Passord", PortalUser.PASSWORD);
        browser.press("Logg inn").seeText("E-posten eller passordet stemmer ikke");

        browser.open(ReadOutbox.link(user.email(), "/set-password?")).press("Send kode");
        browser.type("Kode", ReadOutbox.code("+47" + user.mobile()));
        browser.type("Nytt passord", OTHER)
                .type("Nytt passord en gang til", OTHER)
                .press("Lagre passord");
        browser.seeText("Logg inn");
        browser.type("E-post", user.email())
                .type("Passord", OTHER)
                .press("Logg inn")
                .seeText("God ");

        Browser staff = Browser.get().fresh().wide().as(Role.SUPPORT).open("/backoffice/start");
        staff.seeText("meldt fra om misbruk");
        staff.open("/backoffice/misuse-reports").seeText("Test Testesen");
        isFit(staff, "reports");
        staff.open("/backoffice/" + newest()).seeText("Én nettleser ble logget ut.");
        isFit(staff, "report");
        staff.press("Ta saken").seeText("Saken er din.");
        staff.type("Nytt notat", "Ringte Test.").press("Legg til notat").seeText("Ringte Test.");
        staff.press("Avslutt …")
                .type("Hva kom ut av det?", "Ingen andre var inne.")
                .press("Avslutt saken");
        staff.seeText("Saken er avsluttet.");
        isFit(staff.phone().prefer("en", "dark").open("/backoffice/" + newest()), "report-phone");
        assertEquals(List.of(), staff.consoleErrors());
    }

    @Test
    @DisplayName(
            "ACC-11, ACC-6 a user, a stranger and what is no address get the same answer; a link opened by GET shuts nothing")
    void alike() throws Exception {
        PortalUser user = PortalUser.of("Fjordvik+Reisebyr");
        Set<String> answers = new HashSet<>();
        for (String email : List.of(user.email(), "nobody." + System.nanoTime() + "@kunde.example", "x@y")) {
            Session stranger = Session.ofNobody();
            String page = stranger.get("/report-misuse").body();
            HttpResponse<String> answer =
                    stranger.post("/report-misuse", Session.filled(page, Map.of("email", email), "send"));
            answers.add(answer.statusCode() + " " + PortalUser.location(answer));
        }
        assertEquals(Set.of("302 /report-misuse?sent=true"), answers);
        String link = ReadOutbox.link(user.email(), "/report-misuse?");
        assertEquals(200, Session.ofNobody().get(link).statusCode());
        assertFalse(isOut(user));
    }

    /** The page of what was reported last. */
    private static String newest() throws Exception {
        String list = Session.of(Role.SUPPORT).get("/backoffice/misuse-reports").body();
        return "misuse-report?id="
                + Pattern.compile("\"misuse-report\\?id=(\\d+)\"")
                        .matcher(list)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .max()
                        .orElseThrow();
    }

    @Test
    @DisplayName("ACC-11 shut from the own page: all browsers are out, this one too")
    void signedIn() throws Exception {
        PortalUser user = PortalUser.of("Fjordvik+Reisebyr");
        Browser browser = Browser.get().fresh().wide().open("/sign-in?return=/my-page");
        browser.type("E-post", user.email())
                .type("Passord", PortalUser.PASSWORD)
                .press("Logg inn");
        browser.seeText("Mistet passordet, eller er noen andre inne?").press("Meld fra …");
        browser.seeText("Dette skjer når du melder fra");
        isFit(browser, "own");
        isFit(browser.phone().prefer("en", "dark").open("/misuse"), "own-phone");
        browser.wide()
                .prefer("nb", "light")
                .open("/misuse")
                .choose("Jeg har mistet passordet, eller noen kan ha sett det");
        browser.type("Fortell gjerne mer", "Lappen lå i sekken <b>min</b>.");
        browser.press("Steng og be om nytt passord").seeText("Tilgangen er stengt");
        assertTrue(isOut(user));
        browser.open("/home").seeText("Logg inn");
        assertTrue(ReadOutbox.text(user.email(), "/set-password?").contains("er stengt, slik du ba om"));
        String page = Session.of(Role.SUPPORT).get("/backoffice/" + newest()).body();
        assertTrue(page.contains("Lappen lå i sekken &lt;b&gt;min&lt;/b&gt;."), page);
        assertEquals(List.of(), browser.consoleErrors());
    }
}
