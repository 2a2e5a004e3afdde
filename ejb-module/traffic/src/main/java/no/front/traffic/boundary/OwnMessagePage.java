package no.front.traffic.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Some of the messages that were looked for, the newest first.
 *
 * @param next where the next ones begin; empty at the end
 * @param lookedBackTo the earliest day that was looked through, where the search paused before it had found a page full
 */
public record OwnMessagePage(List<OwnMessage> rows, Optional<String> next, Optional<LocalDate> lookedBackTo) {

    public OwnMessagePage {
        rows = List.copyOf(rows);
    }
}
