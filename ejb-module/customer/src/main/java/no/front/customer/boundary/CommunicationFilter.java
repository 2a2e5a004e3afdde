package no.front.customer.boundary;

import java.time.LocalDate;
import no.front.customer.entity.Channel;

/**
 * What the communication log is narrowed to; null and false narrow nothing.
 *
 * @param from first day of the contact
 * @param to last day of the contact
 * @param openFollowUp only those that somebody has to come back to
 */
public record CommunicationFilter(
        Long customerId, Long staffId, Channel channel, LocalDate from, LocalDate to, boolean openFollowUp) {

    public static CommunicationFilter of(long customerId) {
        return new CommunicationFilter(customerId, null, null, null, null, false);
    }
}
