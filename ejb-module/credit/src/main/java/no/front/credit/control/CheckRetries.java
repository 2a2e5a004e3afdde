package no.front.credit.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * CRE-1: a check that fails technically is tried again after 10 and 30 seconds, 2, 10 and 30 minutes, or later where the
 * bureau wishes so; then it is given up, which never counts as positive.
 *
 * <p>Example: the third failure at 10:00:00 is followed by a try at 10:02:00, the sixth by none.
 */
public final class CheckRetries {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30));

    private CheckRetries() {}

    /**
     * @param failures so far, this one counted
     * @param wish how long the bureau asks to wait
     * @return empty when it is time to give up
     */
    public static Optional<Duration> after(int failures, Optional<Duration> wish) {
        if (failures > DELAYS.size()) {
            return Optional.empty();
        }
        Duration own = DELAYS.get(failures - 1);
        return Optional.of(wish.filter(wait -> wait.compareTo(own) > 0).orElse(own));
    }
}
