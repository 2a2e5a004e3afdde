package no.front.platform.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a message that could not be handed over waits: 1, 5, 15 minutes, 1, 3, 6, 12 hours, 1 and 2 days; then it is given
 * up, some four days after it was written, as mail servers do among themselves.
 */
final class RetryDelays {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2));

    private RetryDelays() {}

    /** @param failures so far, this one counted; empty when it is time to give up */
    static Optional<Duration> after(int failures) {
        return failures <= DELAYS.size() ? Optional.of(DELAYS.get(failures - 1)) : Optional.empty();
    }
}
