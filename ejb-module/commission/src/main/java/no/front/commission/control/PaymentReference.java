package no.front.commission.control;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text names a reference (CPA-2): as a whole, whatever is big or small. Digits may be grouped. Shorter ones than five
 * characters may stand in a text by chance, and name nothing.
 *
 * <p>Example: STREX-2026-03 is named by "Oppgjør strex-2026-03, mars", not by "STREX-2026-031".
 */
final class PaymentReference {

    private static final int SHORTEST = 5;

    private PaymentReference() {}

    static boolean isNamed(String reference, String text) {
        String wanted = bare(reference);
        if (wanted.length() < SHORTEST || text == null) {
            return false;
        }
        String said = bare(text);
        return stands(wanted, said)
                || wanted.matches("[0-9]+") && stands(wanted, said.replaceAll("(?<=[0-9])[\\s\\u00a0](?=[0-9])", ""));
    }

    private static boolean stands(String wanted, String said) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])")
                .matcher(said)
                .find();
    }

    private static String bare(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }
}
