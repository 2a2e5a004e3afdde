package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Commission in the portal, as people of a customer with premium services find it, and those of one without. */
@RunAsClient
class OwnCommissionPagesIT extends FrontIT {

    private static final String PAYEE = "anne.satre@telepati-kundeservice.example";
    private static final String OTHER = "dag.knutsen@fjordvik-reisebyra.example";
    private static final Pattern MONTH = Pattern.compile("commission-month\\?month=(\\d{4}-\\d\\d)");

    static Browser signedIn(String email) {
        Browser browser = Browser.get().fresh().prefer("nb", "light").open("/sign-in");
        browser.type("E-post", email).type("Passord", "front-demo-2026");
        return browser.press("Logg inn").seeText("God ");
    }

    /** Type of the answer to the address, and its status, asked by the browser itself. */
    private static String answer(Browser browser, String address) {
        return browser.script(
                        "const request = new XMLHttpRequest(); request.open('GET', arguments[0], false); request.send();"
                                + " return request.status + ' ' + request.getResponseHeader('Content-Type');",
                        address)
                .toString();
    }

    private static void isFit(Browser browser, String address, String seen) {
        for (boolean wide : new boolean[] {true, false}) {
            Browser sized = wide
                    ? browser.prefer("nb", "light").wide()
                    : browser.prefer("nb", "dark").phone();
            sized.open(address).seeText(seen);
            assertEquals(List.of(), AxeIT.violations(sized), address);
            assertEquals(0, sized.sidewaysScroll(), () -> address + ": " + sized.widest());
            assertFalse(sized.mainText().contains("???"), address);
        }
    }

    private static String month(Browser browser) {
        Matcher found =
                MONTH.matcher(browser.wide().open("/commission").driver().getPageSource());
        assertTrue(found.find());
        return found.group(1);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(found.find(), () -> pattern + " is not in " + text);
        return found.group(1);
    }

    /** With plain spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]|&nbsp;|&#160;", " ");
    }

    @Test
    @DisplayName(
            "CPA-9 commission stands in the menu and is fit for everybody, on a phone too, down to the month's PDF")
    void fit() {
        Browser browser = signedIn(PAYEE);
        assertTrue(browser.driver().getPageSource().contains("href=\"/commission\""));
        isFit(browser, "/commission", "Provisjon på vei");
        String month = month(browser);
        isFit(browser, "/commission-month?month=" + month, "Slik ble det");
        assertEquals("200 application/pdf", answer(browser, "/commission-pdf?month=" + month));
    }

    @Test
    @DisplayName("CPA-9 a month earned in the portal what it earned in the back office, to the øre")
    void sameSums() throws Exception {
        Browser browser = signedIn(PAYEE);
        String month = month(browser);
        String own = first(browser.open("/commission-month?month=" + month).mainText(), "Dere tjente ([^.]+?) i ");
        Session finance = Session.of(Role.FINANCE);
        String customer = first(finance.get("/backoffice/customers?q=Telepati").body(), "customer\\?id=(\\d+)");
        String theirs = finance.get("/backoffice/commission-customer?id=" + customer + "&month=" + month)
                .body();
        assertTrue(plain(theirs).contains(plain(own)), () -> own + " is not in " + theirs);
    }

    @Test
    @DisplayName(
            "ACC-10 CPA-9 who earns no commission sees none of another's, and what is no month or note is not found")
    void others() {
        Browser payee = signedIn(PAYEE);
        String month = month(payee);
        for (String unknown : List.of(
                "commission-month",
                "commission-month?month=x",
                "commission-pdf?month=2026-13",
                "commission-note-file",
                "commission-note-file?id=987654321")) {
            assertEquals("404", answer(payee, "/" + unknown).substring(0, 3), unknown);
        }
        Browser browser = signedIn(OTHER);
        assertFalse(browser.driver().getPageSource().contains("href=\"/commission\""));
        browser.open("/commission").seeText("Her kommer provisjonen");
        browser.open("/commission-month?month=" + month).seeText("Dere tjente ingen provisjon denne måneden.");
    }
}
