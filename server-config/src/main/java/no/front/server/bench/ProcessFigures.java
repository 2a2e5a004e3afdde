package no.front.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the kernel says about a process.
 *
 * @param cpu processor time it has used so far, in user and kernel mode
 * @param residentBytes memory it holds now (RSS); 0 when it has ended
 */
record ProcessFigures(Duration cpu, long residentBytes) {
    /** The kernel counts in ticks of a hundredth of a second on every Linux that Front runs on. */
    private static final int MILLIS_A_TICK = 10;

    static ProcessFigures of(long pid) {
        Path proc = Path.of("/proc", Long.toString(pid));
        try {
            return parse(Files.readString(proc.resolve("stat")), Files.readAllLines(proc.resolve("status")));
        } catch (NoSuchFileException ended) {
            return new ProcessFigures(Duration.ZERO, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessFigures parse(String stat, List<String> status) {
        // the program's name stands in parentheses and may hold anything, so fields are counted after it
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        long kilobytes = status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
        return new ProcessFigures(Duration.ofMillis(ticks * MILLIS_A_TICK), kilobytes * 1024);
    }

    long megabytes() {
        return residentBytes / (1024 * 1024);
    }

    /** Cores kept busy between then and now: 0.5 is half of one. */
    static double cores(ProcessFigures before, ProcessFigures after, Duration elapsed) {
        return (double) after.cpu.minus(before.cpu).toMillis() / elapsed.toMillis();
    }
}
