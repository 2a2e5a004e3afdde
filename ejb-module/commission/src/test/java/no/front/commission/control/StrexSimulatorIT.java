package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demo's Strex, read as the real one is. */
class StrexSimulatorIT {

    private static final BillingMonth MARCH = BillingMonth.of("2026-03");

    private final SettlementHouse strex = new SettlementHouse();

    @Test
    @DisplayName("CPA-3 the demo's Strex leaves one message out at first, settles it next, and then has nothing left")
    void settles() {
        strex.billed("A", 20, "no.telenor", "2026-03-10T12:00:00Z");
        strex.billed("B", 10, "no.telia", "2026-03-10T12:00:00Z");
        strex.house.refresh("2026-03");
        StrexSimulator simulator = strex.house.wiring.get(StrexSimulator.class);
        StrexDemoStore store = strex.house.wiring.get(StrexDemoStore.class);
        assertEquals(Optional.of(MARCH), strex.house.unit.call(() -> store.oldestOpen(MARCH.next())));
        assertEquals(Optional.empty(), strex.house.unit.call(() -> store.oldestOpen(MARCH)));
        takeIn(simulator);
        assertEquals(
                List.of("TELENOR 2026-03 20 19 MISSING_AT_STREX WAITS", "TELIA 2026-03 10 10 EQUAL EQUAL"),
                strex.lines());
        takeIn(simulator);
        assertEquals("30 SETTLED", strex.statuses());
        assertEquals(Optional.empty(), strex.house.unit.call(() -> store.oldestOpen(MARCH.next())));
        assertEquals(Optional.empty(), strex.house.unit.call(() -> simulator.settle(MARCH)));
        strex.balanced();
    }

    private void takeIn(StrexSimulator simulator) {
        strex.imported(
                strex.house
                        .unit
                        .call(() -> simulator.settle(MARCH))
                        .orElseThrow()
                        .csv(),
                null);
    }
}
