package no.front.traffic.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Usage of the running month as its customer sees it, on a real database; today is Tuesday, 10 November 2026. */
class OwnUsageIT {

    private final OwnHouse house = new OwnHouse();

    @BeforeEach
    void days() {
        day(11, "2026-10-20", "M", 100);
        day(11, "2026-10-27", "M", 200);
        day(11, "2026-11-03", "M", 300);
        day(11, "2026-11-10", "M", 50);
        day(12, "2026-11-09", "M", 7);
        day(12, "2026-11-09", "L", 9);
        day(61, "2026-11-02", "M", 60_000);
    }

    private void day(long account, String day, String kind, long messages) {
        house.house.unit.sql("INSERT INTO usage_day (account_id, month, day, kind, product_code, destination, messages,"
                + " pieces) VALUES (" + account + ", '" + day.substring(0, 7) + "', '" + day + "', '" + kind
                + "', 'SMS_GATEWAY', '" + (kind.equals("M") ? "NO" : "") + "', " + messages + ", "
                + (kind.equals("M") ? 2 : 1) * messages
                + ")");
    }

    private OwnUsageMonth month() {
        return house.in(() -> house.get(OwnUsage.class).month());
    }

    @Test
    @DisplayName(
            "BIL-1 messages so far by day, the month before, and what is expected by the weekdays of the last weeks")
    void whole() {
        OwnUsageMonth month = month();
        assertEquals(357, month.messages());
        assertEquals(9, month.lookups());
        assertEquals(List.of(0L, 0L, 300L, 300L, 300L, 300L, 300L, 300L, 307L, 357L), month.soFar());
        // 200 on a Tuesday: 150 more today, and on the 17th and 24th
        assertEquals(Optional.of(907L), month.expected());
        assertEquals(20, month.ahead().size());
        assertEquals(507, month.ahead().getFirst());
        assertEquals(907, month.ahead().getLast());
        assertEquals(31, month.before().size());
        assertEquals(300, month.before().getLast());
    }

    @Test
    @DisplayName("ACC-10 CON-4 only of accounts that the user was given, and never another organisation's")
    void own() {
        house.as(1, CustomerRole.ORDINARY, 12L);
        OwnUsageMonth month = month();
        assertEquals(7, month.messages());
        assertEquals(Optional.empty(), month.expected(), "a day is too little to expect by");
        assertEquals(List.of(), month.ahead());
        house.as(1, CustomerRole.ORDINARY, 61L);
        assertFalse(month().isAny());
        house.as(1, CustomerRole.ORDINARY);
        assertFalse(month().isAny());
        house.as(6, CustomerRole.ACCOUNTING);
        assertEquals(60_000, month().messages());
        assertTrue(month().isAny());
    }
}
