package no.front.customer.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What staff write about a contact in time, all in one, as a form sends it.
 *
 * @param contactId the person talked with, null where it was nobody in the list
 * @param followUpOn when to come back to it, null where that is not expected
 * @param followUpBy who shall; null means who logs it
 * @param documentation whether it documents a contract or booking and is kept 3.5 years (CUS-5)
 */
public record CommunicationDetails(
        Direction direction,
        Channel channel,
        Instant at,
        Long contactId,
        String note,
        LocalDate followUpOn,
        StaffMember followUpBy,
        boolean documentation)
        implements Serializable {

    public CommunicationDetails {
        note = note == null ? "" : note.strip();
    }
}
