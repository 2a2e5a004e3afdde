package no.front.it.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page as a browser would send it, every field filled in with something that makes sense.
 *
 * @param address where it is sent
 * @param fields by name, hidden ones too
 * @param buttons names of what can be pressed
 */
record PortalForm(String address, Map<String, String> fields, List<String> buttons) {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<(input|button)\\b[^>]*>|<(textarea|select)\\b[^>]*>(.*?)</\\2>");
    private static final Map<String, String> SENSIBLE = Map.of(
            "email", "noen@kunde.example",
            "mobile", "98012345",
            "phone", "22865500",
            "network", "198.51.100.7",
            "url", "https://kunde.example/svar",
            "account", "12345678903");

    static List<PortalForm> of(String page) {
        List<PortalForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            if (Session.attribute(found.group(1), "method").equalsIgnoreCase("post")) {
                forms.add(form(Session.attribute(found.group(1), "action"), found.group(2), nonce(page)));
            }
        }
        return forms;
    }

    private static String nonce(String page) {
        return Session.attribute(page, "nonce");
    }

    private static PortalForm form(String action, String text, String nonce) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        Matcher control = CONTROL.matcher(text);
        while (control.find()) {
            String tag = control.group().replaceFirst("(?s)>.*", ">");
            String name = Session.attribute(tag, "name");
            String type = Session.attribute(tag, "type");
            if (name.isEmpty()) {
                continue;
            }
            if ("button".equals(control.group(1)) || type.equals("submit")) {
                buttons.add(name);
            } else if (type.equals("radio") || type.equals("checkbox")) {
                if (tag.contains("checked") || !fields.containsKey(name)) {
                    fields.put(name, Session.attribute(tag, "value"));
                }
            } else if (!type.equals("file")) {
                fields.put(name, value(tag, name, type));
            }
        }
        fields.put("primefaces.nonce", nonce);
        return new PortalForm(action.replaceFirst("^https?://[^/]+", ""), fields, buttons);
    }

    private static String value(String tag, String name, String type) {
        String given = Session.attribute(tag, "value");
        if (type.equals("hidden") || !given.isEmpty()) {
            return given;
        }
        return SENSIBLE.getOrDefault(name.substring(name.lastIndexOf(':') + 1), "Test");
    }

    boolean isFaces() {
        return fields.containsKey(VIEW_STATE);
    }

    /** With one button pressed. */
    Map<String, String> pressed(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(button, "");
        return sent;
    }
}
