package no.front.customer.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.customer.control.SearchHitStore;
import no.front.customer.control.SearchQuestion;
import no.front.customer.control.SearchStore;
import no.front.platform.boundary.Allowed;
import no.front.platform.entity.Function;

/**
 * The one search box: by name, organisation number, phone and e-mail, of organisations and their people; tolerant of case,
 * accents and spaces. Best first: what is exactly it, names that begin so, then those where every word begins one.
 */
@Stateless
@Allowed(Function.CUSTOMER_READ)
public class Search {

    /** As many as a list under the box shows. */
    public static final int SUGGESTIONS = 8;

    /** As many as the page of results shows; who is looked for beyond should be described better. */
    public static final int RESULTS = 100;

    @Inject
    SearchStore store;

    @Inject
    SearchHitStore hits;

    /** While somebody types; nothing below two characters. */
    public List<SearchHit> suggest(String typed) {
        SearchQuestion question = SearchQuestion.of(typed);
        return question.squeezed().length() < 2 ? List.of() : hits.show(store.find(question, SUGGESTIONS));
    }

    /** At most {@link #RESULTS}. */
    public List<SearchHit> find(String typed) {
        SearchQuestion question = SearchQuestion.of(typed);
        return question.isEmpty() ? List.of() : hits.show(store.find(question, RESULTS));
    }
}
