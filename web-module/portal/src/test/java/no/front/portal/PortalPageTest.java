package no.front.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;
import no.front.platform.entity.Seat;
import no.front.web.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortalPageTest {

    /** Answered by a servlet, not by a page. */
    private static final Set<PortalPage> SERVLETS = EnumSet.of(
            PortalPage.TERMS_PDF,
            PortalPage.INVOICE_FILE,
            PortalPage.FEE_FILE,
            PortalPage.COMMISSION_PDF,
            PortalPage.COMMISSION_NOTE_FILE,
            PortalPage.SIGN_OUT,
            PortalPage.STAY_SIGNED_IN,
            PortalPage.PREFERENCES,
            PortalPage.ERROR);

    @Test
    @DisplayName("ACC-9 every page of the portal is listed, and every listed page exists")
    void listed() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp"))) {
            pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .forEach(name -> files.add(name.equals("index") ? "" : name));
        }
        Set<String> listed = Arrays.stream(PortalPage.values())
                .filter(page -> !SERVLETS.contains(page))
                .map(PortalPage::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, listed);
    }

    @Test
    @DisplayName(
            "ACC-9, ACC-1 a page that isn't public opens for the customers' users of its function, never for staff")
    void roles() {
        for (PortalPage page : PortalPage.values()) {
            assertEquals(page.isPublic(), page.isOpenTo(Actor.nobody("203.0.113.9")), page.name());
            assertEquals(page.isPublic(), page.isOpenTo(Actor.staff(1, "Sander", EnumSet.allOf(Role.class), "")));
            for (CustomerRole role : CustomerRole.values()) {
                boolean expected = page.function()
                        .map(function -> function.roles().contains(role))
                        .orElse(true);
                Actor user = Actor.customerUser(2, "Maja", Seat.of(7, role, Set.of()), "");
                assertEquals(expected, page.isOpenTo(user), page + " " + role);
            }
        }
    }

    @Test
    @DisplayName("Every page of customers' users stands behind an entry of its menu that opens for them too")
    void entries() {
        assertEquals(PortalPage.TRAFFIC, PortalPage.STATISTICS.entry());
        assertEquals(PortalPage.INVOICES, PortalPage.INVOICE_LINE.entry());
        assertEquals(PortalPage.COMMISSION, PortalPage.PROOF_DEMAND.entry());
        assertEquals(PortalPage.SUBSCRIPTION, PortalPage.MY_ORDERS.entry());
        assertEquals(PortalPage.MY_PAGE, PortalPage.AUTHENTICATOR.entry());
        assertEquals(PortalPage.GATEWAY, PortalPage.GATEWAY_CALLBACK.entry());
        assertEquals(PortalPage.ORGANISATION, PortalPage.CONTACT_PERSON.entry());
        assertEquals(PortalPage.SIGN_IN, PortalPage.SIGN_IN.entry());
        assertEquals(PortalPage.CALCULATOR, PortalPage.CALCULATOR.entry());
    }

    @Test
    @DisplayName("ACC-9 only the exact path is a page: other spellings are not found")
    void spellings() {
        for (String door : new String[] {"", "/", "/index.xhtml"}) {
            assertEquals(PortalPage.INDEX, PortalPage.at(door).orElseThrow(), door);
        }
        for (String other :
                new String[] {"/index", "/preferences.xhtml", "/PREFERENCES", "/preferences/", "//", "error"}) {
            assertTrue(PortalPage.at(other).isEmpty(), other);
        }
    }

    @Test
    @DisplayName("Every page of a menu has its icon, and its name in both languages")
    void names() {
        for (PortalPage page : PortalPage.values()) {
            if (page.menu() != PortalPage.Menu.NONE) {
                assertFalse(page.icon().isEmpty(), page.name());
                for (Locale language : new Locale[] {Locale.of("nb"), Locale.ENGLISH}) {
                    assertTrue(Texts.in(language).containsKey("PortalPage." + page.name()), page.name());
                }
            }
        }
    }
}
