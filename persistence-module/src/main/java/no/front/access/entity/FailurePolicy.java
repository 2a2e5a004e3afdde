package no.front.access.entity;

import java.time.Duration;

/**
 * How repeated failures are slowed and locked (ACC-6). Example with a delay from the 3rd failure: the next try is taken
 * 1, 2, 4, 8 … seconds after the 3rd, 4th, 5th, 6th …, at most after {@code longestDelay}.
 *
 * @param delayFrom the failure from which on the next try has to wait
 * @param longestDelay the delay grows no further
 * @param lockAt the failure that locks
 * @param lock for how long; the count begins anew afterwards
 * @param memory failures older than this are forgotten
 */
public record FailurePolicy(int delayFrom, Duration longestDelay, int lockAt, Duration lock, Duration memory) {

    private static final int LARGEST_POWER = 20;

    public Duration delayAfter(int failures) {
        if (failures < delayFrom) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - delayFrom, LARGEST_POWER));
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
