package no.front.it.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Words that do harm wherever they are taken for more than words: a formula in a spreadsheet, markup and a script in a page, an
 * expression in a template, a line in a header. And how to see in a page that they were.
 */
final class HostileText {

    /** An element and an attribute that no page of ours has. */
    private static final String ELEMENT = "x-evil";

    private static final String ATTRIBUTE = "data-evil";

    /** What {@code #{7919*6101}} comes to: nobody writes that number. */
    private static final String EVALUATED = "48313819";

    private static final String EXPRESSION = "#{7919*6101}${7919*6101}";

    /** For a short field. */
    static final String SHORT = "=x\"'><x-evil data-evil=1>" + EXPRESSION;

    /** For a long one: a formula, ends of attribute, element, comment, text field and script, expressions, a line break, reading backwards, an emoji. */
    static final String LONG =
            "=cmd|' /C calc'!A0\"'>--></textarea></title></script><x-evil data-evil=\"1\" onerror=evil()>"
                    + "<script>evil()</script>]]>" + EXPRESSION
                    + "&lt;x-evil&gt;\r\nBcc: evil@evil.example\r\n\u202E\uD83D\uDC7F";

    /** For an address of the web. */
    static final String LINK = "javascript:evil()//<x-evil data-evil=1>";

    private static final Pattern SCRIPT_LINK =
            Pattern.compile("(?i)[\\s\\x00-\\x20]*(?:javascript|data|vbscript):.*", Pattern.DOTALL);

    private HostileText() {}

    /** What of it came to life in the page; nothing where all of it stayed words. */
    static List<String> alive(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (element.normalName().equals(ELEMENT)) {
                found.add("element in " + element.parent().cssSelector());
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals(ATTRIBUTE) || attribute.getKey().startsWith("on")) {
                    found.add("attribute " + attribute.getKey() + " of " + element.cssSelector());
                }
                boolean address = List.of("href", "src", "action", "formaction").contains(attribute.getKey());
                if (address && SCRIPT_LINK.matcher(attribute.getValue()).matches()) {
                    found.add("script behind " + attribute.getKey() + " of " + element.cssSelector());
                }
            }
            if (element.normalName().equals("script")
                    && (element.data().contains("evil") || element.data().contains("7919"))) {
                found.add("in a script: " + element.data());
            }
        }
        if (page.outerHtml().contains(EVALUATED)) {
            found.add("an expression was worked out");
        }
        return found;
    }

    /** Whether the page shows some of it, as words. */
    static boolean shown(Document page) {
        return page.text().contains("x-evil") || page.outerHtml().contains("&lt;x-evil");
    }
}
