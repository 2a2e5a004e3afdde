package no.front.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as search sees it, so that what is typed finds what is stored however either was written: no case, å = aa, ø and
 * ö = oe, æ and ä = ae, é = e and other accents gone, ß = ss; punctuation is a space, spaces are one.
 * {@code Ærøy & Sønn A/S} becomes {@code aeroey soenn a s}.
 *
 * <p>Stored beside the text in a plain string column and compared there: the same words on both sides, whatever the
 * database's collation.
 */
public record SearchKey(String text) {

    private static final String[][] LETTERS = {
        {"å", "aa"},
        {"ø", "oe"},
        {"ö", "oe"},
        {"œ", "oe"},
        {"æ", "ae"},
        {"ä", "ae"},
        {"ß", "ss"},
        {"þ", "th"},
        {"ð", "d"},
        {"đ", "d"},
        {"ł", "l"},
        {"ı", "i"},
        {"ŋ", "n"},
        {"ŧ", "t"}
    };

    public SearchKey {
        text = normalised(text);
    }

    /** Never refuses: any text has a key, if only an empty one. */
    public static SearchKey of(String text) {
        return new SearchKey(text);
    }

    private static String normalised(String text) {
        if (text == null) {
            return "";
        }
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            key = key.replace(letter[0], letter[1]);
        }
        return Normalizer.normalize(key, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words, each of which must be found. */
    public List<String> terms() {
        return isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** Without any space: {@code Nordlys kurs} finds {@code NordlysKurs}, {@code 974 760 673} the number. */
    public String squeezed() {
        return text.replace(" ", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
