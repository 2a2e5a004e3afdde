package no.front.backoffice;

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
import no.front.platform.entity.Role;
import no.front.web.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackofficePageTest {

    /** Answered by a servlet, not by a page. */
    private static final Set<BackofficePage> SERVLETS = EnumSet.of(
            BackofficePage.SUGGEST,
            BackofficePage.IMPORT_ERRORS,
            BackofficePage.DOCUMENT,
            BackofficePage.AUDIT_FILE_XML,
            BackofficePage.STATEMENT_PDF,
            BackofficePage.PAYOUT_DRAFT,
            BackofficePage.COMMISSION_PDF,
            BackofficePage.TERMS_DOCUMENT,
            BackofficePage.SIGN_OUT,
            BackofficePage.STAY_SIGNED_IN,
            BackofficePage.PREFERENCES,
            BackofficePage.ERROR);

    @Test
    @DisplayName("ACC-9 every page of the back office is listed with its function, and every listed page exists")
    void listed() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp"))) {
            pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .forEach(name -> files.add(name.replace(".xhtml", "")));
        }
        Set<String> listed = Arrays.stream(BackofficePage.values())
                .filter(page -> !SERVLETS.contains(page))
                .map(BackofficePage::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, listed);
    }

    @Test
    @DisplayName("ACC-9 nobody who isn't signed in opens more than the public pages")
    void publicPages() {
        Set<BackofficePage> open = Arrays.stream(BackofficePage.values())
                .filter(page -> page.isOpenTo(Actor.nobody("203.0.113.9")))
                .collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(
                        BackofficePage.SIGN_IN,
                        BackofficePage.FORGOT_PASSWORD,
                        BackofficePage.SET_PASSWORD,
                        BackofficePage.PREFERENCES,
                        BackofficePage.ERROR),
                open);
    }

    @Test
    @DisplayName("ACC-9 a page opens for the roles of its function; a customer's user gets none of the staff's pages")
    void byRole() {
        Actor sales = Actor.staff(1, "Sander", EnumSet.of(Role.SALES), "");
        assertTrue(BackofficePage.CUSTOMER_NEW.isOpenTo(sales));
        assertFalse(BackofficePage.STAFF.isOpenTo(sales));
        assertFalse(BackofficePage.START.isOpenTo(Actor.customerUser(2, "Maja", 7, "")));
    }

    @Test
    @DisplayName("ACC-9 only the exact path is a page: other spellings are refused")
    void spellings() {
        assertTrue(BackofficePage.at("/start").isPresent());
        for (String other :
                new String[] {"/start.xhtml", "/START", "/start/", "//start", "/faces/start.xhtml", "start", ""}) {
            assertTrue(BackofficePage.at(other).isEmpty(), other);
        }
    }

    @Test
    @DisplayName("Every page and group of the menu has its name in both languages")
    void names() {
        for (Locale language : new Locale[] {Locale.of("nb"), Locale.ENGLISH}) {
            for (BackofficePage page : BackofficePage.values()) {
                if (page.group().isPresent()) {
                    assertTrue(Texts.in(language).containsKey("BackofficePage." + page.name()), page.name());
                    assertFalse(page.icon().isEmpty(), page.name());
                }
            }
            for (MenuGroup group : MenuGroup.values()) {
                assertTrue(group == MenuGroup.START || Texts.in(language).containsKey("MenuGroup." + group.name()));
            }
        }
    }
}
