package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people of one customer come to the portal for, each by links and buttons from home on, as far as their role goes. */
@RunAsClient
class PortalJourneysIT extends FrontIT {

    private static final String TONE = "tone.moen@bjorkelia-kommune.example";
    private static final String ARVE = "arve.lie@bjorkelia-kommune.example";
    private static final String SIV = "siv.rud@bjorkelia-kommune.example";

    private static void tick(Browser browser, String id) {
        browser.click(browser.see(By.id("form:" + id)));
    }

    private static void signOut(Browser browser) {
        browser.wide().click(browser.see(By.cssSelector("details.f-menu > summary.f-user")));
        browser.press("Logg ut");
        if (browser.until(
                        "asked or out",
                        d -> List.of("/other-devices", "/sign-in").contains(path(browser)) ? path(browser) : null)
                .equals("/other-devices")) {
            browser.press("Logg ut alle steder");
        }
        browser.seeText("Du er logget ut");
        assertEquals("/sign-in", path(browser.open("/home")));
    }

    private static String path(Browser browser) {
        return browser.script("return location.pathname").toString();
    }

    @Test
    @DisplayName("ACC-1, CUS-7 the administrator finds what was sent, orders more, and lets a colleague in")
    void administrator() {
        Browser browser = PortalVisit.atHome(TONE).seeText("Forbruk i ").seeText("Neste faktura");
        browser.press("Søk i meldingene").seeText("meldinger med");
        String number = browser.see(By.cssSelector("tbody tr td:nth-child(4)")).getText();
        browser.type("Telefonnummer", number).press("Vis");
        browser.until(
                "only that number",
                d -> d.findElements(By.cssSelector("tbody tr")).stream()
                                .allMatch(row -> row.getText().contains(number))
                        ? true
                        : null);
        browser.press("Per dag").seeText("Sum");

        browser.press("Hjem").press("Bestill mer").seeText("Hva vil dere ha?");
        tick(browser, "PRODUCT_KEYWORD");
        browser.press("Se hva det koster").seeText("Dette koster det").press("Send bestillingen");
        browser.seeText("Kryss av når du har lest").seeText("Dette koster det");
        for (String document :
                new String[] {"A_TERMS", "A_DATA_PROCESSING_AGREEMENT", "A_PRIVACY_STATEMENT", "MAY_ORDER"}) {
            tick(browser, document);
        }
        browser.press("Send bestillingen").seeText("er sendt");
        browser.open("/my-orders").seeText("Kodeord på felles kortnummer").seeText("Tone Moen");

        browser.press("Hjem").press("Inviter en bruker");
        browser.type("Navn", "Eli Berg").type("E-post", "eli.berg@bjorkelia-kommune.example");
        browser.type("Mobil", "98000270");
        browser.click(browser.see(By.cssSelector("input[type=radio][value=ACCOUNTING]")));
        browser.press("Send invitasjon").seeText("Invitasjonen til Eli Berg er sendt.");
        browser.press("Trekk tilbake …").press("Trekk tilbake");
        browser.seeText("Invitasjonen til Eli Berg er trukket tilbake.");
        signOut(browser);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    @DisplayName("ACC-1 accounting finds invoices, prices and terms, and nothing of messages, users or keys")
    void accounting() {
        Browser browser = PortalVisit.atHome(ARVE).seeText("Neste faktura");
        for (String other : new String[] {"Meldinger", "Søk i meldingene", "Inviter en bruker", "Bestill mer"}) {
            assertEquals(List.of(), browser.driver().findElements(By.linkText(other)), other);
        }
        browser.press("Fakturaer og betalinger").seeText("Fakturaer");
        browser.press("Abonnement").seeText("SMS-gateway").seeText("Hva dere har godtatt");
        for (String page :
                new String[] {"/messages", "/users", "/gateway", "/order-more", "/organisation", "/security"}) {
            assertEquals(403, browser.open(page).status(), page);
        }
        browser.consoleErrors();
        browser.open("/home").seeText("God ");
        signOut(browser);
    }

    @Test
    @DisplayName(
            "ACC-1 an ordinary user finds what the own accounts have sent and the own page, and no amounts of invoices")
    void ordinary() {
        Browser browser = PortalVisit.atHome(SIV).seeText("Forbruk i ");
        assertFalse(browser.mainText().contains("Anslått sum"));
        browser.press("Hva koster en SMS")
                .type("Tekst", "Åpent kontor i morgen kl. 12.")
                .seeText("1 SMS");
        browser.press("Meldinger").seeText("meldinger med");
        for (String page :
                new String[] {"/invoices", "/users", "/gateway", "/commission", "/retention", "/order-more"}) {
            assertEquals(403, browser.open(page).status(), page);
        }
        browser.consoleErrors();
        browser.open("/my-page").seeText("Siv Rud");
        signOut(browser);
    }
}
