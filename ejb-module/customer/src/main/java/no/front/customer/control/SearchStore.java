package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;

/** The table that the one search box asks. */
@Dependent
public class SearchStore extends SqlStore {

    /** How many of one sort are looked at, so that a single letter costs no more than a name. */
    private static final int MOST_OF_A_SORT = 200;

    private static final int COUNTED = 2_000;

    /** What was found, before it is shown. @param contactId 0 = the organisation itself */
    public record Place(long customerId, long contactId) {}

    /** Writes anew what the organisation is found by. */
    public void index(Customer customer) {
        index(customer.id(), 0, SearchTerms.of(customer.details()));
    }

    /** Writes anew what the person is found by; who is no longer a contact is no longer found. */
    public void index(ContactPerson contact) {
        index(contact.customer().id(), contact.id(), contact.isActive() ? SearchTerms.of(contact.details()) : Set.of());
    }

    private void index(long customerId, long contactId, Set<SearchTerms.Term> terms) {
        em.createNativeQuery("DELETE FROM customer_search WHERE customer_id = ?1 AND contact_id = ?2")
                .setParameter(1, customerId)
                .setParameter(2, contactId)
                .executeUpdate();
        if (terms.isEmpty()) {
            return;
        }
        Conditions values = new Conditions();
        StringBuilder sql =
                new StringBuilder("INSERT INTO customer_search (term, customer_id, contact_id, kind) VALUES ");
        String comma = "";
        for (SearchTerms.Term term : terms) {
            sql.append(comma).append("(?, ?, ?, ?)");
            values.and("", term.text(), customerId, contactId, term.kind().code());
            comma = ", ";
        }
        query(values, sql.toString()).executeUpdate();
    }

    /**
     * Where the question leads, best first: a number or address that it is, one that it begins, names that begin so, then
     * those where every word is found.
     */
    public List<Place> find(SearchQuestion question, int most) {
        Set<Place> places = new LinkedHashSet<>();
        question.exact().ifPresent(exact -> {
            places.addAll(places(new Conditions().and("term = ?", exact).and("kind = 'E'"), most));
            if (places.size() < most) {
                places.addAll(places(starting(exact).and("kind = 'E'"), most));
            }
        });
        if (places.size() < most && !question.squeezed().isEmpty()) {
            places.addAll(places(starting(question.squeezed()).and("kind = 'S'"), most));
        }
        if (places.size() < most && !question.words().isEmpty()) {
            places.addAll(allWords(question.words(), most));
        }
        return places.stream().limit(most).toList();
    }

    private static Conditions starting(String term) {
        return new Conditions().and("term LIKE ?", Conditions.startingWith(term));
    }

    private List<Place> places(Conditions conditions, int most) {
        return read(
                conditions,
                "SELECT customer_id, contact_id FROM customer_search" + conditions
                        + " ORDER BY term, customer_id, contact_id LIMIT " + Math.min(most, MOST_OF_A_SORT));
    }

    /** All words, each by its beginning, in the organisation or its people; the rarest word leads. */
    private List<Place> allWords(List<String> words, int most) {
        List<String> rarestFirst = words.size() == 1 ? words : byRarity(words);
        Conditions conditions = new Conditions().and("s.term LIKE ?", Conditions.startingWith(rarestFirst.getFirst()));
        for (String other : rarestFirst.subList(1, rarestFirst.size())) {
            conditions.and(
                    "EXISTS (SELECT 1 FROM customer_search o WHERE o.customer_id = s.customer_id AND o.term LIKE ?)",
                    Conditions.startingWith(other));
        }
        return read(
                conditions,
                "SELECT s.customer_id, s.contact_id FROM customer_search s" + conditions
                        + " ORDER BY s.term, s.customer_id, s.contact_id LIMIT " + Math.min(most, MOST_OF_A_SORT));
    }

    /** One query: how many terms begin so, counted only so far as it matters. */
    private List<String> byRarity(Collection<String> words) {
        Conditions values = new Conditions();
        List<String> counts = new ArrayList<>();
        for (String word : words) {
            counts.add(
                    "(SELECT COUNT(*) FROM (SELECT 1 FROM customer_search WHERE term LIKE ? LIMIT " + COUNTED + ") x)");
            values.and("", Conditions.startingWith(word));
        }
        SqlRow row =
                new SqlRow(query(values, "SELECT " + String.join(", ", counts)).getSingleResult());
        Map<String, Long> found = new LinkedHashMap<>();
        words.forEach(word -> found.put(word, row.number()));
        return words.stream().sorted(Comparator.comparing(found::get)).toList();
    }

    private List<Place> read(Conditions conditions, String sql) {
        return rows(conditions, sql, row -> new Place(row.number(), row.number()));
    }

    /** Condition that narrows a list to what is found; {@code id} is the column to narrow. */
    static void narrow(Conditions conditions, String text, String id, boolean contacts) {
        String each = contacts
                ? "SELECT contact_id AS found FROM customer_search WHERE contact_id > 0 AND term LIKE ?"
                : "SELECT customer_id AS found FROM customer_search WHERE term LIKE ?";
        List<String> beginnings = beginnings(SearchQuestion.of(text));
        // each word's finds are read once and cut with the others': joined one by one, two common words take a second
        String all = String.join(" INTERSECT ", Collections.nCopies(beginnings.size(), each));
        conditions.and(
                id + " IN (SELECT found FROM (" + all + ") matching)",
                beginnings.stream().map(Conditions::startingWith).toArray());
    }

    private static List<String> beginnings(SearchQuestion question) {
        if (question.isExact()) {
            return List.of(question.exact().orElseThrow());
        }
        return question.words().size() < 2 ? List.of(question.squeezed()) : question.words();
    }
}
