package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Imports the organisations as staff would, through the pages: upload, wait for the preview, confirm, wait until it is written. Three
 * files: every organisation with its first person, every second person, and a third person for half of them.
 */
final class ImportMeasure {
    static final List<String> HEADS = List.of(
            "file",
            "rows",
            "upload and preview, s",
            "of processor, s",
            "write, s",
            "of processor, s",
            "server RSS before, MB",
            "highest, MB",
            "after, MB");

    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final ServerUnderTest server;
    private final PrintStream out;

    ImportMeasure(ServerUnderTest server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    List<List<String>> run() throws IOException, InterruptedException {
        StaffSession person = StaffSession.signIn(server.origin(), StaffSession.ADMINISTRATOR);
        List<List<String>> rows = new ArrayList<>();
        rows.add(one(person, "new organisations, each with a person", FilledDatabase.ORGANISATIONS, 0));
        rows.add(one(person, "a second person each", FilledDatabase.ORGANISATIONS, 1));
        int rest = FilledDatabase.CONTACTS - 2 * FilledDatabase.ORGANISATIONS;
        rows.add(one(person, "a third person for half of them", rest, 2));
        return rows;
    }

    private List<String> one(StaffSession person, String title, int lines, int which)
            throws IOException, InterruptedException {
        out.println("Importing " + lines + " rows: " + title + " …");
        Path file = Files.createTempFile("front-bench", ".csv");
        try (Memory memory = new Memory(server.pid())) {
            CustomerFile.write(file, lines, which);
            ImportPages pages = new ImportPages(person);
            long before = memory.now();
            long began = System.nanoTime();
            Round.Load atFirst = Round.Load.now(server);
            pages.upload(file);
            long previewed = System.nanoTime();
            Round.Load atPreview = Round.Load.now(server);
            pages.confirm();
            awaitDone(pages);
            long done = System.nanoTime();
            Round.Load atLast = Round.Load.now(server);
            return List.of(
                    title,
                    Integer.toString(lines),
                    figure((previewed - began) / 1e9),
                    atFirst.processorUntil(atPreview),
                    figure((done - previewed) / 1e9),
                    atPreview.processorUntil(atLast),
                    Long.toString(before),
                    Long.toString(memory.highest()),
                    Long.toString(memory.now()));
        } finally {
            Files.delete(file);
        }
    }

    private static void awaitDone(ImportPages pages) throws IOException, InterruptedException {
        long until = System.nanoTime() + LIMIT.toNanos();
        while (!pages.isDone()) {
            if (System.nanoTime() > until) {
                throw new Browser.UnexpectedAnswer(
                        "The import is not finished after " + LIMIT.toMinutes() + " minutes.");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** The server's memory, looked at each second. */
    private static final class Memory implements AutoCloseable {
        private final long pid;
        private final AtomicLong highest = new AtomicLong();
        private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

        Memory(long pid) {
            this.pid = pid;
            watch.scheduleAtFixedRate(this::now, 0, 1, TimeUnit.SECONDS);
        }

        long now() {
            long megabytes = ProcessFigures.of(pid).megabytes();
            highest.accumulateAndGet(megabytes, Math::max);
            return megabytes;
        }

        long highest() {
            return highest.get();
        }

        @Override
        public void close() {
            watch.shutdownNow();
        }
    }
}
