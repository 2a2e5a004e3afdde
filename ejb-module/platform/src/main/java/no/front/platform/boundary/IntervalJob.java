package no.front.platform.boundary;

import java.time.Duration;

/**
 * Work that is due again and again, by the time on the wall, like sending what waits in the outbox. A CDI bean, no
 * boundary; runs outside any transaction, on one node at a time, and shows up among the runs only when it fails.
 */
public interface IntervalJob {

    /** Lasting name; texts: {@code job.<name>} and {@code job.<name>.help}. */
    String name();

    /** From the end of one run to the start of the next; two seconds at least. */
    Duration interval();

    void run();
}
