package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import no.front.it.FrontIT;
import no.front.it.http.ReadOutbox;
import no.front.platform.entity.Role;
import no.front.server.simulator.CreditCase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Three who order on the web: Nordlys Kurs AS with good credit, a sole trader who pays a deposit, a bankrupt company that is
 * refused. From the empty form to the signed-in administrator, as each of those concerned sees it.
 */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrderStoryIT extends FrontIT {

    private static final String PASSWORD = "skaret over Nordlysfjellet 41";

    /** The form is held back when it was filled in faster. */
    private static final int LEAST_SECONDS = 6;

    private static String nordlys;
    private static String trader;

    @Test
    @Order(1)
    @DisplayName(
            "CON-1, CON-2 Nordlys Kurs orders SMS service and premium SMS on a phone, each document accepted by itself")
    void orders() {
        Browser browser = Browser.get().fresh().phone();
        nordlys = order(
                browser,
                CreditCase.NORDLYS_KURS,
                "Tuva Rønnestad",
                "tuva@nordlyskurs.example",
                "SMS_WEB",
                "PREMIUM_SMS");
        browser.screenshot("order-story-received");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(2)
    @DisplayName("CON-1 the orderer follows the order by the link in the mail")
    void follows() {
        String link = ReadOutbox.link("tuva@nordlyskurs.example", "/order-status?");
        Browser browser = Browser.get().fresh().phone().open(link);
        browser.seeText("Bestilling " + nordlys + " er mottatt");
        browser.open(link.substring(0, link.length() - 4) + "AAAA").seeText("Vi finner ikke bestillingen");
    }

    @Test
    @Order(3)
    @DisplayName("CRE-1, CRE-3 the bureau was asked by itself; sales approve and confirm a clear case at once")
    void approved() {
        Browser browser = openOrder(nordlys);
        browser.seeText("Vi anbefaler å godkjenne med 50 000,00 kr i kredittramme.");
        browser.screenshot("order-story-decide");
        browser.press("Godkjenn og bekreft …").press("Godkjenn og bekreft");
        browser.seeText("Bestilling " + nordlys + " er godkjent og bekreftet.");
        browser.seeText("Bekreftet");
        assertEquals(List.of(), browser.consoleErrors());
        assertTrue(
                ReadOutbox.text("tuva@nordlyskurs.example", "Ordrebekreftelse").contains("Ordrebekreftelse"));
    }

    @Test
    @Order(4)
    @DisplayName("CON-5, ACC-2 the administrator sets the own password, types the code from the phone and is in")
    void comesIn() {
        String link = ReadOutbox.link("tuva@nordlyskurs.example", "/invitation?");
        Browser browser = Browser.get().fresh().phone().open(link);
        browser.type("Passord", PASSWORD).type("Passord en gang til", PASSWORD).press("Fortsett");
        WebElement code = browser.see(By.id("form:code"));
        code.sendKeys(ReadOutbox.code("+4798000101"));
        browser.press("Bekreft og logg inn");
        browser.seeText("Du er inne.");
        browser.seeText("SMS-tjeneste").seeText("Takserte meldinger").seeText("39,00");
        browser.screenshot("order-story-home-phone");
        browser.wide().screenshot("order-story-home");
        assertEquals(List.of(), browser.consoleErrors());

        browser.fresh().open(link).seeText("Invitasjonen virker ikke lenger.");
        browser.open("/sign-in")
                .type("E-post", "tuva@nordlyskurs.example")
                .type("Passord", PASSWORD)
                .press("Logg inn");
        browser.see(By.cssSelector("main h1"));
        browser.seeText("Tuva");
    }

    @Test
    @Order(5)
    @DisplayName(
            "CRE-2, CRE-4, CRE-6 a sole trader isn't checked by itself; a deposit is demanded and blocks until it is paid")
    void deposit() {
        trader = order(
                Browser.get().fresh(), CreditCase.SOLE_TRADER, "Lisbet Lyngmo", "lisbet@lyngmo.example", "SMS_WEB");
        Browser browser = openOrder(trader);
        browser.seeText("betaler sikkerhet før avtale.").seeText("Det er ikke gjort noen kredittsjekk.");
        browser.press("Avgjør kreditten").press("Krev sikkerhet");
        browser.see(By.id("form:note")).sendKeys("Enkeltpersonforetak, vanlig sikkerhet.");
        String amount = browser.field("Sikkerhetsbeløp").getDomProperty("value");
        browser.click(browser.see(By.id("form:demand")));
        browser.seeText("Sikkerhet er krevd for bestilling " + trader + ".");
        assertTrue(
                browser.driver()
                        .findElements(By.cssSelector("[data-opens='dialog-confirm']"))
                        .isEmpty(),
                "it can't be confirmed");
        browser.see(By.cssSelector("a[href^='deposit?id=']"));
        String page = browser.driver()
                .findElement(By.cssSelector("a[href^='deposit?id=']"))
                .getDomAttribute("href");
        browser.screenshot("order-story-security");

        browser.fresh().as(Role.FINANCE).open("/backoffice/" + page);
        browser.type("Beløp", amount).type("Bankens referanse", "NORD-2026-17");
        browser.click(browser.see(By.id("payment:register")));
        browser.seeText("Sikkerhetsbeløpet er betalt, og bestillingen er godkjent");
        browser.screenshot("order-story-deposit");

        browser = openOrder(trader);
        browser.press("Bekreft bestillingen…").press("Bekreft");
        browser.seeText("Bestilling " + trader + " er bekreftet.");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(6)
    @DisplayName("CRE-2, CRE-3 a bankrupt company is recommended for refusal; sales refuse with a reason that is told")
    void refused() {
        String number =
                order(Browser.get().fresh(), CreditCase.BANKRUPT, "Stein Slutt", "stein@sluttstrek.example", "SMS_WEB");
        Browser browser = openOrder(number);
        browser.seeText("Vi anbefaler å avslå.").seeText("Registeret sier at det er konkurs.");
        browser.press("Avgjør kreditten").press("Avslå");
        browser.see(By.id("form:reason")).sendKeys("Vi kan ikke inngå avtale med et selskap som er konkurs.");
        browser.see(By.id("form:note")).sendKeys("Konkurs i registeret.");
        browser.press("Avslå bestillingen");
        browser.seeText("Bestilling " + number + " er avslått.");
        assertTrue(ReadOutbox.text("stein@sluttstrek.example", "bestilling")
                .contains("Vi kan ikke inngå avtale med et selskap som er konkurs."));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(7)
    @DisplayName("BIL-10 the deposit stands in the books, which balance")
    void books() {
        Browser browser = Browser.get().fresh().as(Role.FINANCE).open("/backoffice/ledger");
        browser.see(By.cssSelector("main h1"));
        browser.screenshot("order-story-ledger");
        assertEquals(List.of(), browser.consoleErrors());
    }

    /** The whole form; answers the number of the order. */
    static String order(Browser browser, String organisation, String name, String email, String... products) {
        long opened = System.nanoTime();
        browser.open("/order").type("Organisasjonsnummer", organisation).press("Hent");
        browser.see(By.id("form:proceed"));
        for (WebElement street : browser.driver().findElements(By.id("form:VISITING_LINES"))) {
            street.sendKeys("Storgata 1");
            browser.driver().findElement(By.id("form:VISITING_POSTCODE")).sendKeys("8006");
            browser.driver().findElement(By.id("form:VISITING_CITY")).sendKeys("Bodø");
        }
        browser.press("Fortsett til produkter");
        for (String product : products) {
            tick(browser, "form:PRODUCT_" + product);
        }
        browser.see(By.id("form:MESSAGES")).sendKeys("2000");
        browser.press("Fortsett til kontakt og faktura");
        browser.see(By.id("form:ORDERER_NAME")).sendKeys(name);
        browser.see(By.id("form:ORDERER_EMAIL")).sendKeys(email);
        browser.see(By.id("form:ORDERER_MOBILE")).sendKeys("98 00 01 01");
        browser.press("Fortsett til oppsummering");
        browser.see(By.id("form:submit"));
        for (WebElement box : browser.driver().findElements(By.cssSelector("#form input[type=checkbox]"))) {
            assertTrue(!box.isSelected(), "nothing is ticked beforehand");
            browser.click(box);
        }
        browser.until("No person is as fast as a test", d -> seconds(opened) > LEAST_SECONDS ? true : null);
        browser.press("Send bestillingen");
        browser.seeText("Takk for bestillingen");
        return browser.mainText().replaceFirst("(?s).*Bestilling (\\S+) for .*", "$1");
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private static void tick(Browser browser, String id) {
        WebElement box = browser.see(By.id(id));
        if (!box.isSelected()) {
            browser.click(box);
        }
    }

    private static Browser openOrder(String number) {
        Browser browser = Browser.get().fresh().as(Role.SALES).open("/backoffice/orders?q=" + number);
        browser.press(number);
        return browser.seeText("Bestilling " + number);
    }
}
