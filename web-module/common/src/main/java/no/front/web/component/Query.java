package no.front.web.component;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The query of an address, as links of lists change one thing of it and keep the rest. Immutable. */
public final class Query {

    private final Map<String, String> parameters;

    private Query(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @param text what follows the question mark; may be null; of a repeated name the last one counts */
    public static Query of(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (text != null) {
            for (String pair : text.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && equals + 1 < pair.length()) {
                    decoded(pair.substring(0, equals)).ifPresent(name -> decoded(pair.substring(equals + 1))
                            .ifPresent(value -> parameters.put(name, value)));
                }
            }
        }
        return new Query(parameters);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Query with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, String.valueOf(value));
        return new Query(changed);
    }

    public Query without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        for (String name : names) {
            changed.remove(name);
        }
        return new Query(changed);
    }

    /** The same with nothing but these. */
    public Query only(Set<String> names) {
        Map<String, String> left = new LinkedHashMap<>(parameters);
        left.keySet().retainAll(names);
        return new Query(left);
    }

    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    /** With its question mark; "?" alone where nothing is asked, which as a link means the bare page. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        parameters.forEach((name, value) -> text.append(text.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.isEmpty() ? "?" : text.toString();
    }
}
