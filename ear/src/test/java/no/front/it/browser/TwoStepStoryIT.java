package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.front.access.control.Totp;
import no.front.it.FrontIT;
import no.front.it.http.PortalUser;
import no.front.it.http.ReadOutbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An administrator turns on two-step sign-in, comes in by SMS, sets up an app, and comes in by it and without it (ACC-3). */
@RunAsClient
class TwoStepStoryIT extends FrontIT {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static void isFit(Browser browser, String name) {
        browser.screenshot("two-step-" + name);
        assertEquals(List.of(), AxeIT.violations(browser), name);
        assertEquals(0, browser.sidewaysScroll(), () -> name + " scrolls sideways: " + browser.widest());
        assertFalse(browser.mainText().contains("???"), name);
    }

    /** The secret as a person types it into an app. */
    private static byte[] secret(String spelled) {
        String letters = spelled.replace(" ", "");
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = ALPHABET.indexOf(letters.charAt(bit / 5));
            if ((value >> (4 - bit % 5) & 1) == 1) {
                bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
            }
        }
        return bytes;
    }

    /** What the app shows, on a phone whose clock is so many half minutes ahead. */
    private static String shown(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.step(Instant.now()) + stepsAhead, Totp.DIGITS);
    }

    private static Browser signIn(Browser browser, PortalUser user) {
        browser.fresh().phone().open("/sign-in?return=/authenticator");
        browser.type("E-post", user.email())
                .type("Passord", PortalUser.PASSWORD)
                .press("Logg inn");
        return browser.seeText("Én ting til");
    }

    @Test
    @DisplayName("ACC-3 two-step sign-in by SMS, by an own app, and by a recovery code, on a phone")
    void story() throws Exception {
        PortalUser user = PortalUser.of("Polarb%C3%B8lgen");
        Browser browser = Browser.get().fresh().wide().open("/sign-in?return=/security");
        browser.type("E-post", user.email())
                .type("Passord", PortalUser.PASSWORD)
                .press("Logg inn");
        browser.seeText("Innlogging i to trinn");
        isFit(browser, "security-off");
        browser.press("Slå på for alle").seeText("Innlogging i to trinn er slått på.");
        browser.type("Nettverk eller adresse", "10.0.0.0/12").press("Godkjenn nettverket");
        browser.seeText("10.0.0.0/12 er et svært stort nettverk.");
        isFit(browser, "security-wide");
        browser.choose("Ja, vi mener hele nettverket").press("Godkjenn nettverket");
        browser.seeText("10.0.0.0/12 er godkjent.");
        isFit(browser.phone().open("/security"), "security-phone");

        signIn(browser, user).seeText("Koden er sendt til");
        isFit(browser, "code-sms");
        browser.type("Kode", ReadOutbox.code("+47" + user.mobile())).press("Logg inn");
        browser.seeText("Autentiseringsapp");
        isFit(browser, "app-none");
        browser.type("Passord", PortalUser.PASSWORD).press("Vis QR-kode");
        browser.seeText("Skann QR-koden");
        isFit(browser, "app-qr");
        byte[] secret = secret(browser.see(By.id("secret")).getText());
        String first = shown(secret, 0);
        browser.type("Kode", first).press("Slå på").seeText("Appen virker nå.");
        isFit(browser, "app-codes");
        List<String> codes = browser.driver().findElements(By.cssSelector(".f-recovery code")).stream()
                .map(WebElement::getText)
                .collect(Collectors.toList());
        assertEquals(10, codes.size());
        browser.press("Jeg har tatt vare på dem").seeText("10 igjen");
        isFit(browser, "app-set-up");

        signIn(browser, user);
        isFit(browser, "code-app");
        browser.type("Kode", first).press("Logg inn").seeText("Koden stemmer ikke.");
        browser.type("Kode", shown(secret, 1)).press("Logg inn").seeText("10 igjen");

        signIn(browser, user).press("Bruk en reservekode i stedet");
        browser.seeText("Skriv en av reservekodene");
        isFit(browser, "code-recovery");
        browser.type("Reservekode", codes.get(3).toLowerCase(java.util.Locale.ROOT))
                .press("Logg inn");
        browser.seeText("9 igjen");
        browser.type("Kode fra appen eller en reservekode", codes.get(4)).press("Fjern appen");
        browser.seeText("Autentiseringsappen er fjernet.");
        assertEquals(List.of(), browser.consoleErrors());
    }
}
