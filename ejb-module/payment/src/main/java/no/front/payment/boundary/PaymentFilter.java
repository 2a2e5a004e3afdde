package no.front.payment.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which transactions to list.
 *
 * @param text a KID, an amount, part of a payer's name or account, or a bank reference; "" for any
 * @param stage without one all
 * @param fileId of one file
 * @param customerId of one customer
 * @param from value date; null for any
 * @param to value date; null for any
 */
public record PaymentFilter(
        String text,
        Optional<Stage> stage,
        Optional<Long> fileId,
        Optional<Long> customerId,
        LocalDate from,
        LocalDate to) {

    /** What the list is asked for. */
    public enum Stage {
        /** Somebody must say what it is for. */
        OPEN,
        /** Booked by KID, or allocated. */
        SETTLED,
        REFUNDED,
        RETURNED,
        /** Stands in an earlier file too. */
        REPEATED,
        /** Money out, and reversals that are dealt with. */
        NOTED,
        /** Read, and about to be matched. */
        RECEIVED
    }

    public PaymentFilter {
        text = text == null ? "" : text.strip();
    }

    public static PaymentFilter all() {
        return new PaymentFilter("", Optional.empty(), Optional.empty(), Optional.empty(), null, null);
    }

    public PaymentFilter in(Stage wanted) {
        return new PaymentFilter(text, Optional.of(wanted), fileId, customerId, from, to);
    }

    public PaymentFilter ofCustomer(long id) {
        return new PaymentFilter(text, stage, fileId, Optional.of(id), from, to);
    }

    public PaymentFilter ofFile(long id) {
        return new PaymentFilter(text, stage, Optional.of(id), customerId, from, to);
    }
}
