package no.front.kernel;

import java.util.regex.Pattern;

/**
 * What somebody typed or pasted, without the characters that nobody sees: NUL and its like, half a character, and those that
 * turn the direction of what stands after them, so that {@code kvittering⟨U+202E⟩fdp.exe} looks like {@code kvitteringexe.pdf}.
 * Letters of every script and all emoji stay as they are.
 */
public final class PlainText {

    /** What can't be seen and does harm; a line break and a tab are looked at apart. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]|[\\u202A-\\u202E\\u2066-\\u2069]"
                    + "|[\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern BREAKS_AND_TABS = Pattern.compile("[\\n\\t]+");

    private PlainText() {}

    /** In one line: a name can't begin a second line of a mail's head. @return "" for null */
    public static String line(String text) {
        return BREAKS_AND_TABS.matcher(lines(text)).replaceAll(" ");
    }

    /** In as many lines as there are. @return "" for null */
    public static String lines(String text) {
        return text == null
                ? ""
                : UNSEEN.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
