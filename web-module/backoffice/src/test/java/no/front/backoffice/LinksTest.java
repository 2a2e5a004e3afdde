package no.front.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import no.front.backoffice.customer.CustomerTab;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads every page as every role sees it, and follows its links. */
class LinksTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LINKED = Pattern.compile("([a-z][a-z-]*)(\\?.*)?");
    /** A condition that holds for those alone who may do it: {@code a and user.may('X')}, not {@code not …} or {@code … or}. */
    private static final Pattern MAY = Pattern.compile("(?<!not )(?<!or )user\\.may\\('([A-Z_]+)'\\)(?! or)");

    /** {@code #{user.may('X') ? 'page?id='.concat(…) : ''}} */
    private static final Pattern CHOSEN = Pattern.compile("#\\{([^?]*) \\? '([^']*)'");

    private static final String TABS = "#{customerBacking.tab.page}";

    private final Set<String> dead = new TreeSet<>();
    private int links;

    @Test
    @DisplayName("ACC-9 no page shows a role a link to a page that role may not open")
    void noDeadLinks() throws Exception {
        for (Role role : Role.values()) {
            Actor reader = Actor.staff(1, role.name(), EnumSet.of(role), "");
            for (BackofficePage page : BackofficePage.values()) {
                Path file = PAGES.resolve(page.path() + ".xhtml");
                if (page.isOpenTo(reader) && Files.exists(file)) {
                    read(file, reader);
                }
            }
        }
        assertEquals(Set.of(), dead);
        assertTrue(links > 1_000, links + " links");
    }

    @Test
    @DisplayName("The look itself sees a link that a role may not follow, and that a condition hides it")
    void sees() throws Exception {
        Actor sales = Actor.staff(1, "Sander", EnumSet.of(Role.SALES), "");
        assertTrue(hides("#{refund.open and user.may('LEDGER_READ')}", sales));
        assertFalse(hides("#{user.may('CUSTOMER_READ')}", sales));
        assertFalse(hides("#{not user.may('LEDGER_READ')}", sales));
        assertFalse(hides("#{refund.own or user.may('LEDGER_READ')}", sales));
        assertFalse(hides("#{user.may('LEDGER_READ') or refund.own}", sales));
        assertEquals(Optional.of(BackofficePage.OPEN_ITEM), target("open-item?id=#{row.id}"));
        assertEquals(Optional.empty(), target("#"));
    }

    private void read(Path file, Actor reader) throws Exception {
        look(file, builder().parse(file.toFile()).getDocumentElement(), reader);
    }

    private void look(Path file, Element element, Actor reader) throws Exception {
        if (hides(element.getAttribute("rendered"), reader)) {
            return;
        }
        for (String attribute : new String[] {"href", "trail"}) {
            Optional<BackofficePage> target = target(element, attribute, reader);
            links += target.isPresent() ? 1 : 0;
            target.filter(page -> !page.isOpenTo(reader))
                    .ifPresent(page ->
                            dead.add(PAGES.relativize(file) + " shows " + reader.name() + " a link to " + page.path()));
        }
        if (element.getTagName().equals("ui:include")) {
            include(element.getAttribute("src"), reader);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(file, inner, reader);
            }
        }
    }

    private void include(String source, Actor reader) throws Exception {
        if (!source.equals(TABS)) {
            read(PAGES.resolve(source.substring(1)), reader);
            return;
        }
        for (CustomerTab tab : CustomerTab.values()) {
            if (tab.isOpenTo(reader)) {
                read(PAGES.resolve(tab.getPage()), reader);
            }
        }
    }

    private static boolean hides(String condition, Actor reader) {
        Matcher may = MAY.matcher(condition);
        return may.results().anyMatch(found -> !reader.may(Function.valueOf(found.group(1))));
    }

    /** Nothing where it leads out of the back office, is put together by code, or is kept from the reader. */
    private static Optional<BackofficePage> target(Element element, String attribute, Actor reader) {
        String address = element.getAttribute(attribute);
        String may = element.getTagName().equals("fr:see") ? element.getAttribute("may") : "";
        Matcher chosen = CHOSEN.matcher(address);
        boolean kept = may.matches("[A-Z_]+") && !reader.may(Function.valueOf(may))
                || chosen.lookingAt() && hides(chosen.group(1), reader);
        return kept ? Optional.empty() : target(chosen.lookingAt() ? chosen.group(2) : address);
    }

    private static Optional<BackofficePage> target(String address) {
        Matcher linked = LINKED.matcher(address);
        return linked.matches() ? BackofficePage.at("/" + linked.group(1)) : Optional.empty();
    }

    private static DocumentBuilder builder() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }
}
