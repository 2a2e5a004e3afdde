package no.front.server.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One repetition of the closed loop.
 *
 * @param latencies by the title of the page
 * @param all requests of all visits together
 * @param errors each a sentence; of the warm-up too
 */
record Round(
        Map<String, Latencies> latencies,
        Latencies all,
        List<String> errors,
        Load before,
        Load after,
        Duration measured) {

    /** Processor time of the three that share the machine. */
    record Load(ProcessFigures generator, ProcessFigures server, ProcessFigures database) {
        static Load now(ServerUnderTest server) {
            return new Load(
                    ProcessFigures.of(ProcessHandle.current().pid()),
                    ProcessFigures.of(server.pid()),
                    ProcessFigures.of(server.databasePid()));
        }

        /** {@code 20 + 14}: seconds of processor time of the server and of the database. */
        String processorUntil(Load later) {
            Duration serverTime = later.server().cpu().minus(server.cpu());
            Duration databaseTime = later.database().cpu().minus(database.cpu());
            return serverTime.toSeconds() + " + " + databaseTime.toSeconds();
        }
    }

    /** Of the pages of that title. */
    Latencies of(String title) {
        return latencies.getOrDefault(title, Latencies.of());
    }

    double requestsPerSecond() {
        return all.count() * 1000.0 / measured.toMillis();
    }

    double generatorCores() {
        return ProcessFigures.cores(before.generator(), after.generator(), measured);
    }

    double serverCores() {
        return ProcessFigures.cores(before.server(), after.server(), measured);
    }

    double databaseCores() {
        return ProcessFigures.cores(before.database(), after.database(), measured);
    }
}
