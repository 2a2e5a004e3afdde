package no.front;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import no.front.platform.entity.Actor;
import no.front.web.edge.GatedPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the pages of a war as somebody sees them, and follows the links that are written there. */
final class ShownLinks {

    private static final Pattern LINKED = Pattern.compile("(/?[a-z][a-z-]*)(\\?.*)?");

    /** {@code #{user.may('X') ? 'page?id='.concat(…) : ''}} */
    private static final Pattern CHOSEN = Pattern.compile("#\\{([^?]*) \\? '([^']*)'");

    private final Path pages;
    private final Function<String, Optional<? extends GatedPage>> at;
    private final Pattern asks;
    private final BiPredicate<Actor, String> may;
    private final Map<String, Function<Actor, List<String>>> chosenParts;
    private final Set<String> dead = new TreeSet<>();
    private int followed;

    /**
     * @param at the page of a link, nothing for what is none of the war
     * @param question what a condition asks, as {@code user.may}
     * @param may whether somebody may do what is asked for
     * @param chosenParts by the expression of an include, the files it may stand for
     */
    ShownLinks(
            Path pages,
            Function<String, Optional<? extends GatedPage>> at,
            String question,
            BiPredicate<Actor, String> may,
            Map<String, Function<Actor, List<String>>> chosenParts) {
        this.pages = pages;
        this.at = at;
        // a condition that holds for those alone who may: "a and user.may('X')", not "not …" or "… or"
        this.asks = Pattern.compile("(?<!not )(?<!or )" + Pattern.quote(question) + "\\('([A-Z_]+)'\\)(?! or)");
        this.may = may;
        this.chosenParts = chosenParts;
    }

    /** Links that lead where the reader may not go. */
    Set<String> dead() {
        return dead;
    }

    int followed() {
        return followed;
    }

    /** @param name of a page, without its ending; one that a servlet answers is passed over */
    void read(String name, Actor reader) throws Exception {
        if (Files.exists(pages.resolve(name + ".xhtml"))) {
            readFile(name + ".xhtml", reader);
        }
    }

    private void readFile(String file, Actor reader) throws Exception {
        look(
                file,
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pages.resolve(file).toFile())
                        .getDocumentElement(),
                reader);
    }

    private void look(String file, Element element, Actor reader) throws Exception {
        if (hides(element.getAttribute("rendered"), reader)) {
            return;
        }
        for (String attribute : List.of("href", "trail")) {
            Optional<? extends GatedPage> target = target(element, attribute, reader);
            followed += target.isPresent() ? 1 : 0;
            target.filter(page -> !page.isOpenTo(reader))
                    .ifPresent(page -> dead.add(file + " shows " + reader.name() + " a link to " + page));
        }
        if (element.getTagName().equals("ui:include")) {
            String source = element.getAttribute("src");
            Function<Actor, List<String>> chosen = chosenParts.get(source);
            for (String part : chosen == null ? List.of(source.substring(1)) : chosen.apply(reader)) {
                readFile(part, reader);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(file, inner, reader);
            }
        }
    }

    boolean hides(String condition, Actor reader) {
        return asks.matcher(condition).results().anyMatch(found -> !may.test(reader, found.group(1)));
    }

    /** Nothing where it leads out of the war, is put together by code, or is kept from the reader. */
    private Optional<? extends GatedPage> target(Element element, String attribute, Actor reader) {
        String address = element.getAttribute(attribute);
        String function = element.getTagName().equals("fr:see") ? element.getAttribute("may") : "";
        Matcher chosen = CHOSEN.matcher(address);
        boolean kept = function.matches("[A-Z_]+") && !may.test(reader, function)
                || chosen.lookingAt() && hides(chosen.group(1), reader);
        return kept ? Optional.empty() : target(chosen.lookingAt() ? chosen.group(2) : address);
    }

    Optional<? extends GatedPage> target(String address) {
        Matcher linked = LINKED.matcher(address);
        return linked.matches() ? at.apply(linked.group(1)) : Optional.empty();
    }
}
