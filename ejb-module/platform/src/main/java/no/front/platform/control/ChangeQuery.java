package no.front.platform.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.kernel.InstantColumn;
import no.front.kernel.Oslo;
import no.front.platform.boundary.ChangeFilter;

/** The SQL condition of a filter, and what is bound to it. Words go through the full-text index, each as a beginning. */
final class ChangeQuery {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final InstantColumn COLUMN = new InstantColumn();

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private ChangeQuery() {}

    static ChangeQuery of(ChangeFilter filter) {
        ChangeQuery query = new ChangeQuery();
        query.words(filter.text());
        query.equal("e.action", filter.action());
        query.equal("e.subject_type", filter.subjectType());
        query.equal("e.address", filter.address());
        if (!filter.actor().isBlank()) {
            query.add("e.actor_name LIKE ?", filter.actor().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        filter.subjectId().ifPresent(id -> query.add("e.subject_id = ?", id));
        filter.customer().ifPresent(id -> query.add("e.customer_id = ?", id));
        filter.from().ifPresent(day -> query.add("e.real_at >= ?", COLUMN.convertToDatabaseColumn(Oslo.startOf(day))));
        filter.to()
                .ifPresent(day ->
                        query.add("e.real_at < ?", COLUMN.convertToDatabaseColumn(Oslo.startOf(day.plusDays(1)))));
        return query;
    }

    /** What comes after that line, newest first. */
    ChangeQuery after(Instant realAt, long id) {
        String at = COLUMN.convertToDatabaseColumn(realAt);
        add("e.real_at <= ?", at);
        arguments.add(at);
        arguments.add(id);
        conditions.add("(e.real_at < ?" + (arguments.size() - 1) + " OR e.id < ?" + arguments.size() + ")");
        return this;
    }

    String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    /** For ?1, ?2 … of the condition. */
    List<Object> arguments() {
        return arguments;
    }

    private void words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add("+" + matcher.group() + "*");
        }
        if (!words.isEmpty()) {
            add("MATCH (e.subject_label, e.reason, e.actor_name) AGAINST (? IN BOOLEAN MODE)", String.join(" ", words));
        } else if (!text.isBlank()) {
            // shorter than what the index knows: better nothing than everything
            conditions.add("1 = 0");
        }
    }

    private void equal(String column, String value) {
        if (!value.isBlank()) {
            add(column + " = ?", value.strip());
        }
    }

    private void add(String condition, Object argument) {
        arguments.add(argument);
        conditions.add(condition.replace("?", "?" + arguments.size()));
    }
}
