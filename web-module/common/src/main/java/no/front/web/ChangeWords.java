package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.front.web.texts.Texts;

/**
 * The change log in words. Its lines hold the names of constants, fields and values as they were; texts turn them into the
 * reader's language: {@code change.<ACTION>}, {@code change.field.<name>}. What has no text is shown as it stands.
 */
@Named
@RequestScoped
public class ChangeWords {

    /** Fields that hold constants: which enum's words are meant; of several, the first that knows the constant. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("form", "OrganisationForm"),
            Map.entry("kinds", "RelationKind"),
            Map.entry("invoiceDelivery", "InvoiceDelivery"),
            Map.entry("language", "Language"),
            Map.entry("standing", "Trouble"),
            Map.entry("status", "PriceListStatus OrderStatus ContractStatus CustomerStatus AccountStatus"),
            Map.entry("objection", "Settlement"),
            Map.entry("notice", "Party"),
            Map.entry("forceMajeure", "Party"),
            Map.entry("suspension", "SuspensionCause"),
            Map.entry("breach", "BreachGround"),
            Map.entry("charge", "ChargeKind ChargeStatus"),
            Map.entry("returnedMail", "Which"),
            Map.entry("channel", "Channel"),
            Map.entry("direction", "Direction"),
            Map.entry("source", "DataSource"),
            Map.entry("tierModel", "TierModel"),
            Map.entry("firstMonth", "FirstMonth"),
            Map.entry("productKind", "ProductKind"),
            Map.entry("bond", "Bond"),
            Map.entry("customerRole", "CustomerRole"),
            Map.entry("kind", "GroupKind"),
            Map.entry("purpose", "UnmaskingPurpose"));

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern TALK = Pattern.compile("[A-Z_]+ \\d{4}-\\d{2}-\\d{2}$");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*Z");

    @Inject
    Words words;

    @Inject
    Show show;

    public String action(String action) {
        return text("change." + action, action);
    }

    public String field(String field) {
        return text("change.field." + field, priced(field));
    }

    /** "MONTHLY/SMS_WEB" is "Månedspris SMS_WEB", "SMS//NO" is "SMS NO". */
    private String priced(String item) {
        int end = item.indexOf('/');
        String kind = end < 0 ? "" : text("PriceKind." + item.substring(0, end), "");
        return kind.isEmpty() ? item : kind + item.substring(end).replaceAll("/+", " ");
    }

    /** @param value as the log holds it; "" for nothing */
    public String value(String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (value.equals("true") || value.equals("false")) {
            return words.say(value.equals("true") ? "yes" : "no");
        }
        if (MOMENT.matcher(value).matches()) {
            return show.dateTime(Instant.parse(value));
        }
        if (field.equals("item")) {
            return text("PriceKind." + value, priced(value));
        }
        String listed = value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value;
        return dated(constants(field, listed));
    }

    /** What the line is about; a talk is called after with whom, how and when it was had, not by its constant. */
    public String subject(String type, String label) {
        if (!type.equals("Communication")) {
            return label;
        }
        // only the end: a name may be written like a constant
        Matcher end = TALK.matcher(label);
        return end.find() ? label.substring(0, end.start()) + value("channel", end.group()) : dated(label);
    }

    /** Why; where it is the name of a field, that field's name. */
    public String reason(String reason) {
        return text("RegisterField." + reason, reason);
    }

    private String constants(String field, String value) {
        if (field.equals("roles")) {
            return Arrays.stream(value.split(", "))
                    .map(role -> text("ContactRole." + role, text("Role." + role, role)))
                    .collect(Collectors.joining(", "));
        }
        String types = CONSTANTS.get(field);
        return types == null
                ? value
                : CONSTANT.matcher(value).replaceAll(found -> Matcher.quoteReplacement(constant(types, found.group())));
    }

    private String constant(String types, String name) {
        return Arrays.stream(types.split(" "))
                .map(type -> text(type + "." + name, ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(name);
    }

    private String dated(String value) {
        return DAY.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(show.date(LocalDate.parse(found.group()))));
    }

    private String text(String key, String otherwise) {
        return Texts.in(words.language()).containsKey(key) ? words.say(key) : otherwise;
    }
}
