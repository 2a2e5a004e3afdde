package no.front.it.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Hostile words typed into the forms of a page, so that the page shows them again and nothing else happens. */
final class Typed {

    private static final String TEXTS =
            "input[type=text], input[type=search], input[type=email], input[type=tel], input:not([type]), textarea";

    private static final String HOSTILE = HostileText.LONG + '\u0000' + "x".repeat(100_000);

    private Typed() {}

    /** What a browser would send, without any button: all is read and checked, nothing is done, and the page comes again. */
    static List<Map<String, String>> posts(Document page) {
        List<Map<String, String>> posts = new ArrayList<>();
        for (Element form : page.select("form[method=post]:not([enctype^=multipart])")) {
            if (!form.select(TEXTS).isEmpty()
                    && !form.select("input[name=jakarta.faces.ViewState]").isEmpty()) {
                posts.add(filled(page, form));
            }
        }
        return posts;
    }

    private static Map<String, String> filled(Document page, Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            String type = field.attr("type");
            boolean chosen = !type.matches("checkbox|radio") || field.hasAttr("checked");
            if (!type.matches("submit|button|file") && chosen) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
        return fields;
    }

    private static String value(Element field) {
        if (field.is(TEXTS)) {
            return HOSTILE;
        }
        if (field.normalName().equals("select")) {
            return Stream.of("option[selected]", "option")
                    .flatMap(which -> field.select(which).stream())
                    .findFirst()
                    .map(Element::val)
                    .orElse("");
        }
        return field.attr("value");
    }

    /** Names that a page's filters and links give to what stands in its address. */
    static List<String> parameters(Document page, String path) {
        return Stream.concat(
                        Stream.of("q", "as", "return", "tab", "from", "to", "month", "sort", "page", "reference"),
                        Stream.concat(
                                page.select("form[method=get] [name]").stream().map(field -> field.attr("name")),
                                page.select("a[href*=?]").stream()
                                        .map(link -> link.attr("href"))
                                        .filter(link -> link.startsWith("?") || link.startsWith(path + "?"))
                                        .flatMap(link -> Stream.of(link.replaceFirst("^[^?]*\\?", "")
                                                .split("&")))
                                        .map(parameter -> parameter.replaceFirst("=.*", ""))))
                .filter(name -> !name.matches("|id|format"))
                .distinct()
                .toList();
    }
}
