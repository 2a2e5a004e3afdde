package no.front.access.boundary;

import java.time.Instant;
import java.util.List;
import no.front.access.entity.MisuseGround;
import no.front.access.entity.MisuseState;
import no.front.access.entity.UserStatus;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.CustomerRole;

/**
 * A report of misuse with all that staff see of it.
 *
 * @param told the user's own words; "" for nothing
 * @param byLink by a link that was sent to the mailbox; else on a page, signed in
 * @param passwordSetAt the new one; null while none is set
 * @param takenBy null for nobody
 * @param closedAt null while it is open, and so {@code closedBy} and {@code outcome}
 */
public record MisuseView(
        long id,
        Person user,
        MisuseGround ground,
        String told,
        boolean byLink,
        String address,
        int sessionsEnded,
        Instant reportedAt,
        Instant passwordSetAt,
        MisuseState state,
        Instant takenAt,
        String takenBy,
        Instant closedAt,
        String closedBy,
        String outcome,
        List<Note> notes) {

    /** Whose access it is, as the user is now. */
    public record Person(
            String name, EmailAddress email, Msisdn mobile, UserStatus status, List<Organisation> organisations) {}

    /** Where the user belongs to. @param membershipId to the page of the user there */
    public record Organisation(long membershipId, String name, CustomerRole role) {}

    /** What staff wrote on the way. */
    public record Note(Instant at, String by, String text) {}

    public boolean isOpen() {
        return state != MisuseState.CLOSED;
    }
}
