package no.front.platform.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Work that is due once every business day. A CDI bean of any component; never a boundary, because it runs outside any
 * transaction and {@link JobProgress} gives each item one of its own. It must find by itself what is left to do: after a
 * crash, a stop or a missed day it is simply run again. It runs on one node at a time, days in their order, none left out.
 */
public interface DailyJob {

    /** Lasting name, as {@code communication-retention}; texts: {@code job.<name>} and {@code job.<name>.help}. */
    String name();

    /** @param today the business day to work for; may lie behind the clock when days were missed */
    void run(LocalDate today, JobProgress progress);

    /** Not before this time of the business day. */
    default LocalTime earliest() {
        return LocalTime.of(1, 0);
    }

    /** Jobs of a day run in this order, low first. */
    default int order() {
        return 100;
    }
}
