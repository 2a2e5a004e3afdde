package no.front.billing.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * BIL-5: an EHF that can't be handed over is tried again after 1, 5 and 15 minutes, 1, 3, 6 and 12 hours, or later where the
 * other side wishes so; then, some 22 hours after the first try, the next way begins, so that the customer has the invoice well
 * before it is due. What was handed over is asked about after half a minute, 2 and 10 minutes, an hour, then every three hours
 * for a week.
 *
 * <p>Example: the third failure at 10:00 is followed by a try at 10:15, the eighth by none.
 */
public final class DispatchDelays {

    /** A document that is not made yet is looked for again. */
    public static final Duration DOCUMENT = Duration.ofMinutes(1);

    /** From then on somebody should look after a receipt that has not come. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** Longest wait that the other side may ask for. */
    private static final Duration LONGEST_WISH = Duration.ofHours(12);

    private static final int MOST_QUESTIONS = 60;

    private static final List<Duration> SENDING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final List<Duration> ASKING =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1));

    private static final Duration ASKING_ON = Duration.ofHours(3);

    private DispatchDelays() {}

    /**
     * @param failures so far, this one counted
     * @param wish how long the other side asks to wait
     * @return empty when it is time to give up
     */
    public static Optional<Duration> after(int failures, Optional<Duration> wish) {
        if (failures > SENDING.size()) {
            return Optional.empty();
        }
        Duration own = SENDING.get(failures - 1);
        return Optional.of(wish.filter(wait -> wait.compareTo(own) > 0)
                .map(wait -> wait.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wait)
                .orElse(own));
    }

    /** @param questions so far that told nothing new; empty when nobody is asked any more */
    public static Optional<Duration> nextQuestion(int questions) {
        if (questions >= MOST_QUESTIONS) {
            return Optional.empty();
        }
        return Optional.of(questions < ASKING.size() ? ASKING.get(questions) : ASKING_ON);
    }
}
