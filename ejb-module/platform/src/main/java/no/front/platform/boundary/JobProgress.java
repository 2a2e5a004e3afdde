package no.front.platform.boundary;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.front.platform.entity.ChangeSubject;

/**
 * What a running job works through and reports to. Every call may end the run from inside, when somebody asked it to stop
 * or another node has taken it over: don't catch what it throws.
 */
public interface JobProgress {

    /** How many items to expect, for the bar. */
    void expect(long items);

    /**
     * One item in a transaction of its own. If it fails, it is parked with its reason and the others go on; if it had been
     * parked before and succeeds, that is settled.
     *
     * @return whether it succeeded
     */
    boolean item(ChangeSubject subject, Runnable work);

    /**
     * Many items in one transaction. If it fails, nothing of it has happened, and the caller does them one by one as
     * {@link #item}s, so that only those that fail are parked.
     *
     * @param items how many they are, for the bar
     * @return whether it succeeded
     */
    default boolean together(long items, Runnable work) {
        work.run();
        return true;
    }

    /**
     * A set-based step in a transaction of its own; a failure fails the run.
     *
     * @param count name under which its result is added up and shown, e.g. {@code deleted}
     * @return its result
     */
    long step(String count, LongSupplier work);

    /** A question in a transaction of its own, of which nothing is counted; a failure fails the run. */
    default <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        step("looked", () -> {
            answer.set(question.get());
            return 0;
        });
        return answer.get();
    }

    /** Adds to what is shown as counted. */
    void count(String name, long more);

    /** For work outside transactions: tells that the run is alive, and ends it if it should stop. */
    void checkpoint();
}
