package no.front.access.boundary;

import java.time.Instant;
import no.front.access.entity.MisuseGround;
import no.front.access.entity.MisuseState;

/**
 * A report of misuse in the list of staff.
 *
 * @param organisations that the user belongs to now, by comma; "" for none
 * @param takenBy null for nobody
 */
public record MisuseRow(
        long id,
        String user,
        String organisations,
        MisuseGround ground,
        MisuseState state,
        Instant reportedAt,
        String takenBy) {}
