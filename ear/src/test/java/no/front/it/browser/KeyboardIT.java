package no.front.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import no.front.it.FrontIT;
import no.front.it.http.PortalUser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The portal without a mouse: in, through the menus and a dialog, a user invited, out. Every stop is seen and has a name. */
@RunAsClient
class KeyboardIT extends FrontIT {

    private static final int MOST_STOPS = 80;

    /** What has the focus: its name as it is read, or its label; "" for nothing. */
    private static final String NAME = "const e = document.activeElement; if (!e || e === document.body) return '';"
            + " const label = e.labels && e.labels.length ? e.labels[0].innerText : '';"
            + " return (e.getAttribute('aria-label') || label || e.innerText || e.value || e.id || e.tagName)"
            + ".replaceAll('\\u00a0', ' ').trim().replace(/\\s*\\n\\s*/g, ' ');";

    /** Whether a person sees where the focus is: in the window, covered by nothing, with a ring of its own or its box's. */
    private static final String SEEN = "const e = document.activeElement; const box = e.getBoundingClientRect();"
            + " const ring = node => { const s = getComputedStyle(node); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };"
            + " const near = [e, e.nextElementSibling, e.parentElement, e.closest('label'), e.closest('.ui-chkbox'), e.closest('.ui-radiobutton'),"
            + " e.parentElement && e.parentElement.nextElementSibling, e.closest('.f-product')].filter(node => node);"
            + " if (!near.some(ring)) return 'no ring';"
            + " if (box.bottom < 1 || box.right < 1 || box.top > innerHeight - 1 || box.left > innerWidth - 1) return 'outside the window';"
            + " const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);"
            + " const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2);"
            + " const top = document.elementFromPoint(x, y);"
            + " return !top || e.contains(top) || top.contains(e) || near.some(node => node.contains(top)) ? '' : 'covered by ' + top.outerHTML.slice(0, 120);";

    private final Browser browser = Browser.get();

    private KeyboardIT press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    private String focused() {
        return browser.script(NAME).toString();
    }

    /** The next stop, which must be seen. */
    private String tab() {
        press(Keys.TAB);
        return stop();
    }

    private String back() {
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        return stop();
    }

    private String stop() {
        String name = focused();
        if (!name.isEmpty()) {
            Object unseen = browser.until("The focus settles", d -> "".equals(browser.script(SEEN)) ? "" : settled());
            assertEquals("", unseen, () -> name + " at " + browser.driver().getCurrentUrl());
        }
        return name;
    }

    /** What hides the focus when all movement has ended; null while something moves. */
    private String settled() {
        boolean moves =
                (Boolean) browser.script("return document.getAnimations().some(one => one.playState === 'running')");
        return moves ? null : browser.script(SEEN).toString();
    }

