package no.front.server.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of one of our own pages, read as plainly as it is written: where it goes, and what it sends of itself (hidden fields with the
 * view state, values already filled in, boxes already ticked).
 */
record Form(String action, Map<String, String> fields, List<String> buttons) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(input|button|textarea|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    /** The form that has that text in it. */
    static Form with(String text, Browser.Answer page) {
        return FORM.matcher(page.body())
                .results()
                .filter(form -> form.group().contains(text))
                .findFirst()
                .map(form -> read(form, page.body()))
                .orElseThrow(() -> new Browser.UnexpectedAnswer(page.uri() + " has no form with " + text));
    }

    private static Form read(MatchResult form, String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            // the page's script adds it to every form that is sent
            fields.put("primefaces.nonce", nonce.group(1));
        }
        List<String> buttons = new ArrayList<>();
        Matcher control = CONTROL.matcher(form.group(2));
        while (control.find()) {
            Map<String, String> attributes = attributes(control.group(2));
            String name = attributes.get("name");
            boolean pressed = control.group(1).equals("button")
                    || attributes.getOrDefault("type", "text").matches("submit|button|file|checkbox|radio|image");
            if (name != null && pressed) {
                buttons.add(name);
                if (attributes.containsKey("checked")) {
                    fields.put(name, attributes.getOrDefault("value", "on"));
                }
            } else if (name != null) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        return new Form(attributes(form.group(1)).getOrDefault("action", ""), fields, buttons);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), plain(attribute.group(2)));
        }
        return attributes;
    }

    private static String plain(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The full name of the field that ends so, as Faces puts the form's name before it. */
    String named(String ending) {
        return ending(fields.keySet(), ending);
    }

    /** The full name of the button, box or file field that ends so. */
    String button(String ending) {
        return ending(buttons, ending);
    }

    private String ending(Collection<String> names, String ending) {
        return names.stream()
                .filter(name -> name.equals(ending) || name.endsWith(":" + ending))
                .findFirst()
                .orElseThrow(() -> new Browser.UnexpectedAnswer("The form " + action + " has no " + ending));
    }

    /** What the form sends; what is typed wins over what stood there, and a button is given like a field. */
    Map<String, String> filled(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return all;
    }
}
