package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortalWorldTest {

    @Test
    @DisplayName("All messages are given to somebody: a fifth to the largest customer, two fifths to the next nineteen")
    void shares() {
        long all = LongStream.rangeClosed(1, 200)
                .map(customer -> PortalWorld.share((int) customer, 200, 5_000_000))
                .sum();
        assertEquals(1_000_000, PortalWorld.share(1, 200, 5_000_000));
        assertEquals(105_263, PortalWorld.share(2, 200, 5_000_000));
        assertEquals(11_111, PortalWorld.share(200, 200, 5_000_000));
        assertTrue(all > 4_999_000 && all <= 5_000_000, "" + all);
    }

    @Test
    @DisplayName("A password is stored as the product does, at its cost")
    void hash() {
        String[] parts = PortalWorld.hash(PortalWorld.PASSWORD).split("\\$");
        assertEquals("pbkdf2-sha512 220000", parts[0] + " " + parts[1]);
        assertEquals(4, parts.length);
    }

    @Test
    @DisplayName("Visits of the portal are shares of a hundred, and each is drawn")
    void visits() {
        assertEquals(
                100,
                Arrays.stream(PortalVisit.values()).mapToInt(PortalVisit::share).sum());
        SplittableRandom random = new SplittableRandom(1);
        assertEquals(
                PortalVisit.values().length,
                LongStream.range(0, 2_000)
                        .mapToObj(i -> PortalVisit.any(random))
                        .distinct()
                        .count());
    }
}
