package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import no.front.it.FrontIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long traffic is kept and what may be sent, as the administrator of a customer finds it in the portal. */
@RunAsClient
class OwnPrivacyPagesIT extends FrontIT {

    private static Browser signedIn() {
        Browser browser = Browser.get().fresh().prefer("nb", "light").open("/sign-in");
        browser.type("E-post", "dag.knutsen@fjordvik-reisebyra.example").type("Passord", "front-demo-2026");
        return browser.press("Logg inn").seeText("God ");
    }

    @Test
    @DisplayName("PRV-3 PRV-8 the pages of retention and of consents are fit for everybody, on a phone too")
    void fit() {
        Browser browser = signedIn();
        for (int narrow = 0; narrow < 2; narrow++) {
            Browser sized = narrow == 0 ? browser.wide() : browser.phone();
            for (String page : List.of("/retention", "/retention?months=6", "/retention?months=36", "/consents")) {
                sized.open(page);
                assertEquals(List.of(), AxeIT.violations(sized), page);
                assertEquals(0, sized.sidewaysScroll(), sized::widest);
                assertFalse(sized.mainText().contains("???"), page);
            }
        }
    }

    @Test
    @DisplayName("PRV-8 newsletters take a yes, one click; a no is one click too, and both stand below")
    void oneClick() {
        Browser browser = signedIn().wide().open("/consents");
        browser.press("Ja takk").seeText("Du har sagt ja til: Nyhetsbrev.");
        browser.open("/consents").seeText("Du sa ja");
        // the newsletter stands first
        browser.press("Nei takk").seeText("Du har sagt nei til: Nyhetsbrev.");
        browser.open("/consents").seeText("Du sa nei");
    }
}
