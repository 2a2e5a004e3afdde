package no.front.access.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.SearchKey;

/**
 * What a password must be (ACC-2): 12 to 128 characters of any kind. Refused is what is guessed first: a word of few
 * different signs, a run along the alphabet or the keyboard, common words padded with digits, the own name or e-mail. No
 * demand for capitals or digits, which make passwords worse, not better (NIST SP 800-63B). {@code password12345} is
 * refused, {@code tre brune bjørner} is fine.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_REST = 6;
    private static final int LEAST_NAME = 4;
    /** Rows that fingers and counting run along, both ways, and again from their start. */
    private static final List<String> RUNS = Stream.of(
                    "0123456789",
                    "abcdefghijklmnopqrstuvwxyzæøå",
                    "qwertyuiopå",
                    "asdfghjkløæ",
                    "zxcvbnm",
                    "1qaz2wsx3edc4rfv")
            .flatMap(run -> Stream.of(run, new StringBuilder(run).reverse().toString()))
            .map(run -> run + run)
            .toList();
    /** What people begin with, in both languages, and our own name. */
    private static final List<String> COMMON = List.of(
            "password",
            "passord",
            "passwort",
            "passphrase",
            "hemmelig",
            "secret",
            "letmein",
            "welcome",
            "velkommen",
            "admin",
            "administrator",
            "qwerty",
            "iloveyou",
            "jegelskerdeg",
            "sommer",
            "summer",
            "vinter",
            "winter",
            "høsten",
            "autumn",
            "våren",
            "norge",
            "norway",
            "oslo",
            "bergen",
            "trondheim",
            "stavanger",
            "monday",
            "mandag",
            "fredag",
            "friday",
            "football",
            "fotball",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "master",
            "superman",
            "batman",
            "starwars",
            "liverpool",
            "rosenborg",
            "brann",
            "manchester",
            "arsenal",
            "chelsea",
            "hello",
            "heihei",
            "changeme",
            "bytt",
            "default",
            "standard",
            "test",
            "testing",
            "login",
            "user",
            "bruker",
            "front",
            "company",
            "firma",
            "internet",
            "computer",
            "samsung",
            "google",
            "facebook",
            "microsoft",
            "whatever",
            "trustno",
            "shadow",
            "freedom",
            "ninja",
            "abc",
            "qwe",
            "asd",
            "zxc");

    private PasswordRules() {}

    /**
     * @param name of the person
     * @throws BusinessRuleViolation PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_HOLDS_NAME
     */
    public static void check(String password, String name, EmailAddress email) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new BusinessRuleViolation(AccessError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new BusinessRuleViolation(AccessError.PASSWORD_TOO_LONG, LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (holdsName(plain, name, email)) {
            throw new BusinessRuleViolation(AccessError.PASSWORD_HOLDS_NAME);
        }
        if (isCommon(plain)) {
            throw new BusinessRuleViolation(AccessError.PASSWORD_TOO_COMMON);
        }
    }

    private static boolean isCommon(String plain) {
        if (plain.codePoints().distinct().count() < LEAST_DIFFERENT || isRepeated(plain)) {
            return true;
        }
        String unmasked = plain.replace('0', 'o')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('3', 'e')
                .replace('1', 'i');
        return isPadded(plain) || isPadded(unmasked);
    }

    /** Runs and common words with little besides: what is left when they and the padding go is all there is to guess. */
    private static boolean isPadded(String plain) {
        String rest = withoutRuns(plain);
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length()
                && rest.replaceAll("[\\d\\p{Punct}\\s]", "").length() < LEAST_REST;
    }

    private static String withoutRuns(String plain) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            int run = runAt(plain, at);
            if (run < 4) {
                rest.append(plain.charAt(at));
                at++;
            } else {
                at += run;
            }
        }
        return rest.toString();
    }

    private static int runAt(String plain, int at) {
        int longest = 1;
        for (String run : RUNS) {
            while (at + longest < plain.length() && run.contains(plain.substring(at, at + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    /** {@code abcabcabcabc}: any part, again and again. */
    private static boolean isRepeated(String plain) {
        for (int part = 1; part <= plain.length() / 3; part++) {
            String once = plain.substring(0, part);
            if (once.repeat(plain.length() / part + 1).startsWith(plain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsName(String plain, String name, EmailAddress email) {
        String squeezed = SearchKey.of(plain).squeezed();
        String mailbox = email.key().substring(0, email.key().indexOf('@'));
        return Stream.concat(Arrays.stream(name.split("\\s+")), Stream.of(mailbox))
                .map(part -> SearchKey.of(part).squeezed())
                .filter(part -> part.length() >= LEAST_NAME)
                .anyMatch(squeezed::contains);
    }
}
