package no.front.customer.control;

import java.util.LinkedHashSet;
import java.util.Set;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.CustomerDetails;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.SearchKey;

/**
 * What an organisation or person is found by: the words of the name, the name without spaces, numbers, e-mail addresses
 * and their domains, all as search sees them. A Norwegian phone number is found with and without 47.
 */
public final class SearchTerms {

    /** Longest term that is stored; a longer one is found by its beginning. */
    public static final int LONGEST = 120;

    /** Exact things come first in the answer, then beginnings of names, then words. */
    public enum Kind {
        EXACT("E"),
        SQUEEZED("S"),
        WORD("W");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public record Term(Kind kind, String text) {
        public Term {
            text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }

    private final Set<Term> terms = new LinkedHashSet<>();

    private SearchTerms() {}

    public static Set<Term> of(CustomerDetails details) {
        SearchTerms found = new SearchTerms().name(details.name());
        if (details.organisationNumber() != null) {
            found.add(Kind.EXACT, details.organisationNumber().digits());
        }
        return found.mail(details.email()).mail(details.invoiceEmail()).phone(details.phone()).terms;
    }

    public static Set<Term> of(ContactDetails details) {
        return new SearchTerms()
                .name(details.name())
                .mail(details.email())
                .phone(details.mobile())
                .phone(details.phone())
                .terms;
    }

    private SearchTerms name(String name) {
        SearchKey key = SearchKey.of(name);
        if (!key.isEmpty()) {
            add(Kind.SQUEEZED, key.squeezed());
            key.terms().forEach(word -> add(Kind.WORD, word));
        }
        return this;
    }

    private SearchTerms mail(EmailAddress email) {
        if (email != null) {
            add(Kind.EXACT, email.key());
            add(Kind.EXACT, email.domain());
        }
        return this;
    }

    private SearchTerms phone(Msisdn number) {
        if (number != null) {
            add(Kind.EXACT, number.e164().substring(1));
            if (number.isNorwegian()) {
                add(Kind.EXACT, number.e164().substring(3));
            }
        }
        return this;
    }

    private void add(Kind kind, String text) {
        terms.add(new Term(kind, text));
    }
}
