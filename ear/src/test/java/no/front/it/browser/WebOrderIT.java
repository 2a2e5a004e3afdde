package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.it.FrontIT;
import no.front.it.http.Session;
import no.front.platform.entity.Role;
import no.front.server.simulator.RegisterCase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Somebody orders, at a desk and on a phone, and follows the order by the link in the mail. */
@RunAsClient
class WebOrderIT extends FrontIT {

    private static final List<String> DOCUMENTS = List.of("TERMS", "DATA_PROCESSING_AGREEMENT", "PRIVACY_STATEMENT");

    private final List<String> complaints = new ArrayList<>();

    /** Each page as it stands: nothing that keeps people out, nothing wider than the window, a silent console. */
    private void look(Browser browser, String name) {
        AxeIT.violations(browser).forEach(found -> complaints.add(name + ": " + found));
        if (browser.sidewaysScroll() > 0) {
            complaints.add(name + " scrolls sideways: " + browser.widest());
        }
        browser.consoleErrors().forEach(line -> complaints.add(name + " console: " + line));
        if (browser.mainText().contains("???")) {
            complaints.add(name + " lacks a text");
        }
        browser.screenshot("order-" + name);
    }

    private static void atPage(Browser browser, String page) {
        browser.until("Waiting for " + page, d -> d.getCurrentUrl().matches(".*/" + page + "(\\?.*)?$") ? true : null);
    }

    private static Browser write(Browser browser, String field, String text) {
        var input = browser.see(By.id("form:" + field));
        input.clear();
        input.sendKeys(text);
        return browser;
    }

    private static void tick(Browser browser, String field) {
        var input = browser.see(By.id("form:" + field));
        // on a phone the bar of the menu lies over the lower edge
        browser.script("arguments[0].scrollIntoView({block: 'center'})", input);
        input.click();
    }

    /** The newest mail in the demo's readable outbox leads to the order. */
    private static String link() throws Exception {
        Session support = Session.of(Role.SUPPORT);
        String list = support.get("/backoffice/outbox?channel=MAIL").body();
        Matcher message = Pattern.compile("outbox-message\\?id=\\d+").matcher(list);
        assertTrue(message.find());
        String mail = support.get("/backoffice/" + message.group()).body();
        Matcher link = Pattern.compile("/order-status\\?key=[\\w-]+").matcher(mail);
        assertTrue(link.find(), mail);
        return link.group();
    }

    private void order(Browser browser, String email, String size) {
        browser.open("/order");
        look(browser, "1-" + size);
        write(browser, "NUMBER", RegisterCase.NORWEGIAN_LETTERS);
        tick(browser, "lookUp");
        browser.see(By.id("form:proceed"));
        look(browser, "1-found-" + size);
        tick(browser, "proceed");
        atPage(browser, "order-products");
        tick(browser, "proceed");
        browser.see(By.cssSelector(".ui-messages-error"));
        look(browser, "2-error-" + size);
        tick(browser, "PRODUCT_SMS_WEB");
        tick(browser, "PRODUCT_KEYWORD");
        write(browser, "QUANTITY_KEYWORD", "3");
        write(browser, "MESSAGES", "12 000" + Keys.TAB);
        // 39.00 + 3 × 10.00 + EHF 19.00 + 5 040.00
        browser.until(
                "Waiting for the sum",
                d -> browser.mainText().replaceAll("[\\s,.]", "").contains("512800") ? true : null);
        look(browser, "2-chosen-" + size);
        browser.open("/order-products");
        assertEquals(
                "3", browser.see(By.id("form:QUANTITY_KEYWORD")).getDomProperty("value"), "a reload loses nothing");
        tick(browser, "proceed");
        atPage(browser, "order-people");
        tick(browser, "proceed");
        browser.see(By.cssSelector(".ui-messages-error"));
        look(browser, "3-error-" + size);
        write(browser, "ORDERER_NAME", "Tuva Rønnestad");
        write(browser, "ORDERER_EMAIL", email);
        tick(browser, "ADMINISTRATOR_SAME");
        write(browser, "ADMINISTRATOR_NAME", "Ola Måge");
        write(browser, "ADMINISTRATOR_EMAIL", "ola@nordlys.example");
        write(browser, "ADMINISTRATOR_MOBILE", "400 00 215");
        look(browser, "3-filled-" + size);
        tick(browser, "proceed");
        atPage(browser, "order-review");
        tick(browser, "submit");
        browser.see(By.cssSelector(".ui-messages-error"));
        look(browser, "4-error-" + size);
        DOCUMENTS.forEach(document -> {
            assertFalse(browser.see(By.id("form:A_" + document)).isSelected(), "no box is ticked beforehand");
            tick(browser, "A_" + document);
        });
        tick(browser, "MAY_ORDER");
        tick(browser, "submit");
        atPage(browser, "order-received");
        look(browser, "5-" + size);
    }

    @Test
    @DisplayName(
            "CON-1, CON-2 a whole order at a desk in bokmål; followed by the link, objected to, withdrawn (CON-16)")
    void desk() throws Exception {
        Browser browser = Browser.get().fresh().prefer("nb", "light");
        order(browser, "desk@nordlys.example", "wide");
        browser.seeText("Takk for bestillingen");
        browser.open(link());
        browser.seeText("er mottatt");
        look(browser, "status-wide");
        browser.press("Godtar dere ikke vilkårene?");
        write(browser, "objection", "Punkt 7 godtar vi ikke.");
        tick(browser, "object");
        browser.seeText("Innvendingen er sendt.");
        look(browser, "status-objected-wide");
        browser.press("Trekke bestillingen?");
        tick(browser, "withdraw");
        browser.seeText("er trukket");
        look(browser, "status-withdrawn-wide");
        assertEquals(List.of(), complaints);
    }

    @Test
    @DisplayName("CON-1, CON-2 a whole order on a phone in English, in the dark")
    void phone() throws Exception {
        Browser browser = Browser.get().fresh().prefer("en", "dark").phone();
        order(browser, "phone@nordlys.example", "phone");
        browser.seeText("Thank you for your order");
        browser.open(link());
        browser.seeText("is received");
        look(browser, "status-phone");
        browser.open("/order-status?key=forged");
        browser.seeText("We can't find the order");
        browser.wide();
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
        assertEquals(List.of(), complaints);
    }
}
