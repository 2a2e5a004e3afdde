package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Prices as visitors, finance and sales meet them. The list that is published holds so late that no other test sees it. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PricesIT extends FrontIT {

    private static final String LATE = "01.01.2090";

    private static String list;
    private static String customer;

    private static void write(Browser browser, String name, String text) {
        WebElement field = browser.see(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    @Test
    @Order(1)
    @DisplayName("CON-3 anybody asks what 12 000 SMS would cost: 5 040.00, tier by tier")
    void calculator() {
        Browser browser = Browser.get().fresh().open("/prices");
        browser.type("SMS til Norge i en måned", "12 000").press("Regn ut");
        browser.seeText("12 000 SMS til Norge i en måned koster 5 040,00 kr.");
        for (String part : List.of("880,00", "3 360,00", "800,00", "SMS-tjeneste", "Timepris")) {
            assertTrue(browser.mainText().contains(part), part);
        }
        assertTrue(browser.driver().getCurrentUrl().contains("messages=12"), "the answer has an address");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(2)
    @DisplayName("CON-3 what makes no number is said in words, on both calculators, and never a fault")
    void strange() throws Exception {
        Session visitor = Session.ofNobody();
        Session sales = Session.of(Role.SALES);
        for (String typed : List.of("abc", "-5", "1.5", "99999999999999999999", "%3Cscript%3E", "100000001", "%00")) {
            for (var answer : List.of(
                    visitor.get("/prices?messages=" + typed),
                    sales.get("/backoffice/price-calculator?messages=" + typed + "&KEYWORD=" + typed))) {
                assertEquals(200, answer.statusCode(), typed);
                assertTrue(!answer.body().contains("<script>\""), typed);
            }
        }
        assertTrue(visitor.get("/prices?messages=abc").body().contains("er ikke et helt tall"));
    }

    @Test
    @Order(3)
    @DisplayName("CON-3 finance writes the next version; what can't be read is told and nothing typed is lost")
    void draft() {
        Browser browser = Browser.get().fresh().as(Role.FINANCE).open("/backoffice/price-lists");
        browser.press("Ny versjon");
        browser.see(By.name("monthly.SMS_WEB"));
        write(browser, "monthly.SMS_WEB", "førti");
        browser.press("Lagre utkastet").seeText("«førti» er ikke et tall vi kan lese.");
        assertEquals("førti", browser.see(By.name("monthly.SMS_WEB")).getDomProperty("value"));
        write(browser, "monthly.SMS_WEB", "41");
        browser.press("Lagre utkastet").seeText("Publisering");
        list = browser.driver().getCurrentUrl().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        assertTrue(browser.mainText().contains("39,00 41,00"), browser::mainText);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(4)
    @DisplayName("CON-3 a version is published once, never from today, and not written any more")
    void publish() throws Exception {
        Browser browser = Browser.get().fresh().as(Role.FINANCE).open("/backoffice/price-list?id=" + list);
        browser.press("Publiser…").type("Gjelder fra", "01.01.2026").press("Publiser");
        browser.seeText("Listen kan tidligst gjelde fra");
        browser.press("Publiser…").type("Gjelder fra", LATE).press("Publiser");
        browser.seeText("gjelder fra " + LATE);
        assertEquals(
                409,
                Session.of(Role.FINANCE)
                        .get("/backoffice/price-list-edit?id=" + list)
                        .statusCode());
    }

    @Test
    @Order(5)
    @DisplayName("CON-3 sales agree a price with a reason, and see side by side what the customer pays then")
    void agree() {
        Browser browser = Browser.get().fresh().as(Role.SALES).open("/backoffice/customers");
        browser.see(By.cssSelector("tbody th a")).click();
        browser.seeText("Priser og rabatter");
        customer = browser.driver().getCurrentUrl().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        browser.open("/backoffice/customer-price?id=" + customer);
        new Select(browser.field("Hva")).selectByValue("SMS//NO");
        browser.type("Pris kr", "0,35").type("Første dag", LATE).type("Begrunnelse", "Rammeavtale");
        browser.press("Lagre avtalen").seeText("Rammeavtale");
        assertTrue(browser.mainText().contains("0,35 kr"));

        browser.open("/backoffice/price-comparison?id=" + customer + "&from=" + LATE + "&messages=12000");
        browser.seeText("betaler kunden 840,00 kr mindre i måneden");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @Order(6)
    @DisplayName("CON-3 the same agreed again for the same days is refused")
    void twice() {
        Browser browser = Browser.get().fresh().as(Role.SALES).open("/backoffice/customer-price?id=" + customer);
        new Select(browser.field("Hva")).selectByValue("SMS//NO");
        browser.type("Rabatt %", "5").type("Første dag", LATE).type("Begrunnelse", "Igjen");
        browser.press("Lagre avtalen").seeText("Det samme er avtalt fra " + LATE);
    }
}
