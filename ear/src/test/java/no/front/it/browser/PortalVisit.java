package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** Somebody of a demo customer in the portal, in bokmål and light. */
final class PortalVisit {

    private static final String PASSWORD = "front-demo-2026";

    private PortalVisit() {}

    /** On the page that comes after the password, whichever it is. */
    static Browser signIn(String email) {
        Browser browser = Browser.get().fresh().prefer("nb", "light").wide().open("/sign-in");
        return browser.type("E-post", email).type("Passord", PASSWORD).press("Logg inn");
    }

    /** At home, for who acts for one organisation only. */
    static Browser atHome(String email) {
        return signIn(email).seeText("God ");
    }

    /** Wide and on a phone: it is there, for everybody, without scrolling sideways, all its words known. */
    static void isFit(Browser browser, String address, String text) {
        for (int narrow = 0; narrow < 2; narrow++) {
            Browser sized = narrow == 0 ? browser.wide() : browser.phone();
            sized.open(address).seeText(text);
            assertEquals(List.of(), AxeIT.violations(sized), address);
            assertEquals(0, sized.sidewaysScroll(), () -> address + " scrolls sideways: " + sized.widest());
            assertFalse(sized.mainText().contains("???"), address);
        }
    }
}
