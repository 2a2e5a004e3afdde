package no.front.kernel;

import java.util.Locale;

/** The languages that Front speaks with people and organisations: bokmål first, English for those who ask for it. */
public enum Language {
    BOKMAL("nb"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** Bokmål for all Norwegian and unknown tongues; English for the rest only where it is asked for. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : BOKMAL;
    }
}
