package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import no.front.server.StartFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
    @Test
    @DisplayName("Without options: 60 s after 30 s of warm-up, three times, 50 users")
    void standard() {
        BenchOptions options = BenchOptions.of(List.of());
        assertEquals(Duration.ofSeconds(60), options.measured());
        assertEquals(Duration.ofSeconds(30), options.warmUp());
        assertEquals(3, options.repetitions());
        assertEquals(50, options.users());
        assertFalse(options.fresh());
        assertFalse(options.ordersOnly());
        assertEquals(Duration.ofMinutes(6), options.orders());
    }

    @Test
    @DisplayName("--quick is 10 s once; numbers can be given beside it")
    void quick() {
        BenchOptions options = BenchOptions.of(List.of("--quick", "--users=5", "--fresh"));
        assertEquals(Duration.ofSeconds(10), options.measured());
        assertEquals(1, options.repetitions());
        assertEquals(5, options.users());
        assertTrue(options.fresh());
    }

    @Test
    @DisplayName("--orders-only leaves the rest out; quick ones come in for a minute")
    void orders() {
        BenchOptions options = BenchOptions.of(List.of("--orders-only", "--quick"));
        assertTrue(options.ordersOnly());
        assertEquals(Duration.ofMinutes(1), options.orders());
    }

    @Test
    @DisplayName("--strangers is measured by itself only, never with everything")
    void strangers() {
        assertFalse(BenchOptions.of(List.of()).strangers());
        assertTrue(BenchOptions.of(List.of("--strangers")).strangers());
    }

    @Test
    @DisplayName("--traffic-only leaves the rest out; quick ones are half as many")
    void traffic() {
        assertFalse(BenchOptions.of(List.of()).trafficOnly());
        assertTrue(BenchOptions.of(List.of("--traffic-only")).trafficOnly());
        assertEquals(100_000, BenchOptions.of(List.of("--traffic-only")).usage());
        assertEquals(
                50_000, BenchOptions.of(List.of("--traffic-only", "--quick")).usage());
    }

    @Test
    @DisplayName(
            "--payments-only, --settlement-only, --payout-only, --documents-only and --billing-only leave the rest out, and go together; without them all is measured")
    void money() {
        BenchOptions some = BenchOptions.of(List.of("--payments-only", "--billing-only"));
        assertTrue(some.moneyOnly());
        assertTrue(some.wants(BenchOptions.Money.PAYMENTS));
        assertFalse(some.wants(BenchOptions.Money.DOCUMENTS));
        assertTrue(some.wants(BenchOptions.Money.BILLING));
        BenchOptions commission = BenchOptions.of(List.of("--settlement-only", "--payout-only"));
        assertTrue(commission.wants(BenchOptions.Money.SETTLEMENT));
        assertTrue(commission.wants(BenchOptions.Money.PAYOUT));
        assertFalse(commission.wants(BenchOptions.Money.PAYMENTS));
        BenchOptions all = BenchOptions.of(List.of("--quick"));
        assertFalse(all.moneyOnly());
        assertTrue(all.wants(BenchOptions.Money.DOCUMENTS));
    }

    @Test
    @DisplayName("--portal is 200 users with 5 million messages, and nothing else; quick ones have a tenth of them")
    void portal() {
        assertFalse(BenchOptions.of(List.of()).portal());
        BenchOptions portal = BenchOptions.of(List.of("--portal"));
        assertTrue(portal.portal());
        assertEquals(200, portal.users());
        assertEquals(5_000_000, portal.messages());
        assertEquals(Duration.ofSeconds(5), portal.thought());
        assertEquals(
                Duration.ofSeconds(2),
                BenchOptions.of(List.of("--portal", "--thought=2")).thought());
        assertEquals(500_000, BenchOptions.of(List.of("--portal", "--quick")).messages());
    }

    @Test
    @DisplayName("A mistyped option is refused with the usage, never ignored")
    void mistyped() {
        assertThrows(StartFailure.class, () -> BenchOptions.of(List.of("--quik")));
        assertThrows(StartFailure.class, () -> BenchOptions.of(List.of("--users=many")));
        assertThrows(StartFailure.class, () -> BenchOptions.of(List.of("--users=0")));
    }
}
