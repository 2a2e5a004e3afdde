package no.front.customer.control;

import java.util.List;
import java.util.Set;
import no.front.kernel.SearchKey;

/**
 * Whether two names are so alike that they may be the same organisation (CUS-3): equal but for case, accents, spaces and
 * the organisation form, one beginning with the whole of the other, or a slip of the pen apart (two in long names).
 *
 * <p>Example: Fjordlys Data AS is like FJORDLYS DATA, Fjordlys Data Bergen AS and Fjordlis Data AS, not like Fjordly Bil AS.
 */
public final class NameLikeness {

    private static final Set<String> FORMS = Set.of(
            "as", "asa", "a", "s", "enk", "nuf", "ans", "da", "sa", "ba", "ltd", "limited", "gmbh", "ab", "inc", "aps");
    private static final int SHORTEST = 4;

    private NameLikeness() {}

    public static boolean alike(String one, String other) {
        String a = core(one);
        String b = core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (shorter.length() < SHORTEST) {
            return false;
        }
        return longer.startsWith(shorter) || distance(a, b) <= (shorter.length() >= 15 ? 2 : 1);
    }

    /** The name without organisation form and spaces, as search sees it. */
    public static String core(String name) {
        List<String> words = SearchKey.of(name).terms();
        List<String> kept = words.stream().filter(word -> !FORMS.contains(word)).toList();
        return String.join("", kept.isEmpty() ? words : kept);
    }

    /** Letters to insert, leave out or change. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
