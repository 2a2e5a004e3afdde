package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import no.front.customer.boundary.CustomerRow;

/** Finds organisations of alike names. */
@Dependent
public class SimilarStore extends SqlStore {

    private static final int CANDIDATES = 500;
    private static final int MOST = 8;
    private static final int BEGINNING = 3;

    /** Candidates begin with the same letters; a slip in the very first letters is not found. */
    public List<CustomerRow> to(String name) {
        String core = NameLikeness.core(name);
        if (core.length() < BEGINNING) {
            return List.of();
        }
        Conditions beginning = new Conditions()
                .and(
                        "s.term LIKE ?",
                        Conditions.startingWith(core.substring(0, Math.min(core.length(), BEGINNING + 2))))
                .and("s.contact_id = 0")
                .and("s.kind = 'S'");
        String sql = "SELECT " + CustomerListStore.COLUMNS
                + " FROM customer_search s JOIN customer c ON c.id = s.customer_id" + beginning
                + " ORDER BY s.term, c.id LIMIT " + CANDIDATES;
        return rows(beginning, sql, CustomerListStore::customer).stream()
                .filter(row -> NameLikeness.alike(name, row.name()))
                .limit(MOST)
                .toList();
    }
}
