package no.front.customer.boundary;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened with an organisation.
 *
 * @param at by the business clock
 * @param titleKey key of the title in the web texts, e.g. {@code timeline.communication.PHONE.IN}
 * @param titleArguments fill {0}, {1} … of the title: text, LocalDate, enum constants
 * @param text what was written, "" for nothing
 * @param who name of the person, "" for a job or the register
 */
public record TimelineEntry(
        Instant at, Kind kind, String titleKey, List<Object> titleArguments, String text, String who) {

    /** Decides icon and colour. */
    public enum Kind {
        CALL,
        MAIL,
        MEETING,
        REGISTER,
        WARNING,
        CHANGE,
        PERSON,
        LINK,
        DOCUMENT,
        MONEY
    }
}
