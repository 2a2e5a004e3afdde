package no.front.payment.control;

import java.util.LinkedHashSet;
import java.util.Set;
import no.front.kernel.Kid;

/**
 * KIDs that somebody may have meant who typed this one: one digit wrong, left out or too many, two neighbours exchanged. Only
 * such as have a right check (modulus 10), so they are few.
 */
final class SimilarKids {

    private static final int LONGEST = 25;

    private SimilarKids() {}

    static Set<Kid> of(String typed) {
        Set<Kid> similar = new LinkedHashSet<>();
        if (!typed.matches("[0-9]{3," + LONGEST + "}")) {
            return similar;
        }
        for (int at = 0; at < typed.length(); at++) {
            String before = typed.substring(0, at);
            String after = typed.substring(at + 1);
            add(similar, before + after, typed);
            for (char digit = '0'; digit <= '9'; digit++) {
                add(similar, before + digit + after, typed);
                add(similar, before + digit + typed.substring(at), typed);
            }
            if (at + 1 < typed.length()) {
                add(similar, before + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2), typed);
            }
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            add(similar, typed + digit, typed);
        }
        return similar;
    }

    private static void add(Set<Kid> similar, String digits, String typed) {
        if (digits.length() >= 2 && digits.length() <= LONGEST && !digits.equals(typed)) {
            Kid kid = new Kid(digits);
            if (kid.fits(Kid.Modulus.MOD10)) {
                similar.add(kid);
            }
        }
    }
}
