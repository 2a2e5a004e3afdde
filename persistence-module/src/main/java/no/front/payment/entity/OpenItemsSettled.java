package no.front.payment.entity;

import java.util.List;

/**
 * Money of customers went to what they owe. Fired in the transaction that books it, once for all of it: a file of the bank
 * settles thousands, so what hears it asks for all of them at once.
 *
 * @param items at least one
 */
public record OpenItemsSettled(List<OpenItemSettled> items) {

    public OpenItemsSettled {
        items = List.copyOf(items);
    }
}
