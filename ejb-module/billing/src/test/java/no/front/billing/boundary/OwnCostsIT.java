package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.front.kernel.Money;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a customer is told of this month's cost and the next invoice, beside the invoice that comes, on a real database. */
class OwnCostsIT {

    private final RunHouse house = new RunHouse();

    @BeforeEach
    void march() {
        house.customers(1, 2, "2026-03-01");
        house.on("2026-03-01");
        house.usage(1, "2026-03-04", "NO", 1_000);
        house.usage(1, "2026-03-19", "NO", 1_100);
        house.usage(2, "2026-03-19", "SE", 100);
        house.today = LocalDate.of(2026, 3, 20);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private OwnCost of(int customer) {
        house.acting = Actor.customerUser(
                customer, "Kari Kunde", Seat.of(customer, CustomerRole.ACCOUNTING, Set.of()), "127.0.0.1");
        return house.in(() -> house.get(OwnCosts.class).now());
    }

    @Test
    @DisplayName(
            "BIL-1 2 100 parts cost 880.00 + 42.00 so far; the next invoice is told to the øre if the month goes on so")
    void estimate() {
        OwnCost cost = of(1);
        assertEquals(Money.of("922.00"), cost.soFar());
        // 1 000 on one of three Wednesdays, 1 100 on one of three Thursdays: 333 and 367 more, at 0.42
        assertEquals(Optional.of(Money.of("1216.00")), cost.expected());
        assertTrue(cost.complete());
        OwnCost.Next next = cost.next().orElseThrow();
        assertEquals("2026-04-01 2026-04-11", next.on() + " " + next.dueOn());
        assertEquals(1, next.invoices());
        assertEquals(
                "1216.00 39.00 0.00 19.00 318.50",
                next.usage() + " " + next.fees() + " " + next.charges() + " " + next.channel() + " " + next.vat());
        assertFalse(next.gathered());

        house.usage(1, "2026-03-25", "NO", 333);
        house.usage(1, "2026-03-26", "NO", 367);
        house.acting = RunHouse.FATIMA;
        house.on("2026-04-01");
        assertEquals(
                next.total().toString(),
                house.unit.value("SELECT total FROM invoice WHERE customer_id = 1 ORDER BY id DESC LIMIT 1"));
    }

    @Test
    @DisplayName("BIL-3 little usage costs something now and waits for a later invoice, which is said")
    void gathered() {
        OwnCost cost = of(2);
        assertEquals(Money.of("70.00"), cost.soFar());
        assertEquals(Optional.empty(), cost.expected(), "one day is too little to expect by");
        OwnCost.Next next = cost.next().orElseThrow();
        assertTrue(next.gathered());
        assertEquals("0.00 39.00", next.usage() + " " + next.fees());
    }

    @Test
    @DisplayName("ACC-10 another organisation's usage is in no amount; who has nothing is told nothing")
    void others() {
        OwnCost nobody = of(3);
        assertEquals(Money.ZERO, nobody.soFar());
        assertEquals(Optional.empty(), nobody.next());
        assertEquals(Money.of("70.00"), of(2).soFar());
    }

    @Test
    @DisplayName("What has no price is left out of the amounts, and that is said")
    void priceless() {
        house.unit.sql("DELETE FROM price_line WHERE kind = 'SMS' AND destination = ''");
        OwnCost cost = of(2);
        assertFalse(cost.complete());
        assertEquals(Money.ZERO, cost.soFar());
        assertTrue(of(1).complete());
    }

    @Test
    @DisplayName("Nothing is stored by looking")
    void looking() {
        String before = stored();
        of(1);
        assertEquals(before, stored());
    }

    private String stored() {
        return house.unit.value("SELECT CONCAT((SELECT COUNT(*) FROM invoice), ' ', GROUP_CONCAT(billed_position))"
                + " FROM usage_month");
    }
}
