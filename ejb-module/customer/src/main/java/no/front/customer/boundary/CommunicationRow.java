package no.front.customer.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.customer.entity.Channel;
import no.front.customer.entity.Direction;

/**
 * One line of the communication log or of a list of follow-ups.
 *
 * @param contactName null where it was nobody in the list
 * @param followUpOn null where none was expected
 * @param followUpBy who shall come back to it, null where none was expected
 * @param followUpOpen whether it is still to be done
 */
public record CommunicationRow(
        long id,
        int version,
        long customerId,
        String customerName,
        Long contactId,
        String contactName,
        Direction direction,
        Channel channel,
        Instant at,
        String staff,
        String note,
        boolean documentation,
        LocalDate followUpOn,
        String followUpBy,
        boolean followUpOpen) {

    public boolean isOverdue(LocalDate today) {
        return followUpOpen && followUpOn.isBefore(today);
    }
}
