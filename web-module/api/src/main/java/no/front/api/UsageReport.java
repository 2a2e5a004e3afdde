package no.front.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import no.front.traffic.boundary.UsageLine;

/**
 * A message or look-up as a source reports it. Read field by field, so that one bad line spoils no other.
 *
 * @param id the source's own id of it, up to 64 printable characters
 * @param kind MESSAGE (if not told), LOOKUP or OTHER
 * @param account number of the account
 * @param product code of the product; of look-ups NUMBER_LOOKUP if not told
 * @param direction OUT (if not told) or IN
 * @param recipient in international form, +4798079008
 * @param destination country of the recipient by two letters; from its number if not told
 * @param parts 1 (if not told) to 255
 * @param operatorParts what the operator counted
 * @param acceptedAt 2026-10-31T23:30:00Z
 * @param status ACCEPTED, SENT (if not told), DELIVERED, FAILED, REFUSED or CANCELLED
 * @param reason the operator's, up to 60 characters
 */
public record UsageReport(
        String id,
        String kind,
        String account,
        String product,
        String direction,
        String sender,
        String recipient,
        String destination,
        Integer parts,
        Integer operatorParts,
        String acceptedAt,
        String status,
        String reason) {

    private static final int NOT_A_COUNT = -1;

    /** Null for what is no object. */
    static UsageLine line(JsonValue value) {
        if (!(value instanceof JsonObject told)) {
            return null;
        }
        return new UsageLine(
                text(told, "id"),
                text(told, "kind"),
                text(told, "account"),
                text(told, "product"),
                text(told, "direction"),
                text(told, "sender"),
                text(told, "recipient"),
                text(told, "destination"),
                count(told, "parts"),
                count(told, "operatorParts"),
                text(told, "acceptedAt"),
                text(told, "status"),
                text(told, "reason"));
    }

    /** Numbers are taken for what they look like; lists and objects are no text, and are refused as such. */
    private static String text(JsonObject told, String name) {
        return switch (told.get(name)) {
            case null -> null;
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            case JsonValue other -> other.getValueType() == JsonValue.ValueType.NULL ? null : "\u0000";
        };
    }

    private static Integer count(JsonObject told, String name) {
        return switch (told.get(name)) {
            case null -> null;
            case JsonNumber number ->
                number.isIntegral() && number.bigIntegerValue().bitLength() < 32
                        ? Integer.valueOf(number.intValue())
                        : Integer.valueOf(NOT_A_COUNT);
            case JsonValue other ->
                other.getValueType() == JsonValue.ValueType.NULL ? null : Integer.valueOf(NOT_A_COUNT);
        };
    }
}
