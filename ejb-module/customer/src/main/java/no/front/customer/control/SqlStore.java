package no.front.customer.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;

/** What the stores of this component share: their entity manager, and native queries with conditions. */
abstract class SqlStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** @param sql with a ? for each value of the conditions, in their order */
    final Query query(Conditions conditions, String sql) {
        Query query = em.createNativeQuery(Conditions.numbered(sql));
        List<Object> values = conditions.values();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    final <T> List<T> rows(Conditions conditions, String sql, Function<SqlRow, T> read) {
        List<Object> rows = query(conditions, sql).getResultList();
        return rows.stream().map(SqlRow::new).map(read).toList();
    }

    final long count(Conditions conditions, String sql) {
        return ((Number) query(conditions, sql).getSingleResult()).longValue();
    }
}
