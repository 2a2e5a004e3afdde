package no.front.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The words of all pages in bokmål: the files of all components in one bundle, {@code t} in pages. {@link Texts_en} is
 * English, {@link Texts_nb} keeps a machine with another default language from answering in that one.
 */
public class Texts extends ResourceBundle {

    /** One pair of files each; a component without words has none. */
    static final List<String> FILES = List.of(
            "general",
            "kernel",
            "platform",
            "ledger",
            "customer",
            "product",
            "terms",
            "order",
            "contract",
            "access",
            "credit",
            "deposit",
            "books",
            "payment",
            "traffic",
            "invoice",
            "delivery",
            "reminder",
            "adjustment",
            "premium",
            "settlement",
            "payout",
            "note",
            "bankout",
            "hold",
            "commission",
            "portal",
            "portalusers",
            "portalsecurity",
            "portalmisuse",
            "portalgateway",
            "portalsubscription",
            "portalinvoice",
            "portalcommission",
            "portaltraffic",
            "operating",
            "consent",
            "ordering");

    private final Map<String, Object> words;

    public Texts() {
        this("");
    }

    Texts(String suffix) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String file : FILES) {
            load(file + suffix).forEach((key, text) -> {
                if (all.putIfAbsent(key, text) != null) {
                    throw new IllegalStateException("Text " + key + " stands in two files, one is " + file + suffix);
                }
            });
        }
        words = Collections.unmodifiableMap(all);
    }

    /** Bokmål unless English is asked for. */
    public static Texts in(Locale language) {
        return "en".equals(language.getLanguage()) ? English.TEXTS : Bokmal.TEXTS;
    }

    static Map<String, String> load(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = Texts.class.getResourceAsStream(file + ".properties")) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    private static final class Bokmal {
        static final Texts TEXTS = new Texts();
    }

    private static final class English {
        static final Texts TEXTS = new Texts_en();
    }
}
