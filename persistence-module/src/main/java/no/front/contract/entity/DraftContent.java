package no.front.contract.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import no.front.kernel.BusinessRuleViolation;

/**
 * Everything typed into the order form so far, as it was typed, right or wrong: so that nothing is lost on the way. Keys
 * are those of {@link OrderField} and of products. Column: JSON in {@code MEDIUMTEXT}.
 */
public record DraftContent(Map<String, String> values) {

    /** Of products; more are no order. */
    private static final int MOST_KEYS = 200;

    public DraftContent {
        values = Map.copyOf(values);
    }

    public static DraftContent empty() {
        return new DraftContent(Map.of());
    }

    public String text(OrderField field) {
        return values.getOrDefault(field.name(), "").strip();
    }

    /** Of a box that is ticked at first. */
    public boolean yes(OrderField field) {
        return !"false".equals(values.get(field.name()));
    }

    /**
     * The same with these written over it. What a form does not have is left out.
     *
     * @throws BusinessRuleViolation TOO_LONG
     */
    public DraftContent with(Map<String, String> typed) {
        Map<String, String> fresh = new TreeMap<>(values);
        typed.forEach((key, value) -> {
            int longest = OrderField.longest(key);
            if (value != null && longest > 0 && value.length() > longest) {
                throw new BusinessRuleViolation(ContractError.TOO_LONG, longest);
            }
            if (longest > 0 && (value == null || value.isBlank())) {
                fresh.remove(key);
            } else if (longest > 0 && fresh.size() < MOST_KEYS) {
                fresh.put(key, value);
            }
        });
        return new DraftContent(fresh);
    }

    /** How it is stored. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<DraftContent, String> {
        @Override
        public String convertToDatabaseColumn(DraftContent content) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            new TreeMap<>(content.values()).forEach(json::add);
            return json.build().toString();
        }

        @Override
        public DraftContent convertToEntityAttribute(String column) {
            try (var reader = Json.createReader(new StringReader(column))) {
                JsonObject json = reader.readObject();
                Map<String, String> values = new TreeMap<>();
                json.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
                return new DraftContent(values);
            }
        }
    }
}
