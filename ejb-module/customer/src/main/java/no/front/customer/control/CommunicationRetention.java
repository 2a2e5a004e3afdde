package no.front.customer.control;

import java.time.LocalDate;
import java.util.Optional;
import no.front.customer.entity.Communication;

/**
 * CUS-5: an entry of the communication log is kept as long as a follow-up is expected; then one year after the contact or,
 * if later, to the day it was to be followed up; an entry that documents a contract or booking 3.5 years.
 *
 * <p>Example: a call on 10 March 2026 without follow-up is kept to 10 March 2027 and deleted in the night of the 11th.
 *
 * @param months how long an ordinary entry is kept after the contact
 * @param documentationMonths the same for documentation
 */
public record CommunicationRetention(int months, int documentationMonths) {

    /** The last day it is kept; empty as long as a follow-up is open. */
    public Optional<LocalDate> lastDay(Communication communication) {
        if (communication.hasOpenFollowUp()) {
            return Optional.empty();
        }
        LocalDate byContact = communication.on().plusMonths(months(communication.isDocumentation()));
        return Optional.of(communication
                .followUpOn()
                .filter(followUp -> followUp.isAfter(byContact))
                .orElse(byContact));
    }

    public boolean isOver(Communication communication, LocalDate today) {
        return lastDay(communication).filter(last -> last.isBefore(today)).isPresent();
    }

    /** Contacts of this day and later are still kept; for the set-based deletion, which must agree with {@link #isOver}. */
    LocalDate keptFrom(LocalDate today, boolean documentation) {
        int kept = months(documentation);
        LocalDate day = today.minusMonths(kept);
        // months of unequal length: 28 February plus a year may lie before 29 February minus none
        while (day.plusMonths(kept).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int months(boolean documentation) {
        return documentation ? documentationMonths : months;
    }
}
