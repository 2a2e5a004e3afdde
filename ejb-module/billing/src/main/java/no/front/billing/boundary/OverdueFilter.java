package no.front.billing.boundary;

/** Which late payers to list. @param text part of the customer's name; "" for any */
public record OverdueFilter(String text) {

    public OverdueFilter {
        text = text == null ? "" : text.strip();
    }
}
