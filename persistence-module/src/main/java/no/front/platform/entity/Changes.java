package no.front.platform.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Fields that changed, with their values before and after; unchanged ones are left out. Never give it a secret or a hash
 * (ACC-8).
 */
public final class Changes {

    /** One field; {@code before} or {@code after} is null where there was or is no value. */
    public record Field(String name, String before, String after) {}

    private final List<Field> fields = new ArrayList<>();

    public static Changes none() {
        return new Changes();
    }

    public Changes field(String name, Object before, Object after) {
        String old = text(before);
        String fresh = text(after);
        if (!Objects.equals(old, fresh)) {
            fields.add(new Field(name, old, fresh));
        }
        return this;
    }

    /** Those of another part of the same thing too. */
    public Changes and(Changes others) {
        fields.addAll(others.fields);
        return this;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
