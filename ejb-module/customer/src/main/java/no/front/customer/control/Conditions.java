package no.front.customer.control;

import java.util.ArrayList;
import java.util.List;

/** Collects the conditions of a list with their values; values are always parameters. */
final class Conditions {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param clause with a ? for each value */
    Conditions and(String clause, Object... clauseValues) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(clause);
        values.addAll(List.of(clauseValues));
        return this;
    }

    Conditions andIf(boolean wanted, String clause, Object... clauseValues) {
        return wanted ? and(clause, clauseValues) : this;
    }

    boolean isEmpty() {
        return where.isEmpty();
    }

    /** The WHERE clause, or nothing. */
    @Override
    public String toString() {
        return where.toString();
    }

    List<Object> values() {
        return values;
    }

    /** The same SQL with its ? numbered from 1. */
    static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder(sql);
        int count = 0;
        for (int at = numbered.indexOf("?"); at >= 0; at = numbered.indexOf("?", at + 1)) {
            numbered.insert(at + 1, ++count);
        }
        return numbered.toString();
    }

    static String startingWith(String term) {
        return term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