    /** Goes on until that stop is reached. @return all on the way, with it */
    private List<String> tabTo(String name) {
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_STOPS) {
            stops.add(tab());
            if (stops.getLast().equals(name)) {
                return stops;
            }
        }
        throw new AssertionError(name + " is not reached at " + browser.driver().getCurrentUrl() + ", but " + stops);
    }

    private KeyboardIT go(String name) {
        tabTo(name);
        return press(Keys.ENTER);
    }

    private boolean inDialog() {
        return (Boolean) browser.script("return document.activeElement.closest('dialog[open]') !== null");
    }

    private String path() {
        return browser.driver().getCurrentUrl().replaceFirst("^https?://[^/]+", "");
    }

    private void at(String page) {
        browser.until(page, d -> path().startsWith(page) ? true : null);
        browser.until("loaded", d -> "complete".equals(browser.script("return document.readyState")) ? true : null);
    }

    private void signIn(PortalUser user) {
        browser.fresh().prefer("nb", "light").wide().open("/sign-in");
        assertEquals("E-post", browser.until("The first field", d -> focused().isEmpty() ? null : focused()));
        press(user.email());
        assertEquals("Passord", tab());
        press(PortalUser.PASSWORD, Keys.ENTER);
        at("/home");
    }

    @Test
    @DisplayName(
            "By keyboard alone: sign in, skip to the content, through the menus, into a dialog and out of it, invite a user, sign out")
    void walk() throws Exception {
        signIn(PortalUser.of("Fjordvik+Reiser+AS"));
        browser.seeText("God ");

        assertEquals("Hopp til innholdet", tab());
        press(Keys.ENTER);
        assertEquals("main", browser.script("return document.activeElement.id"));
        assertTrue(
                ((Boolean)
                        browser.script(
                                "const main = document.activeElement; window.was = main; return main.contains(document.activeElement)")));
        tab();
        assertTrue((Boolean) browser.script("return window.was.contains(document.activeElement)"), focused());

        browser.open("/home");
        List<String> stops = tabTo("Abonnement");
        List<String> tabs = List.of("Hjem", "Meldinger", "Fakturaer", "Abonnement");
        assertEquals(tabs, stops.stream().filter(tabs::contains).toList());
        assertEquals("Fakturaer", back());
        press(Keys.ENTER);
        at("/invoices");

        // Space opens the menu under the own name, Escape closes it and gives the focus back
        String account = tabTo(account()).getLast();
        press(Keys.SPACE);
        assertEquals("Min side", tab());
        press(Keys.ESCAPE);
        assertEquals(account, focused());
        assertEquals("false", String.valueOf(browser.script("return document.querySelector('details.f-menu').open")));
        press(Keys.ENTER);
        go("Brukere");
        at("/users");

        go("Inviter en bruker");
        at("/user-new");
        invite();

        dialog();

        browser.open("/home");
        tabTo(account());
        press(Keys.ENTER);
        go("Logg ut");
        browser.until(
                "Out, or asked about other devices", d -> path().matches("/(sign-in|other-devices).*") ? true : null);
        if (path().startsWith("/other-devices")) {
            go("Bare her");
        }
        browser.seeText("Du er logget ut.");
        assertEquals(List.of(), browser.consoleErrors());
    }

    /** The name of the menu under the own name. */
    private String account() {
        return browser.script("return document.querySelector('summary.f-user').innerText.replaceAll('\\u00a0', ' ')"
                        + ".trim().replace(/\\s*\\n\\s*/g, ' ')")
                .toString();
    }

    private void invite() {
        String email = "tastatur." + System.nanoTime() + "@kunde.example";
        tabTo("Navn");
        press("Tone Tast");
        tab();
        press(email);
        tab();
        press("98000123");
        tab();
        // one stop for all roles: arrows choose
        for (int i = 0; i < 4 && !focused().startsWith("Administrator:"); i++) {
            press(Keys.ARROW_DOWN);
        }
        assertTrue(focused().startsWith("Administrator:"), focused());
        assertTrue((Boolean) browser.script("return document.activeElement.checked"));
        tabTo("Send invitasjon");
        press(Keys.ENTER);
        browser.seeText("Tone Tast");
        at("/user");
    }

    /** A change of product is asked about in a dialog, which keeps the focus in and gives it back. */
    private void dialog() {
        browser.open("/subscription");
        String product = browser.script(
                        "return document.querySelector(\"a[href^='change-product']\").getAttribute('href')")
                .toString();
        browser.open("/" + product);
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_STOPS && !focused().matches("Bytt til .* …")) {
            stops.add(tab());
        }
        String opener = focused();
        assertTrue(opener.matches("Bytt til .* …"), stops.toString());
        press(Keys.ENTER);
        browser.until("The dialog has the focus", d -> inDialog() ? true : null);
        for (int i = 0; i < 6; i++) {
            String name = tab();
            assertTrue(name.isEmpty() || inDialog(), name);
        }
        press(Keys.ESCAPE);
        assertEquals(opener, focused());
        assertFalse((Boolean) browser.script("return document.querySelector('dialog[open]') !== null"));
        press(Keys.SPACE);
        browser.until("The dialog has the focus", d -> inDialog() ? true : null);
        while (!focused().equals("Avbryt")) {
            tab();
        }
        press(Keys.ENTER);
        assertEquals(opener, focused());
    }
}
