package no.front.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ResourceBundle;
import no.front.kernel.Language;

/**
 * Texts of mails, SMS and letters. Each component has its own in {@code no/front/<component>/messages.properties} (bokmål)
 * and {@code messages_en.properties}. Placeholders are {0}, {1} …, filled with texts already formatted for the reader;
 * nothing else in a text has a meaning, apostrophes least of all.
 */
@ApplicationScoped
public class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param component lower-case name of the component, e.g. {@code access}
     * @throws java.util.MissingResourceException if the text does not exist: a fault of ours
     */
    public String text(String component, Language language, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "no.front." + component + ".messages", language.locale(), loader(), NO_FALLBACK);
        return filled(texts.getString(key), arguments);
    }

    static String filled(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            int number = close == open + 2 ? text.charAt(open + 1) - '0' : -1;
            boolean placeholder = number >= 0 && number < arguments.length;
            filled.append(text, at, open).append(placeholder ? String.valueOf(arguments[number]) : "{");
            at = placeholder ? close + 1 : open + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    private static ClassLoader loader() {
        ClassLoader ofApplication = Thread.currentThread().getContextClassLoader();
        return ofApplication == null ? Wording.class.getClassLoader() : ofApplication;
    }
}
