package no.front.payment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import no.front.kernel.Money;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.control.CamtExample;
import no.front.payment.control.PaymentRound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many payments: as many as a bank brings on a busy day, or, with {@code -Dpayments=100000}, as many as the bench asks for. */
class PaymentSpeedIT {

    private static final int PAYMENTS = Integer.getInteger("payments", 5_000);

    @Test
    @DisplayName("BIL-8 payments are matched and booked many at once: 100 000 in under 30 s")
    void speed() {
        PaymentHouse house = new PaymentHouse();
        String first = house.owes(7, OpenItemKind.INVOICE, "100.00", house.today());
        house.unit.sql(
                "SET STATEMENT max_recursive_iterations = 10000000 FOR INSERT INTO open_item (id, version, kind, number, kid, customer_id, text, amount, remaining,"
                        + " opened_on, due_on, subject_type, subject_id)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + PAYMENTS + ")"
                        + " SELECT 900000000 + i, 1, 'INVOICE', 500000 + i, CONCAT('9', LPAD(i, 9, '0')), 8, 'Krav', 250.50,"
                        + " 250.50, '2026-04-01', '2026-04-11', 'Invoice', i FROM n");
        CamtExample file = house.file("BIG");
        for (int i = 1; i <= PAYMENTS; i++) {
            file.paid(i % 10 == 0 ? "100.25" : "250.50", String.format("9%09d", i), "2026-04-10");
        }
        house.setting(PaymentSetting.FILE_MEGABYTES, "400");
        String xml = file.xml();
        long started = System.nanoTime();
        house.upload(xml);
        long read = System.nanoTime();
        while (Integer.parseInt(house.unit.value("SELECT COUNT(*) FROM bank_transaction WHERE status = 'RECEIVED'"))
                > 0) {
            house.get(PaymentRound.class).run(10_000);
        }
        Duration whole = Duration.ofNanos(System.nanoTime() - started);
        System.out.println(PAYMENTS + " payments: the first part with the file " + (read - started) / 1_000_000
                + " ms, in all " + whole.toMillis() + " ms");
        Money paid =
                Money.of("100.25").times(PAYMENTS / 10).plus(Money.of("250.50").times(PAYMENTS - PAYMENTS / 10));
        assertEquals(paid, house.balance(LedgerAccount.BANK));
        assertEquals(Money.of(100), house.remaining(first));
        assertEquals(
                String.valueOf(PAYMENTS),
                house.unit.value("SELECT COUNT(*) FROM bank_transaction WHERE status = 'BOOKED'"));
        assertTrue(whole.compareTo(Duration.ofSeconds(30).multipliedBy(Math.max(1, PAYMENTS / 100_000) * 2L)) < 0);
    }
}
