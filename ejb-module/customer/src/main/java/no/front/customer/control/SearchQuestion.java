package no.front.customer.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.SearchKey;

/**
 * What somebody typed into a search box, understood: words that must all be found by their beginnings, the same without
 * spaces as the beginning of a name, and the number or e-mail address it may be. {@code 980 79 008}, {@code +47 98079008}
 * and {@code NO 974 760 673 MVA} are numbers.
 *
 * @param words each at least one character, as search sees them
 * @param squeezed all words without spaces
 * @param exact number or address that it may be (or begin), else empty
 */
public record SearchQuestion(List<String> words, String squeezed, Optional<String> exact) {

    private static final Pattern NUMBER = Pattern.compile("[+(]*[0-9][0-9 ().\\-/\u00a0]{2,}");
    private static final Pattern DOMAIN = Pattern.compile("[^\\s.]+(\\.[^\\s.]+)+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 200;

    public static SearchQuestion of(String typed) {
        String text = typed == null ? "" : typed.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        SearchKey key = SearchKey.of(text);
        List<String> words = text.contains("@")
                ? List.of()
                : key.terms().stream()
                        .limit(MOST_WORDS)
                        .map(SearchQuestion::cut)
                        .distinct()
                        .toList();
        return new SearchQuestion(words, cut(key.squeezed()), exact(text));
    }

    /** A number or a whole e-mail address: then its words mean nothing by themselves. */
    public boolean isExact() {
        return exact.filter(text -> text.contains("@") || text.chars().allMatch(Character::isDigit))
                .isPresent();
    }

    public boolean isEmpty() {
        return squeezed.isEmpty();
    }

    private static Optional<String> exact(String text) {
        if (OrganisationNumber.fits(text)) {
            return Optional.of(OrganisationNumber.of(text).digits());
        }
        if (NUMBER.matcher(text).matches()) {
            String digits = text.replaceAll("[^0-9]", "");
            return Optional.of(cut(digits.startsWith("00") ? digits.substring(2) : digits));
        }
        if (text.contains("@") || DOMAIN.matcher(text).matches()) {
            return Optional.of(cut(text.toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    private static String cut(String term) {
        return term.length() > SearchTerms.LONGEST ? term.substring(0, SearchTerms.LONGEST) : term;
    }
}
