package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerFileTest {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    @Test
    @DisplayName("Organisation numbers follow each other, all with a right check digit")
    void numbers() {
        FictionalNumbers numbers = new FictionalNumbers(81_000_000);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String number = numbers.next();
            int sum = 0;
            for (int at = 0; at < 9; at++) {
                sum += WEIGHTS[at] * (number.charAt(at) - '0');
            }
            assertEquals(0, sum % 11, number);
            assertTrue(seen.add(number), number);
        }
    }

    @Test
    @DisplayName(
            "The same file at every run; the second person of an organisation has the same number and another address")
    void repeatable(@TempDir Path dir) throws IOException {
        Path once = dir.resolve("once.csv");
        Path again = dir.resolve("again.csv");
        Path second = dir.resolve("second.csv");
        CustomerFile.write(once, 500, 0);
        CustomerFile.write(again, 500, 0);
        CustomerFile.write(second, 500, 1);
        assertEquals(-1, Files.mismatch(once, again));
        List<String> lines = Files.readAllLines(once);
        assertEquals(501, lines.size());
        String[] heads = lines.get(0).split(";");
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";");
            String[] others = Files.readAllLines(second).get(i).split(";");
            assertEquals(heads.length, cells.length);
            assertEquals(cells[0], others[0]);
            assertEquals(cells[1], others[1]);
            assertNotEquals(cells[10], others[10]);
        }
    }

    @Test
    @DisplayName("100 000 organisations have names enough to look like a country")
    void names() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < FilledDatabase.ORGANISATIONS; i++) {
            names.add(Names.organisation(i));
        }
        assertTrue(names.size() > 40_000, names.size() + " different names");
    }
}
