package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Commission in the portal, as people of a customer with premium services find it, and those of one without. */
@RunAsClient
class OwnCommissionPagesIT extends FrontIT {

    private static final String PAYEE = "anne.satre@telepati-kundeservice.example";
    private static final String COLLEAGUE = "jon.vik@telepati-kundeservice.example";
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
        isFit(browser, "/commission-transactions?month=" + month, "numrene er skjult");
        assertEquals(
                "200 text/csv; charset=UTF-8", answer(browser, "/commission-transactions?format=csv&month=" + month));
        isFit(browser, "/home", "Provisjon på vei");
    }

    @Test
    @DisplayName(
            "CPA-7 one asks for another account, a colleague confirms it; the same person can't, nor a wrong number")
    void account() {
        Browser anne = signedIn(PAYEE).wide().open("/payee-account");
        anne.type("Kontonummer", "15030012346").type("Begrunnelse", "Ny bank").press("Send inn ny konto");
        anne.seeText("Kontonummeret");
        anne.type("Kontonummer", "1503.00.12345").press("Send inn ny konto");
        anne.seeText("Du la inn kontoen selv.");
        assertFalse(anne.mainText().contains("Bekreft kontoen"));
        isFit(anne, "/payee-account", "Imens betaler vi ingenting ut");

        Browser jon = signedIn(COLLEAGUE).wide();
        jon.until(
                "The mail about the account leaves",
                driver -> jon.open("/payee-account").mainText().contains("Vi har varslet") ? true : null);
        jon.press("Bekreft kontoen").press("Bekreft");
        jon.seeText("Vi betaler provisjonen til konto 1503.00.12345.");
        isFit(jon, "/payee-account", "Konto i bruk");
    }

    @Test
    @DisplayName("CPA-6 a demand of proof stands on the start page, is answered with a file, and is no other's to see")
    void proof() throws Exception {
        Session finance = Session.of(Role.FINANCE);
        String customer = first(finance.get("/backoffice/customers?q=Telepati").body(), "customer\\?id=(\\d+)");
        String transaction = first(
                Session.of(Role.SUPPORT)
                        .get("/backoffice/premium-transactions?customer=" + customer)
                        .body(),
                "premium-transaction\\?id=(\\d+)");
        Browser staff = Browser.get().fresh().prefer("nb", "light").as(Role.FINANCE);
        staff.open("/backoffice/hold-new?customer=" + customer + "&transaction=" + transaction)
                .choose("Bare be om dokumentasjon for ett nummer")
                .type("Grunn", "Mottakeren kjenner ikke til bestillingen")
                .press("Åpne saken")
                .seeText("Saken er åpnet");

        Browser anne = signedIn(PAYEE).seeText("Vis samtykke");
        isFit(anne, "/home", "Send dokumentasjon");
        String id = first(anne.driver().getPageSource(), "proof-demand\\?id=(\\d+)");
        isFit(anne, "/proof-demands", "1 sak venter på svar fra dere.");
        isFit(anne, "/proof-demand?id=" + id, "Mottakeren kjenner ikke til bestillingen");
        anne.wide().press("Send svaret").seeText("Skriv et svar, eller velg en fil.");
        Path log = Files.writeString(Files.createTempFile("samtykke", ".csv"), "nummer;tid\n+4740000010;2026-03-01\n");
        anne.see(By.cssSelector("main input[type=file]")).sendKeys(log.toString());
        anne.type("Hva dokumentasjonen viser", "Bestilt med QUIZ <b>selv</b>").press("Send svaret");
        anne.seeText("Svaret er kommet fram")
                .seeText("Bestilt med QUIZ <b>selv</b>")
                .seeText("samtykke");
        assertFalse(anne.open("/home").mainText().contains("Send dokumentasjon"));

        Browser other = signedIn(OTHER);
        assertEquals(answer(other, "/proof-demand?id=987654321"), answer(other, "/proof-demand?id=" + id));
        assertEquals("404", answer(other, "/proof-demand?id=" + id).substring(0, 3));
        other.open("/proof-demands").seeText("Vi har ikke bedt dere om dokumentasjon.");
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
