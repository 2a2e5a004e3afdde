package no.front.it.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.front.it.TestDirectory;
import no.front.server.bench.CommissionKill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kills the server (kill -9), database and all, while commission moves: two months, each killed while its settlement is taken in,
 * while its payouts are approved and while the bank's file is made. The same as {@code ./front bench --kill} does twenty times.
 */
class CommissionKillIT {

    private static final List<Long> SEEDS = List.of(20_260_420L, 20_261_122L);
    private static final int CUSTOMERS = 150;
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @Test
    @DisplayName(
            "CPA-3 CPA-7 BIL-10 killed at random moments, a settlement is posted once and whole, each amount stands on one note,"
                    + " notes have no gaps, each payment is in one file and paid once, books balance")
    void killed() throws Exception {
        Path data = Files.createTempDirectory(TestDirectory.get(), "commission-kill");
        List<List<String>> kills = new CommissionKill(
                        Path.of("target/front.ear").toAbsolutePath(),
                        data,
                        FLAGS,
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        CUSTOMERS)
                .run(SEEDS);
        kills.forEach(System.out::println);
        assertEquals(3 * SEEDS.size(), kills.size());
    }
}
