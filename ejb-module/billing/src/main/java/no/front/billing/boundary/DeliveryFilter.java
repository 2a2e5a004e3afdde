package no.front.billing.boundary;

import java.util.Optional;
import no.front.customer.entity.InvoiceDelivery;

/**
 * Which deliveries to list.
 *
 * @param text part of the customer's name, or number of an invoice or credit note; "" for any
 * @param view without one all
 * @param channel without one all
 */
public record DeliveryFilter(String text, Optional<View> view, Optional<InvoiceDelivery> channel) {

    /** What the list is asked for. */
    public enum View {
        /** Waits for somebody, is in trouble, or has had no receipt for a day. */
        ATTENTION,
        UNDER_WAY,
        DELIVERED,
        /** Refused, given up or replaced: another way follows. */
        ENDED
    }

    public DeliveryFilter {
        text = text == null ? "" : text.strip();
    }

    public static DeliveryFilter of(View view) {
        return new DeliveryFilter("", Optional.of(view), Optional.empty());
    }
}
