package no.front.commission.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mobile operators that own Strex. */
public enum Operator {
    TELENOR("Telenor"),
    TELIA("Telia"),
    ICE("ice");

    private final String title;

    Operator(String title) {
        this.title = title;
    }

    /** As it writes itself, in every language. */
    public String title() {
        return title;
    }

    /** @param text {@code no.telenor}, {@code Telenor}, {@code TELENOR}; empty for anything else */
    public static Optional<Operator> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String bare = text.strip().toUpperCase(Locale.ROOT);
        String name = bare.startsWith("NO.") ? bare.substring(3) : bare;
        return Arrays.stream(values())
                .filter(operator -> operator.name().equals(name))
                .findFirst();
    }
}
