package no.front.contract.boundary;

import java.time.Instant;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderStatus;

/**
 * What a list of orders is narrowed to; null and false narrow nothing.
 *
 * @param text words of order number, organisation, organisation number, people named in the order and their e-mail, all of
 *     which must be found
 * @param openOnly only those that are neither confirmed nor closed
 * @param oursOnly only those that wait for Front
 * @param placedBefore only those placed earlier
 * @param handlerId staff id of who has it in hand; 0 means nobody
 */
public record OrderFilter(
        String text,
        OrderStatus status,
        boolean openOnly,
        boolean oursOnly,
        OrderChannel channel,
        Instant placedBefore,
        Long handlerId,
        Long customerId) {

    public static OrderFilter all() {
        return new OrderFilter(null, null, false, false, null, null, null, null);
    }

    public static OrderFilter open() {
        return new OrderFilter(null, null, true, false, null, null, null, null);
    }

    /** CUS-7: every order of a customer. */
    public static OrderFilter ofCustomer(long customerId) {
        return new OrderFilter(null, null, false, false, null, null, null, customerId);
    }

    public boolean hasText() {
        return text != null && !text.isBlank();
    }
}
