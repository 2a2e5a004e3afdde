package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.it.FrontIT;
import no.front.it.http.PortalUser;
import no.front.it.http.ReadOutbox;
import no.front.it.http.Session;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A user changes the own e-mail address and mobile number (ACC-1), on a phone. */
@RunAsClient
class OwnAddressStoryIT extends FrontIT {

    private static void isFit(Browser browser, String name) {
        browser.screenshot("own-" + name);
        assertEquals(List.of(), AxeIT.violations(browser), name);
        assertEquals(0, browser.sidewaysScroll(), () -> name + " scrolls sideways: " + browser.widest());
        assertFalse(browser.mainText().contains("???"), name);
    }

    private static Browser signIn(Browser browser, String email) {
        browser.fresh().phone().prefer("nb", "light").open("/sign-in?return=/my-page");
        browser.type("E-post", email).type("Passord", PortalUser.PASSWORD);
        return browser.press("Logg inn");
    }

    @Test
    @DisplayName(
            "ACC-1, ACC-3 e-mail and number take the password; the address holds once its link is used, the number once its"
                    + " code is; the old mailbox is told and can take it back")
    void story() throws Exception {
        PortalUser user = PortalUser.of("Fjordvik+Reisebyr");
        String fresh = "ny." + user.email();
        Browser browser = signIn(Browser.get(), user.email()).seeText("Slik når vi deg");
        isFit(browser, "page");
        browser.press("Endre e-post …").seeText("E-posten er også brukernavnet ditt.");
        isFit(browser, "email");
        browser.type("Ny e-post", fresh).type("Passord", "not mine at all").press("Send lenke");
        browser.seeText("passordet stemmer ikke");
        browser.type("Ny e-post", fresh).type("Passord", PortalUser.PASSWORD).press("Send lenke");
        browser.seeText("Vi har sendt en lenke til den nye adressen.");
        String link = ReadOutbox.link(fresh, "/confirm-email?");
        assertEquals(200, Session.ofNobody().get(link).statusCode());
        browser.open(link).seeText("Bekreft e-posten");
        isFit(browser, "email-confirm");
        browser.press("Bruk denne adressen").seeText("E-posten er endret");
        browser.open(link).seeText("Lenken virker ikke");
        assertTrue(ReadOutbox.text(user.email(), "/report-misuse?").contains("er nettopp endret til"));

        signIn(browser, fresh).seeText("Slik når vi deg");
        browser.type("Nytt mobilnummer", "98012345")
                .type("Passord", "not mine at all")
                .press("Send kode");
        browser.seeText("passordet stemmer ikke");
        browser.type("Nytt mobilnummer", "98012345")
                .type("Passord", PortalUser.PASSWORD)
                .press("Send kode");
        browser.type("Kode", ReadOutbox.code("+4798012345")).press("Bekreft nummeret");
        browser.seeText("Mobilnummeret er endret.");
        isFit(browser.prefer("en", "dark").open("/change-email"), "email-dark");

        browser.fresh().phone().prefer("nb", "light").open(ReadOutbox.link(user.email(), "/report-misuse?"));
        browser.choose("Noen andre kan ha brukt tilgangen min").press("Steng og be om nytt passord");
        browser.seeText("Tilgangen er stengt");
        assertTrue(ReadOutbox.text(user.email(), "/set-password?").contains("er stengt"));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
