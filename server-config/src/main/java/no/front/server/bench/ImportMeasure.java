package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Imports the organisations as staff would, through the pages: upload, wait for the preview, confirm, wait until it is written. Three
 * files: every organisation with its first person, every second person, and a third person for half of them.
 */
final class ImportMeasure {
    static final List<String> HEADS = List.of(
            "file", "rows", "upload and preview, s", "write, s", "server RSS before, MB", "highest, MB", "after, MB");

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
        try {
            CustomerFile.write(file, lines, which);
            ImportPages pages = new ImportPages(person);
            Memory memory = new Memory(server.pid());
            long before = memory.now();
            long began = System.nanoTime();
            pages.upload(file);
            await(pages::isPreviewed, memory);
            long confirmed = System.nanoTime();
            pages.confirm();
            await(pages::isDone, memory);
            long done = System.nanoTime();
            return List.of(
                    title,
                    Integer.toString(lines),
                    figure((confirmed - began) / 1e9),
                    figure((done - confirmed) / 1e9),
                    Long.toString(before),
                    Long.toString(memory.highest),
                    Long.toString(memory.now()));
        } finally {
            Files.delete(file);
        }
    }

    /** The highest memory that was seen. */
    private static final class Memory {
        private final long pid;
        private long highest;

        Memory(long pid) {
            this.pid = pid;
        }

        long now() {
            long megabytes = ProcessFigures.of(pid).megabytes();
            highest = Math.max(highest, megabytes);
            return megabytes;
        }
    }

    /** What the import's page says now. */
    @FunctionalInterface
    private interface State {
        boolean reached() throws IOException, InterruptedException;
    }

    private static void await(State state, Memory memory) throws IOException, InterruptedException {
        long until = System.nanoTime() + LIMIT.toNanos();
        while (!state.reached()) {
            if (System.nanoTime() > until) {
                throw new Browser.UnexpectedAnswer(
                        "The import is not finished after " + LIMIT.toMinutes() + " minutes.");
            }
            memory.now();
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
