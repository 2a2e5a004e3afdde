package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.front.customer.boundary.CustomerRow;

/** Finds organisations of alike names. */
@Dependent
public class SimilarStore {

    private static final int CANDIDATES = 500;
    private static final int MOST = 8;
    private static final int BEGINNING = 3;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Candidates begin with the same letters; a slip in the very first letters is not found. */
    @SuppressWarnings("unchecked")
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
        List<Object> rows = beginning
                .query(
                        em,
                        "SELECT " + CustomerListStore.COLUMNS + " FROM customer_search s JOIN customer c"
                                + " ON c.id = s.customer_id" + beginning + " ORDER BY s.term, c.id LIMIT " + CANDIDATES)
                .getResultList();
        return rows.stream()
                .map(SqlRow::new)
                .map(CustomerListStore::customer)
                .filter(row -> NameLikeness.alike(name, row.name()))
                .limit(MOST)
                .toList();
    }
}
