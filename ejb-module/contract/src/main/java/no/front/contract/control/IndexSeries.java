package no.front.contract.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.contract.entity.IndexFailure;
import no.front.contract.entity.PriceIndexValue;
import no.front.kernel.BillingMonth;

/**
 * Reads one series of months from json-stat 2: {@code category.index} as object or array, {@code value} as array or sparse
 * object, null for what is not published. Any other shape than one series is refused rather than guessed.
 */
final class IndexSeries {

    private static final String TIME = "Tid";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})M(\\d{2})");
    private static final Pattern BASE = Pattern.compile("\\(?(\\d{4})\\s*=\\s*100\\)?");

    /** Where the answer itself does not say it. */
    private static final Map<String, Integer> KNOWN_BASES = Map.of("14700", 2025, "14710", 2025, "03013", 2015);

    private IndexSeries() {}

    static PriceIndex.Answer read(String table, String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            SortedMap<BillingMonth, BigDecimal> months = months(json);
            if (months.isEmpty()) {
                return new PriceIndex.Failed(IndexFailure.UNUSABLE_ANSWER);
            }
            int base = baseYear(table, body);
            return base == 0
                    ? new PriceIndex.Failed(IndexFailure.BASE_YEAR_UNKNOWN)
                    : new PriceIndex.Told(base, months);
        } catch (JsonException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | NullPointerException e) {
            // somebody else's text: whatever is wrong with it, it is no index
            return new PriceIndex.Failed(IndexFailure.UNUSABLE_ANSWER);
        }
    }

    private static SortedMap<BillingMonth, BigDecimal> months(JsonObject json) {
        List<String> ids = json.getJsonArray("id").getValuesAs(JsonString::getString);
        List<Integer> sizes = json.getJsonArray("size").getValuesAs(JsonNumber::intValueExact);
        int time = ids.indexOf(TIME);
        for (int i = 0; i < ids.size(); i++) {
            if (i != time && sizes.get(i) != 1) {
                throw new IllegalArgumentException("more than one series");
            }
        }
        List<String> codes = codes(json.getJsonObject("dimension")
                .getJsonObject(TIME)
                .getJsonObject("category")
                .get("index"));
        if (codes.size() != sizes.get(time)) {
            throw new IllegalArgumentException("size");
        }
        SortedMap<BillingMonth, BigDecimal> months = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            JsonValue value = valueAt(json.get("value"), i);
            if (value instanceof JsonNumber number) {
                months.put(month(codes.get(i)), fit(number.bigDecimalValue()));
            }
        }
        return months;
    }

    /** By position. */
    private static List<String> codes(JsonValue index) {
        if (index instanceof JsonArray array) {
            return array.getValuesAs(JsonString::getString);
        }
        JsonObject positions = index.asJsonObject();
        List<String> codes = new ArrayList<>(Collections.nCopies(positions.size(), null));
        positions.forEach((code, position) -> codes.set(((JsonNumber) position).intValueExact(), code));
        return codes;
    }

    private static JsonValue valueAt(JsonValue values, int position) {
        return values instanceof JsonArray array
                ? array.get(position)
                : values.asJsonObject().getOrDefault(Integer.toString(position), JsonValue.NULL);
    }

    private static BillingMonth month(String code) {
        Matcher month = MONTH.matcher(code);
        if (!month.matches()) {
            throw new IllegalArgumentException(code);
        }
        return BillingMonth.of(month.group(1) + "-" + month.group(2));
    }

    private static BigDecimal fit(BigDecimal value) {
        if (!PriceIndexValue.isFit(value)) {
            throw new IllegalArgumentException("no index");
        }
        return value;
    }

    private static int baseYear(String table, String body) {
        Matcher told = BASE.matcher(body);
        return told.find() ? Integer.parseInt(told.group(1)) : KNOWN_BASES.getOrDefault(table, 0);
    }
}
