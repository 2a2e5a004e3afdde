package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.it.FrontIT;
import no.front.platform.entity.Role;
import no.front.server.simulator.RegisterCase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** From the first look-up to the history, as sales lives it; each step stands on the one before. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CustomerStoryIT extends FrontIT {

    private static final String NAME = "Måkeskjær Båtverft AS";

    private static String customer;

    private static Browser sales() {
        return Browser.get().fresh().as(Role.SALES);
    }

    /** Whatever the letters' case: the register writes capitals. */
    private static void seeName(Browser browser) {
        browser.until(
                "Waiting for " + NAME,
                d -> browser.mainText()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(NAME.toLowerCase(java.util.Locale.ROOT))
                        ? true
                        : null);
    }

    @Test
    @Order(1)
    @DisplayName("CUS-4, CUS-3 the register is asked, fills the form, and the organisation is registered")
    void register() {
        Browser browser = sales().open("/backoffice/customer-new");
        browser.type("Organisasjonsnummer", RegisterCase.NOT_IN_DEMO);
        browser.press("Spør registeret");
        browser.see(By.id("form:name"));
        assertTrue(browser.field("Navn").getDomProperty("value").equalsIgnoreCase(NAME));
        browser.press("Registrer");
        browser.until(
                "Waiting for the customer's page", d -> d.getCurrentUrl().contains("/customer?id=") ? true : null);
        customer = browser.driver().getCurrentUrl().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        seeName(browser);
        browser.screenshot("story-registered");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(2)
    @DisplayName("CUS-3 the same number again is refused with a link to the existing one")
    void twice() {
        Browser browser = sales().open("/backoffice/customer-new");
        browser.type("Organisasjonsnummer", "NO " + RegisterCase.NOT_IN_DEMO + " MVA");
        browser.press("Spør registeret");
        browser.see(By.cssSelector("main a[href='customer?id=" + customer + "']"));
        assertTrue(browser.driver().findElements(By.id("form:register")).isEmpty());
    }

    @Test
    @Order(3)
    @DisplayName("CUS-2 a contact is added; without a mobile number nobody becomes administrator")
    void contact() {
        Browser browser = sales().open("/backoffice/contact-edit?customer=" + customer);
        browser.type("Navn", "Åshild Måge");
        browser.choose("Administrator").choose("Avtalekontakt");
        browser.type("E-post", "aashild@maakeskjaer.example");
        browser.press("Lagre");
        browser.seeText("for koder sendes dit");
        browser.type("Mobil", "400 00 214");
        browser.press("Lagre");
        browser.seeText("Åshild Måge er lagret.");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(4)
    @DisplayName("CUS-5 a call with a follow-up today stands on the start page until it is done")
    void followUp() {
        Browser browser = sales().open("/backoffice/customer?id=" + customer);
        browser.press("Logg samtale");
        browser.see(By.id("form:note")).sendKeys("Vil ha tilbud på 10 000 meldinger i måneden");
        browser.choose("Telefon").choose("De");
        browser.field("Følg opp").sendKeys(browser.field("Dato").getDomProperty("value"));
        browser.press("Lagre");
        browser.seeText("Vi minner deg på det");
        browser.open("/backoffice/start");
        browser.seeText("Mine oppfølginger i dag");
        browser.screenshot("story-start");
        browser.press("Alle mine oppfølginger");
        seeName(browser);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(5)
    @DisplayName("The search box finds it by accents, phone and number while one types, from the keyboard")
    void found() {
        Browser browser = sales().open("/backoffice/start");
        for (String typed : List.of("maakeskjaer baat", "400 00 214", RegisterCase.NOT_IN_DEMO)) {
            browser.see(By.id("search")).clear();
            browser.see(By.id("search")).sendKeys(typed);
            browser.until(
                    "Waiting for a hit of " + typed,
                    d -> d.findElements(By.cssSelector("#search-hits a[href*='customer?id=" + customer + "']"))
                                    .isEmpty()
                            ? null
                            : true);
        }
        browser.see(By.id("search")).clear();
        browser.see(By.id("search")).sendKeys("MAAKESKJAER BAATVERFT" + Keys.ENTER);
        browser.until("Waiting for the results", d -> d.getCurrentUrl().contains("/search?") ? true : null);
        seeName(browser);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(6)
    @DisplayName("CUS-6 returned mail is marked, and the mark shows until the address is corrected")
    void returnedMail() {
        Browser browser = sales().open("/backoffice/returned-mail?id=" + customer);
        browser.see(By.cssSelector("main input[type=radio]")).click();
        browser.type("Merknad", "Ukjent på adressen");
        browser.choose("Stans utsending dit til adressen er rettet");
        browser.press("Merk returpost");
        browser.seeText("Returposten er merket.");
        browser.seeText("Ukjent på adressen");
        browser.screenshot("story-returned-mail");
    }

    @Test
    @Order(7)
    @DisplayName("ACC-8 the history tab tells the whole story: who did what when")
    void history() {
        Browser browser = sales().open("/backoffice/customer?id=" + customer + "&tab=history");
        browser.seeText("Sander Aasen");
        int lines = browser.driver()
                .findElements(By.cssSelector("main table tbody tr"))
                .size();
        assertTrue(lines >= 4, "registration, contact, call and returned mail stand there: " + lines);
        assertFalse(browser.mainText().contains("???"), "every line has its words");
        browser.screenshot("story-history");
        assertEquals(List.of(), browser.consoleErrors());
    }
}
