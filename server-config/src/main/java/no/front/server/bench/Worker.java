package no.front.server.bench;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** Somebody at work in a browser: opens one page after the other. */
interface Worker {
    /**
     * A page that is opened.
     *
     * @param title what it is called in the report
     * @param expected stands in the answer when it is the page that was asked for
     */
    record Step(String title, String path, String expected) {}

    /** What comes next. */
    Step next(RandomGenerator random);

    /** Reads the whole answer. */
    void open(Step step) throws IOException, InterruptedException;
}
