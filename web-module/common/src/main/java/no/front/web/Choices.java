package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be chosen from, with its words: constants of an enum, or a map of code and label. */
@Named
@RequestScoped
public class Choices {

    public record Choice(String code, String label) {
        public String getCode() {
            return code;
        }

        public String getLabel() {
            return label;
        }
    }

    @Inject
    Words words;

    /** @param options array or collection of enum constants, or a map code → label */
    public List<Choice> of(Object options) {
        Stream<?> all =
                switch (options) {
                    case null -> Stream.empty();
                    case Map<?, ?> map -> map.entrySet().stream();
                    case Collection<?> collection -> collection.stream();
                    case Object[] array -> Arrays.stream(array);
                    default -> throw new IllegalArgumentException("No choices: " + options.getClass());
                };
        return all.map(this::choice).toList();
    }

    private Choice choice(Object option) {
        return switch (option) {
            case Enum<?> constant -> new Choice(constant.name(), words.of(constant));
            case Map.Entry<?, ?> entry -> new Choice(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
            default -> new Choice(option.toString(), option.toString());
        };
    }
}
