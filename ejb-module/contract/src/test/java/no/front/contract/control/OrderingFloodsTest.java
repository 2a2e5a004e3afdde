package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import no.front.contract.entity.OrderingCounter;
import no.front.kernel.NetworkAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingFloodsTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T13:05:00Z");

    @Test
    @DisplayName("ACC-6 at most so many within the hour that begins with the first; then the hour starts anew")
    void window() {
        OrderingCounter counter = new OrderingCounter("ORDER:hash");
        assertEquals(Optional.empty(), counter.serve(2, FIRST));
        assertEquals(Optional.empty(), counter.serve(2, FIRST.plusSeconds(900)));
        Instant again = FIRST.plusSeconds(3600);
        assertEquals(Optional.of(again), counter.serve(2, FIRST.plusSeconds(901)));
        assertEquals(Optional.of(again), counter.serve(2, again.minusMillis(1)));
        assertEquals(Optional.empty(), counter.serve(2, again));
        assertEquals(1, counter.served());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T14:05:00Z, 15:05",
        "2026-11-22T14:05:01Z, 15:06",
        "2026-06-22T14:05:00Z, 16:05",
    })
    @DisplayName("ACC-6 the time to try again is Oslo's, to the minute, never too early")
    void timeToTryAgain(Instant again, LocalTime told) {
        assertEquals(told, OrderingFloods.timeOf(again));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
        "2001:db8:1:3::1, 2001:db8:1:3::/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "nowhere, nowhere",
    })
    @DisplayName("ACC-6 a site of IPv6 counts as one, whichever of its addresses it uses")
    void site(String address, String site) {
        assertEquals(site, NetworkAddress.siteOf(address));
    }
}
