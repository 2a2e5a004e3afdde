package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The subscription in the portal, as the administrator of a customer finds it; nothing is changed in the end. */
@RunAsClient
class OwnSubscriptionPagesIT extends FrontIT {

    private static Browser signedIn() {
        Browser browser =
                PortalVisit.signIn("anne.foss@fjordvik-reiser.example").seeText("Hvem vil du handle for?");
        browser.see(By.partialLinkText("Fjordvik Reiser AS")).click();
        return browser.seeText("God ");
    }

    /** The first address of that page which the subscription links to. */
    private static String linked(Browser browser, String page) {
        return "/"
                + browser.open("/subscription")
                        .see(By.cssSelector("a[href^='" + page + "']"))
                        .getDomAttribute("href");
    }

    @Test
    @DisplayName("CON-7, CON-6, CUS-7 subscription, change of product and notice are fit for everybody, on a phone too")
    void fit() {
        Browser browser = signedIn();
        PortalVisit.isFit(browser, "/subscription", "Hva dere har godtatt");
        PortalVisit.isFit(browser, linked(browser, "change-product"), "Bytt til SMS-tjeneste …");
        PortalVisit.isFit(browser, linked(browser, "give-notice"), "Siste dag er");
        PortalVisit.isFit(browser, "/my-orders", "Bestillinger");
        PortalVisit.isFit(browser, "/order-more", "Hva vil dere ha?");
        PortalVisit.isFit(browser, "/organisation", "Kontaktpersoner");
        PortalVisit.isFit(browser, "/contact-person", "Ny kontakt");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @DisplayName(
            "CON-7, CON-6 what was said before holds: other amounts or another day than shown, and nothing is done")
    void shown() {
        Browser browser = signedIn();
        browser.open(linked(browser, "change-product"));
        browser.script("document.querySelector('input[name^=monthly-]').value = '1.00'");
        browser.press("Bytt til SMS-tjeneste …").seeText("Bytte til SMS-tjeneste?");
        browser.press("Bytt til SMS-tjeneste").seeText("Beløpet eller datoen er en annen nå");
        browser.open(linked(browser, "give-notice"));
        browser.script("document.querySelector('input[name=lastDay]').value = '2020-01-31'");
        browser.press("Si opp …").seeText("Siste dag blir");
        browser.press("Si opp avtalen").seeText("Beløpet eller datoen er en annen nå");
        assertTrue(browser.open("/subscription").mainText().contains("løper, og koster"));
    }

    @Test
    @DisplayName(
            "CON-1, CON-2 more is summed before it is ordered, and nothing is ordered before each document is accepted")
    void more() {
        Browser browser = signedIn().open("/order-more");
        browser.press("Se hva det koster").seeText("Velg minst ett produkt");
        browser.open("/order-more")
                .see(By.cssSelector("[id='form:PRODUCT_KEYWORD']"))
                .click();
        browser.press("Se hva det koster").seeText("Dette koster det");
        assertEquals(List.of(), AxeIT.violations(browser));
        browser.press("Send bestillingen").seeText("Mer i måneden");
        assertTrue(browser.driver().getCurrentUrl().contains("/order-more"));
    }

    @Test
    @DisplayName("ACC-10 pages of products and contracts that aren't the own answer like unknown ones")
    void others() {
        Browser browser = signedIn();
        String own = linked(browser, "change-product").replaceAll("\\D", "");
        for (String page :
                List.of("/change-product", "/change-product?id=x", "/give-notice", "/give-notice?id=" + own)) {
            assertEquals(
                    404L,
                    browser.script(
                            "const request = new XMLHttpRequest(); request.open('GET', arguments[0], false);"
                                    + " request.send(); return request.status;",
                            page),
                    page);
        }
    }
}
