package no.front.billing.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceRunsIT {

    private final RunHouse house = new RunHouse();

    @AfterEach
    void close() {
        house.booksBalance();
        house.close();
    }

    private String sum(String what) {
        return house.unit.value("SELECT " + what);
    }

    @Test
    @DisplayName("BIL-2 BIL-4 BIL-6 BIL-7 the golden month: 72.50 on 1 March, 1 260.00 on 1 April, due 11 April")
    void goldenMonth() {
        house.customers(1, 1, "2026-03-01");
        house.on("2026-03-01");
        assertEquals("SCHEDULED 2026-03-01 DONE", house.runs());
        assertEquals(
                "1 58.00 14.50 72.50 2026-03-11 EHF",
                sum("CONCAT_WS(' ', number, net, vat, total, due_on, channel) FROM invoice"));
        house.usage(1, "2026-03-04", "NO", 1_000);
        house.usage(1, "2026-03-30", "NO", 1_100);
        house.usage(1, "2026-03-31", "SE", 40);
        house.on("2026-04-01");
        assertEquals(
                "2 1008.00 252.00 1260.00 2026-04-11",
                sum("CONCAT_WS(' ', number, net, vat, total, due_on) FROM invoice WHERE number = 2"));
        assertEquals(
                "880.00 42.00 28.00 39.00 19.00",
                sum("GROUP_CONCAT(l.net ORDER BY l.position SEPARATOR ' ') FROM invoice_line l JOIN invoice i"
                        + " ON i.id = l.invoice_id WHERE i.number = 2"));
        assertEquals("1332.50", sum("SUM(remaining) FROM open_item WHERE kind = 'INVOICE'"));
        assertEquals("2", sum("COUNT(*) FROM ledger_voucher WHERE kind = 'INVOICE'"));
        assertEquals("0", sum("COUNT(*) FROM usage_month WHERE waits"));
        assertTrue(house.logged.contains(no.front.billing.entity.RunChange.INVOICE_RUN_DONE));
    }
}
