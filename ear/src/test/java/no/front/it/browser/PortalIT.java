package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import no.front.portal.PortalPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** How a customer's administrator comes in (CON-5), and what of the portal is open to whom. */
@RunAsClient
class PortalIT extends FrontIT {

    private static final String PASSWORD = "tre brune bjørner";

    /** The newest message to a recipient, as staff read it in the demo. */
    private static String outbox(String recipient) throws Exception {
        Session staff = Session.of(Role.ADMINISTRATOR);
        String list = staff.get("/backoffice/outbox?recipient=" + recipient.replace("+", "%2B"))
                .body();
        return staff.get("/backoffice/" + first(list, "(outbox-message\\?id=\\d+)"))
                .body();
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), () -> pattern + " is not in " + text);
        return found.group(1);
    }

    private static void isFit(Browser browser, String where) {
        assertEquals(List.of(), AxeIT.violations(browser), where);
        assertEquals(0, browser.sidewaysScroll(), () -> where + " scrolls sideways: " + browser.widest());
        assertFalse(browser.mainText().contains("???"), where);
    }

    @Test
    @DisplayName(
            "CON-5 staff invite, the administrator sets a password, types the code, and is on the home page, on a phone")
    void invitation() throws Exception {
        String customers =
                Session.of(Role.SALES).get("/backoffice/customers?q=Fjordvik").body();
        String customer = first(customers, "customer\\?id=(\\d+)");
        String mailbox = "maja." + System.nanoTime() + "@fjellvik.example";
        Browser staff =
                Browser.get().fresh().wide().as(Role.SALES).open("/backoffice/customer-user-new?customer=" + customer);
        staff.type("Navn", "Maja Testesen").type("E-post", mailbox).type("Mobil", "98000777");
        staff.press("Send invitasjon").seeText("Maja Testesen er invitert.");

        String token = first(outbox(mailbox), "/invitation\\?token=([\\w-]+)");
        Browser browser = Browser.get().fresh().phone().open("/invitation?token=" + token);
        browser.seeText("Velkommen, Maja Testesen");
        isFit(browser, "first step");
        browser.type("Passord", "kort").type("Passord en gang til", "kort").press("Fortsett");
        browser.seeText("Passordet må ha minst 12 tegn.");
        browser.type("Passord", PASSWORD).type("Passord en gang til", PASSWORD).press("Fortsett");
        browser.seeText("Koden er sendt til");
        isFit(browser, "second step");
        String code = first(outbox("+4798000777"), "\\b(\\d{6}) er koden din");
        browser.type("Kode", code.equals("000000") ? "000001" : "000000").press("Bekreft og logg inn");
        browser.seeText("Koden stemmer ikke. Du har 4 forsøk igjen.");
        browser.type("Kode", code).press("Bekreft og logg inn");
        browser.seeText("Du er inne.");
        isFit(browser, "home");
        browser.open("/my-page").seeText("Slik når vi deg");
        isFit(browser, "own page");
        browser.open("/my-orders").seeText("Bestillinger");
        isFit(browser, "orders");

        browser.wide().open("/home").see(By.cssSelector("summary.f-user")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector("form[action$='/sign-out'] button")).click();
        browser.seeText("Du er logget ut.");
        browser.open("/home").see(By.cssSelector("input[type=password]"));
        browser.open("/invitation?token=" + token).seeText("Invitasjonen virker ikke lenger.");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @DisplayName("CON-5, ACC-6 a forged invitation answers word for word like an unknown one")
    void forged() throws Exception {
        Session nobody = Session.ofNobody();
        List<String> answers = new ArrayList<>();
        for (String token : List.of("forged", "x", "%3Cscript%3E", "A".repeat(43))) {
            HttpResponse<String> answer = nobody.get("/invitation?token=" + token);
            assertEquals(200, answer.statusCode());
            answers.add(answer.body()
                    .replaceAll("(?s).*<main[^>]*>(.*)</main>.*", "$1")
                    .replaceAll("(value|name)=\"[^\"]*\"", ""));
        }
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
    }

    @Test
    @DisplayName(
            "ACC-9 who isn't signed in is led to the sign-in from every page of the portal that isn't public; staff too")
    void gate() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Session session : List.of(Session.ofNobody(), Session.of(Role.ADMINISTRATOR))) {
            for (PortalPage page : PortalPage.values()) {
                HttpResponse<String> answer = session.get("/" + page.path());
                boolean led = answer.statusCode() == 302
                        && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?return=");
                if (led == page.isPublic()) {
                    wrong.add(page + ": " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
        for (String path :
                List.of("/home.xhtml", "/HOME", "/home/", "/faces/home.xhtml", "/WEB-INF/home/contract.xhtml")) {
            assertEquals(404, Session.ofNobody().get(path).statusCode(), path);
        }
    }
}
