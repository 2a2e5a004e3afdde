package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That the portal works in the other kind of browser, too. */
@RunAsClient
class FirefoxIT extends FrontIT {

    @Test
    @DisplayName("In Firefox: sign in, home, invoices, subscription, a dialog, sign out; nothing is complained of")
    void walk() throws Exception {
        assumeTrue(Firefox.isInstalled(), "firefox-esr is not installed");
        try (Firefox firefox = new Firefox()) {
            firefox.open("/sign-in").press("E-post", "dag.knutsen@fjordvik-reisebyra.example");
            firefox.press("Passord", "front-demo-2026").press("Logg inn").seeText("God ");
            assertEquals("/home", firefox.address());
            assertTrue(isInter(firefox), "the font");
            firefox.press("Fakturaer").seeText("Alle fakturaer");
            assertEquals("/invoices", firefox.address());
            fits(firefox);
            firefox.press("Abonnement").seeText("Hva dere har godtatt");
            fits(firefox);
            String product =
                    firefox.script("document.querySelector('main a[href^=change-product]').getAttribute('href')");
            firefox.open("/" + product);
            String change = firefox.script("document.querySelector('[data-opens]').innerText.trim()");
            firefox.press(change);
            assertEquals(
                    "true", firefox.script("document.querySelector('dialog[open]').contains(document.activeElement)"));
            firefox.press("Avbryt");
            assertEquals("null", firefox.script("document.querySelector('dialog[open]')"));
            firefox.press(firefox.script("document.querySelector('summary.f-user').innerText.trim()"));
            firefox.press("Logg ut");
            firefox.seeText("Logg");
            if (firefox.address().startsWith("/other-devices")) {
                firefox.press("Bare her");
            }
            firefox.seeText("Du er logget ut.");
            firefox.open("/home");
            assertTrue(firefox.address().startsWith("/sign-in?return="), firefox.address());
            assertEquals(List.of(), firefox.errors());
        }
    }

    private static void fits(Firefox firefox) throws InterruptedException {
        assertEquals(
                "0",
                firefox.script("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                firefox.address());
    }

    private static boolean isInter(Firefox firefox) throws InterruptedException {
        return firefox.script(
                        "document.fonts.ready.then(() => [...document.fonts].some(font => font.status === 'loaded'))")
                .equals("true");
    }
}
